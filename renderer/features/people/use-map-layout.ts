import { useMemo, useRef } from 'react'
import { arrangeOrgRight } from '../../diagram/org-arrange-right.ts'
import { arrangeOrg } from '../../diagram/org-arrange.ts'
import type { OrgNode } from '../../diagram/org-forest.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { cardSize } from './card-text.ts'
import type { MapChoice } from './map-choice.ts'
import type { People } from './people.ts'

/** The map's layout. It is made anew only when somebody comes, goes or moves: an edit of a title moves no card. */
export function useMapLayout(people: People, { layout }: MapChoice): OrgLayout {
  const nodes = useKept(nodesOf(people))
  return useMemo(() => {
    switch (layout) {
      case 'down':
        return arrangeOrg(nodes)
      case 'right':
        return arrangeOrgRight(nodes)
    }
  }, [nodes, layout])
}

function nodesOf(people: People): readonly OrgNode[] {
  return people.all.map(({ id, managerId }) => ({ id, parentId: managerId, ...cardSize }))
}

/** The nodes of before for as long as they say the same. */
function useKept(nodes: readonly OrgNode[]): readonly OrgNode[] {
  const kept = useRef(nodes)
  if (
    !nodes.every((node, index) => isSame(node, kept.current[index])) ||
    nodes.length !== kept.current.length
  ) {
    kept.current = nodes
  }
  return kept.current
}

function isSame(one: OrgNode, other: OrgNode | undefined): boolean {
  return (
    other !== undefined &&
    one.id === other.id &&
    one.parentId === other.parentId &&
    one.widthPx === other.widthPx &&
    one.heightPx === other.heightPx
  )
}
