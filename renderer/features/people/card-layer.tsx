import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import type { Group } from '../../diagram/collapsing.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { OrgLayout, PlacedCard } from '../../diagram/org-layout.ts'
import { lineUp } from '../../diagram/org-links.ts'
import { cull } from '../../diagram/viewport.ts'
import { ageLookOf } from './age-look.ts'
import { FarLayer } from './far-layer.tsx'
import { hasChip } from './group-chip.tsx'
import { keptFor } from './look/kept-for.ts'
import type { MapLook } from './look/map-look-of.ts'
import { useSayLines } from './look/use-say-lines.ts'
import type { MapDensity } from './map-choice.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { PersonCard } from './person-card.tsx'
import { useTieWords } from './tie/tie-words.ts'
import type { CardMark } from './time/map-marks.ts'
import type { Find } from './use-find.ts'
import type { MapDrawing } from './use-map-layout.ts'
import type { Drawn } from './use-map-view.ts'

/** From here on only cards in or near the view are drawn. */
const cullFrom = 400
const cardsAtOnce = 600

/** So many that are found stand out of such a field. */
const foundAtMost = 200

type Props = Readonly<{
  people: People
  drawing: MapDrawing
  density: MapDensity
  look: MapLook
  /** Informal lines that are drawn: a card says those that it is an end of. */
  lines: readonly InformalLine[]
  drawn: Drawn | undefined
  selectedId: string | null
  selectedIds: ReadonlySet<string>
  find: Find
  dropId: string | null
  aging: Aging
  isReadOnly: boolean
  marks?: ReadonlyMap<string, CardMark> | undefined
  /** More cards at once are drawn as a field of rectangles. */
  cardsAtMost?: number
}>

/** The cards that have to be there. The selected one, and the one that Tab reaches, always are. */
export function CardLayer(props: Props) {
  const { people, drawing, density, look, drawn, selectedId, selectedIds } = props
  const { find, dropId, aging, isReadOnly, marks, cardsAtMost = cardsAtOnce } = props
  const say = usePeopleWords()
  const sayTie = useTieWords()
  const { words } = look
  const sayLines = useSayLines(people, props.lines)
  const { layout, groups } = drawing
  // From so far away all of it is drawn, in blocks where it is told in them: no card is asked for then.
  const blocks = drawn?.detail === 'dot' ? layout.blocks : undefined
  const near = useMemo(() => (blocks ? noCards : nearCards(layout, drawn)), [blocks, layout, drawn])
  const above = useMemo(
    () => new Set(selectedId === null ? [] : lineUp(layout, selectedId)),
    [layout, selectedId],
  )
  const tabId = selectedId ?? layout.rootIds[0]
  const isField = drawn !== undefined && (drawn.detail === 'dot' || near.length > cardsAtMost)
  const cards = isField ? cardsOf(layout, standingOut()) : near
  const kept = drawn && layout.cards.get(tabId ?? '')
  const cardDetail = isField ? 'far' : (drawn?.detail ?? 'full')
  const isMovable = !isReadOnly && drawn?.detail !== 'far' && !isField
  const shown = kept && !cards.includes(kept) ? [...cards, kept] : cards

  return (
    <>
      {isField ? <FarLayer cards={near} blocks={blocks} people={people} meant={look.meant} /> : null}
      {shown.map((card) => {
        const contact = people.byId.get(card.id)
        if (!contact) return null
        const age = ageLookOf(contact, aging)
        const group = groups.get(card.id)
        const signs = look.signs.get(card.id)
        const isFaded = look.meant !== null && !look.meant.has(card.id)
        const label = [
          words.labelOf(contact, signs, age),
          isFaded ? words.say('filteredOut') : '',
          marks?.get(card.id)?.note,
        ]
        const siblings = layout.cards.get(card.parentId ?? '')?.reportIds ?? layout.rootIds
        return (
          <PersonCard
            key={card.id}
            contact={contact}
            card={card}
            density={density}
            signs={signs}
            words={words}
            isFaded={isFaded}
            detail={cardDetail}
            age={age}
            flow={layout.flow}
            label={label.filter(Boolean).join(', ')}
            description={sayLines(card.id).join('; ')}
            group={group}
            groupLabel={group && hasChip(group, cardDetail) ? sayGroup(group, displayName(contact)) : ''}
            position={siblings.indexOf(card.id) + 1}
            siblings={siblings.length}
            state={
              card.id === selectedId || selectedIds.has(card.id)
                ? 'selected'
                : above.has(card.id)
                  ? 'above-selected'
                  : 'usual'
            }
            find={findState(find, card.id)}
            isDropTarget={card.id === dropId}
            isReachedByTab={card.id === tabId}
            isMovable={isMovable}
            tieLabel={
              isMovable && card.id === selectedId ? sayTie('grip', { name: displayName(contact) }) : undefined
            }
          />
        )
      })}
    </>
  )

  /** Those who stand out of a field: asked for one by one, since there are few of them and very many others. */
  function standingOut(): ReadonlySet<string | null | undefined> {
    const few = (ids: ReadonlySet<string>): Iterable<string> => (ids.size < foundAtMost ? ids : noIds)
    return new Set([tabId, selectedId, dropId, ...above, ...few(selectedIds), ...few(find.ids)])
  }

  function sayGroup({ isCollapsed, below }: Group, name: string): string {
    return say(isCollapsed ? 'expandGroup' : 'collapseGroup', { count: below, name })
  }
}

const noIds: readonly string[] = []
const noCards: readonly PlacedCard[] = []

/** Some of the cards, as they are read: from above, and from the left. */
function cardsOf(layout: OrgLayout, ids: ReadonlySet<string | null | undefined>): readonly PlacedCard[] {
  return [...ids]
    .flatMap((id) => layout.cards.get(id ?? '') ?? [])
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
}

const cardLists = new WeakMap<OrgLayout, Map<string, readonly PlacedCard[]>>()

/** Once most cards are near, all of them count: whoever moves over them then draws nothing anew. */
function nearCards(layout: OrgLayout, drawn: Drawn | undefined): readonly PlacedCard[] {
  if (!drawn) return []
  const all = keptFor(cardLists, layout, '', () => [...layout.cards.values()])
  if (all.length <= cullFrom) return all
  const near = cull(all, drawn.window)
  return near.length > all.length / 2 ? all : near
}

function findState(find: Find, id: string): 'none' | 'match' | 'current' | 'other' {
  if (!find.isOn) return 'none'
  if (id === find.currentId) return 'current'
  return find.ids.has(id) ? 'match' : 'other'
}
