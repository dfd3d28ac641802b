import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { useMemo, useRef } from 'react'
import { collapseOrg, type Collapsing, type Group } from '../../diagram/collapsing.ts'
import { layFrames } from '../../diagram/frames.ts'
import type { LaneNode } from '../../diagram/lanes.ts'
import type { Tie } from '../../diagram/network.ts'
import { arrangeFreely, arrangeMap, isHierarchy, type Arranged } from './arrange-map.ts'
import { cardSizes } from './look/card-sizes.ts'
import { keptFor } from './look/kept-for.ts'
import type { MapChoice, MapDensity, MapLayoutName } from './map-choice.ts'
import type { People } from './people.ts'
import type { Pending } from './use-free-places.ts'
import { useNetworks } from './use-networks.ts'

type Options = Readonly<{
  people: People
  /** Informal lines, whether they are shown or not. */
  lines: readonly InformalLine[]
  choice: MapChoice
  collapsing: Collapsing
  /** Who is found: drawn for as long, though the group be collapsed. */
  soughtId: string | null
  /** Places on the free map that are on their way to the store. */
  pending: Pending
  /** The accounts whose people stand in frames of their own; `undefined` where all are of one. */
  frames: readonly Frame[] | undefined
}>

/** An account on the map of its group. */
export type Frame = Readonly<{ id: string; name: string }>

/** The map's layout, everybody as a node of it, and for each manager who is drawn what is below. */
export type MapDrawing = Shown &
  Readonly<{
    nodes: readonly LaneNode[]
    groups: ReadonlyMap<string, Group>
    /** How much is done of the drawing that is to replace this one; `undefined` where it is the one that was chosen. */
    share: number | undefined
  }>

/** What is drawn, and in which arrangement: while another is being made, the one before. */
type Shown = Arranged & Readonly<{ shownAs: MapLayoutName }>

/** Lays the map out anew only when somebody comes, goes or moves, or is collapsed: an edit of a title moves no card. */
export function useMapLayout({
  people,
  lines,
  choice,
  collapsing,
  soughtId,
  pending,
  frames,
}: Options): MapDrawing {
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
  const ties = useKept(name === 'network' || choice.from === 'network' ? tiesOf(lines) : noTies, isSameTie)
  const places = useKept(name === 'free' ? placesOf(people, pending) : noPlaces, isSamePlace)
  const accountOf = useMemo(
    () => new Map<string, string>(frames ? people.all.map(({ id, accountId }) => [id, accountId]) : []),
    [people, frames],
  )
  const lists = useMemo(() => {
    if (!frames) return [shownNodes]
    const nodesBy = Map.groupBy(shownNodes, ({ id }) => accountOf.get(id) ?? '')
    return frames.map((frame) => nodesBy.get(frame.id) ?? [])
  }, [frames, shownNodes, accountOf])
  const isNetwork = name === 'network' || (name === 'free' && choice.from === 'network')
  const { isThere, share } = useNetworks(isNetwork ? lists : noLists, ties)
  const before = useRef<Shown>(undefined)
  const arranged = useMemo((): Shown => {
    if (!isThere && before.current) return before.current
    const known = new Map(places.map((place) => [place.id, place]))
    // Where nothing was drawn before, the hierarchy stands in until the network is there.
    const shownAs = isThere ? name : 'down'
    const arrange = (some: readonly LaneNode[]): Arranged =>
      shownAs === 'free'
        ? arrangeFreely(choice.from, some, ties, (id) => known.get(id) ?? null)
        : arrangeMap(shownAs, some, ties)
    const [only = []] = lists
    return {
      shownAs,
      ...(frames
        ? layFrames(frames.map((frame, at) => ({ name: frame.name, ...arrange(lists[at] ?? []) })))
        : arrange(only)),
    }
  }, [isThere, name, choice.from, lists, ties, places, frames])
  before.current = arranged
  return useMemo(() => ({ ...arranged, share, nodes, groups: shown.groups }), [arranged, share, nodes, shown])
}

const assisting = { isAssistant: true } as const
const noTies: readonly Tie[] = []
const noLists: readonly (readonly LaneNode[])[] = []
const noGroups: ReadonlyMap<string, Group> = new Map()

/** Everybody as a card that is to be placed: the same list for the same people, so that a map shown again is laid out already. */
export function nodesOf(people: People, choice: MapChoice): readonly LaneNode[] {
  const { layout, from, density } = choice
  const lanes = layout === 'free' ? from : layout
  return keptFor(nodesKnown, people, `${lanes} ${density}`, () => newNodes(people, lanes, density))
}

const nodesKnown = new WeakMap<People, Map<string, readonly LaneNode[]>>()

type Made = Readonly<{
  how: string
  all: People['all']
  nodes: readonly LaneNode[]
  /** Whether anybody was an assistant. */
  hasAssistants: boolean
}>
/** What was made last: one of thousands has changed, as a rule, and the others are told by what they are. */
let madeLast: Made = { how: '', all: [], nodes: [], hasAssistants: false }

function newNodes(people: People, lanes: MapLayoutName, density: MapDensity): readonly LaneNode[] {
  const size = cardSizes[density]
  const how = `${lanes} ${density}`
  const before = madeLast.how === how ? madeLast : undefined
  let hasAssistants = before?.hasAssistants ?? false
  const nodes = people.all.map((contact, index): LaneNode => {
    // Whether an assistant has reports, others say.
    const isKept = before?.all[index] === contact && !(before.hasAssistants && contact.isAssistant)
    const kept = isKept ? before.nodes[index] : undefined
    if (kept) return kept
    hasAssistants ||= contact.isAssistant === true
    return {
      id: contact.id,
      parentId: contact.managerId,
      lane: lanes === 'department' || lanes === 'location' ? contact[lanes].trim() : '',
      ...(contact.isAssistant && people.reportsOf(contact.id).length === 0 ? assisting : {}),
      ...size,
    }
  })
  madeLast = { how, all: people.all, nodes, hasAssistants }
  return nodes
}

const tiesKnown = new WeakMap<readonly InformalLine[], Map<string, readonly Tie[]>>()

/** The same list for the same lines, so that a network that is drawn again is laid out already. */
function tiesOf(lines: readonly InformalLine[]): readonly Tie[] {
  return keptFor(tiesKnown, lines, '', () => newTies(lines))
}

function newTies(lines: readonly InformalLine[]): readonly Tie[] {
  return lines.map(({ fromContactId, toContactId, strength }) => ({
    fromId: fromContactId,
    toId: toContactId,
    strength,
  }))
}

type Place = Readonly<{ id: string; x: number; y: number }>
const noPlaces: readonly Place[] = []

/** Where cards were put, those last that the store does not know yet. */
function placesOf(people: People, pending: Pending): readonly Place[] {
  return people.all.flatMap(({ id, freeX, freeY }) => {
    const at = pending.get(id) ?? (freeX !== null && freeY !== null ? { x: freeX, y: freeY } : undefined)
    return at ? [{ id, x: at.x, y: at.y }] : []
  })
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.id === other.id && one.x === other.x && one.y === other.y
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
    one.isAssistant === other.isAssistant &&
    one.widthPx === other.widthPx &&
    one.heightPx === other.heightPx
  )
}

function isSameTie(one: Tie, other: Tie): boolean {
  return one.fromId === other.fromId && one.toId === other.toId && one.strength === other.strength
}
