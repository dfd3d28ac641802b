import { useMemo, useRef } from 'react'
import { collapseOrg, type Collapsing, type Group } from '../../diagram/collapsing.ts'
import { arrangeOrgRight } from '../../diagram/org-arrange-right.ts'
import { arrangeOrg } from '../../diagram/org-arrange.ts'
import type { OrgNode } from '../../diagram/org-forest.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { cardSize } from './card-text.ts'
import type { MapChoice } from './map-choice.ts'
import type { People } from './people.ts'

type Options = Readonly<{
  people: People
  choice: MapChoice
  collapsing: Collapsing
  /** Who is found: drawn for as long, though the group be collapsed. */
  soughtId: string | null
}>

/** The map's layout, everybody as a node of it, and for each manager who is drawn what is below. */
export type MapDrawing = Readonly<{
  layout: OrgLayout
  nodes: readonly OrgNode[]
  groups: ReadonlyMap<string, Group>
}>

/** Lays the map out anew only when somebody comes, goes or moves, or is collapsed: an edit of a title moves no card. */
export function useMapLayout({ people, choice, collapsing, soughtId }: Options): MapDrawing {
  const nodes = useKept(nodesOf(people))
  const shown = useMemo(
    () => collapseOrg(nodes, collapsing, soughtId === null ? [] : [soughtId]),
    [nodes, collapsing, soughtId],
  )
  const shownNodes = useKept(shown.nodes)
  const layout = useMemo(() => {
    switch (choice.layout) {
      case 'down':
        return arrangeOrg(shownNodes)
      case 'right':
        return arrangeOrgRight(shownNodes)
    }
  }, [shownNodes, choice.layout])
  return useMemo(() => ({ layout, nodes, groups: shown.groups }), [layout, nodes, shown])
}

export function nodesOf(people: People): readonly OrgNode[] {
  return people.all.map(({ id, managerId }) => ({ id, parentId: managerId, ...cardSize }))
}

/** The nodes of before for as long as they say the same. */
function useKept(nodes: readonly OrgNode[]): readonly OrgNode[] {
  const kept = useRef(nodes)
  const { current } = kept
  if (nodes.length !== current.length || !nodes.every((node, index) => isSame(node, current[index]))) {
    kept.current = nodes
  }
  return kept.current
}

function isSame(one: OrgNode, other: OrgNode | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id &&
      one.parentId === other.parentId &&
      one.widthPx === other.widthPx &&
      one.heightPx === other.heightPx)
  )
}
