import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { useMemo, useRef } from 'react'
import { collapseOrg, type Collapsing, type Group } from '../../diagram/collapsing.ts'
import type { LaneNode } from '../../diagram/lanes.ts'
import type { Tie } from '../../diagram/network.ts'
import { arrangeMap, isHierarchy, type Arranged } from './arrange-map.ts'
import { cardSizes } from './look/card-sizes.ts'
import { keptFor } from './look/kept-for.ts'
import { choiceText, type MapChoice } from './map-choice.ts'
import type { People } from './people.ts'

type Options = Readonly<{
  people: People
  /** Informal lines, whether they are shown or not. */
  lines: readonly InformalLine[]
  choice: MapChoice
  collapsing: Collapsing
  /** Who is found: drawn for as long, though the group be collapsed. */
  soughtId: string | null
}>

/** The map's layout, everybody as a node of it, and for each manager who is drawn what is below. */
export type MapDrawing = Arranged &
  Readonly<{ nodes: readonly LaneNode[]; groups: ReadonlyMap<string, Group> }>

/** Lays the map out anew only when somebody comes, goes or moves, or is collapsed: an edit of a title moves no card. */
export function useMapLayout({ people, lines, choice, collapsing, soughtId }: Options): MapDrawing {
  const name = choice.layout
  const nodes = useKept(nodesOf(people, choice), isSameNode)
  const shown = useMemo(
    () =>
      isHierarchy(name)
        ? collapseOrg(nodes, collapsing, soughtId === null ? [] : [soughtId])
        : { nodes, groups: noGroups },
    [name, nodes, collapsing, soughtId],
  )
  const shownNodes = useKept(shown.nodes, isSameNode)
  const ties = useKept(name === 'network' ? tiesOf(lines) : noTies, isSameTie)
  const arranged = useMemo(() => arrangeMap(name, shownNodes, ties), [name, shownNodes, ties])
  return useMemo(() => ({ ...arranged, nodes, groups: shown.groups }), [arranged, nodes, shown])
}

const noTies: readonly Tie[] = []
const noGroups: ReadonlyMap<string, Group> = new Map()

/** Everybody as a card that is to be placed: the same list for the same people, so that a map shown again is laid out already. */
export function nodesOf(people: People, choice: MapChoice): readonly LaneNode[] {
  return keptFor(nodesKnown, people, choiceText(choice), () => newNodes(people, choice))
}

const nodesKnown = new WeakMap<People, Map<string, readonly LaneNode[]>>()

function newNodes(people: People, { layout, density }: MapChoice): readonly LaneNode[] {
  const size = cardSizes[density]
  return people.all.map((contact) => ({
    id: contact.id,
    parentId: contact.managerId,
    lane: layout === 'department' || layout === 'location' ? contact[layout].trim() : '',
    ...size,
  }))
}

function tiesOf(lines: readonly InformalLine[]): readonly Tie[] {
  return lines.map(({ fromContactId, toContactId, strength }) => ({
    fromId: fromContactId,
    toId: toContactId,
    strength,
  }))
}

/** The items of before for as long as they say the same. */
function useKept<T>(items: readonly T[], isSame: (one: T, other: T) => boolean): readonly T[] {
  const kept = useRef(items)
  const { current } = kept
  const areSame = items.every((item, index) => {
    const before = current[index]
    return before !== undefined && (item === before || isSame(item, before))
  })
  if (items.length !== current.length || !areSame) kept.current = items
  return kept.current
}

function isSameNode(one: LaneNode, other: LaneNode): boolean {
  return (
    one.id === other.id &&
    one.parentId === other.parentId &&
    one.lane === other.lane &&
    one.widthPx === other.widthPx &&
    one.heightPx === other.heightPx
  )
}

function isSameTie(one: Tie, other: Tie): boolean {
  return one.fromId === other.fromId && one.toId === other.toId && one.strength === other.strength
}
