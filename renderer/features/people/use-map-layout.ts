import { useMemo, useRef } from 'react'
import { collapseOrg, type Collapsing, type Group } from '../../diagram/collapsing.ts'
import type { LaneNode } from '../../diagram/lanes.ts'
import { arrangeMap, isHierarchy, type Arranged } from './arrange-map.ts'
import { cardSize } from './card-text.ts'
import type { MapChoice, MapLayoutName } from './map-choice.ts'
import type { People } from './people.ts'

type Options = Readonly<{
  people: People
  choice: MapChoice
  collapsing: Collapsing
  /** Who is found: drawn for as long, though the group be collapsed. */
  soughtId: string | null
}>

/** The map's layout, everybody as a node of it, and for each manager who is drawn what is below. */
export type MapDrawing = Arranged &
  Readonly<{ nodes: readonly LaneNode[]; groups: ReadonlyMap<string, Group> }>

/** Lays the map out anew only when somebody comes, goes or moves, or is collapsed: an edit of a title moves no card. */
export function useMapLayout({ people, choice, collapsing, soughtId }: Options): MapDrawing {
  const name = choice.layout
  const nodes = useKept(nodesOf(people, name))
  const shown = useMemo(
    () =>
      isHierarchy(name)
        ? collapseOrg(nodes, collapsing, soughtId === null ? [] : [soughtId])
        : { nodes, groups: noGroups },
    [name, nodes, collapsing, soughtId],
  )
  const shownNodes = useKept(shown.nodes)
  const arranged = useMemo(() => arrangeMap(name, shownNodes), [name, shownNodes])
  return useMemo(() => ({ ...arranged, nodes, groups: shown.groups }), [arranged, nodes, shown])
}

const noGroups: ReadonlyMap<string, Group> = new Map()

/** Everybody as a card that is to be placed. */
export function nodesOf(people: People, name: MapLayoutName): readonly LaneNode[] {
  return people.all.map((contact) => ({
    id: contact.id,
    parentId: contact.managerId,
    lane: name === 'department' || name === 'location' ? contact[name].trim() : '',
    ...cardSize,
  }))
}

/** The nodes of before for as long as they say the same. */
function useKept(nodes: readonly LaneNode[]): readonly LaneNode[] {
  const kept = useRef(nodes)
  const { current } = kept
  if (nodes.length !== current.length || !nodes.every((node, index) => isSame(node, current[index]))) {
    kept.current = nodes
  }
  return kept.current
}

function isSame(one: LaneNode, other: LaneNode | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id &&
      one.parentId === other.parentId &&
      one.lane === other.lane &&
      one.widthPx === other.widthPx &&
      one.heightPx === other.heightPx)
  )
}
