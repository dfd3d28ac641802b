import { cutText, type Measure } from './fit-text.ts'
import { around, type Box, type Point } from './geometry.ts'
import { arrivalOf, curvePath, informalCurve } from './informal-curve.ts'
import { routePath } from './link-path.ts'
import { layOrg } from './org-layout.ts'

/** What a card needs to be placed, and the text on it to be cut. */
type Placed = Readonly<{
  contactId: string
  managerId: string | null
  name: string
  title: string
  isKeyPlayer: boolean
  /** Whether nobody is left out between the card and the one above it. */
  isDirect: boolean
}>
type Line = Readonly<{
  id: string
  fromId: string
  toId: string
  kind: string
  strength: number
  certainty: string
}>

export const cardPx = { widthPx: 178, heightPx: 40 } as const
/** Where the text begins, what is kept free beside it, with the key and without, and how large it is. */
const textPx = { left: 28, key: 22, right: 6, name: 12, title: 10.5 } as const
const marginPx = 6

export type MapCard<P> = Box & Readonly<{ person: P; name: string; title: string }>
export type MapLink = Readonly<{ id: string; path: string; isDirect: boolean }>
export type MapTie<K> = Readonly<{
  id: string
  kind: K
  strength: number
  isUnsure: boolean
  path: string
  head: (Point & Readonly<{ degrees: number }>) | undefined
}>
export type MapDrawing<P, K> = Readonly<{
  cards: readonly MapCard<P>[]
  links: readonly MapLink[]
  ties: readonly MapTie<K>[]
  viewBox: Box
}>

/** A small map of some: a hierarchy of those who are shown, with the informal lines over it. */
export function drawMap<P extends Placed, L extends Line>(
  { people, lines }: Readonly<{ people: readonly P[]; lines: readonly L[] }>,
  measures: Readonly<{ plain: Measure; bold: Measure }>,
): MapDrawing<P, L['kind']> {
  const layout = layOrg(
    people.map(({ contactId, managerId }) => ({ id: contactId, parentId: managerId, ...cardPx })),
    { stackFrom: 3, twoColumnsFrom: 4, rowsAtMost: 3, levelGapPx: 20, fieldShape: 6 },
  )
  const roomPx = cardPx.widthPx - textPx.left - textPx.right
  const cards = people.flatMap((person): readonly MapCard<P>[] => {
    const card = layout.cards.get(person.contactId)
    if (!card) return []
    const { x, y, widthPx, heightPx } = card
    const nameRoomPx = person.isKeyPlayer ? roomPx + textPx.right - textPx.key : roomPx
    const name = cutText(person.name, nameRoomPx, textPx.name, measures.bold)
    const title = cutText(person.title, roomPx, textPx.title, measures.plain)
    return [{ x, y, widthPx, heightPx, person, name, title }]
  })
  const byId = new Map(cards.map((card) => [card.person.contactId, card]))
  const ranks = new Map<string, number>()
  const ties = lines.flatMap(
    ({ id, fromId, toId, kind, strength, certainty }): readonly MapTie<L['kind']>[] => {
      const [from, to] = [byId.get(fromId), byId.get(toId)]
      if (!from || !to || from === to) return []
      const pair = [fromId, toId].toSorted().join(' ')
      const rank = ranks.get(pair) ?? 0
      ranks.set(pair, rank + 1)
      const curve = informalCurve(from, to, rank)
      const isDirected = kind === 'influences' || kind === 'dotted-reporting'
      return [
        {
          id,
          kind,
          strength,
          isUnsure: certainty !== 'confirmed',
          path: curvePath(curve),
          head: isDirected ? arrivalOf(curve) : undefined,
        },
      ]
    },
  )
  const bends = lines.flatMap(({ fromId, toId }): readonly Box[] => {
    const [from, to] = [byId.get(fromId), byId.get(toId)]
    if (!from || !to || from === to) return []
    const { bend } = informalCurve(from, to, 0)
    // A curve reaches half of the way to where it is pulled.
    const [x, y] = [(bend.x + from.x + from.widthPx / 2) / 2, (bend.y + from.y + from.heightPx / 2) / 2]
    return [{ x, y, widthPx: 1, heightPx: 1 }]
  })
  const whole = [...cards, ...bends].reduce<Box>(around, {
    x: 0,
    y: 0,
    widthPx: layout.widthPx,
    heightPx: layout.heightPx,
  })
  const direct = new Map(people.map(({ contactId, isDirect }) => [contactId, isDirect]))
  return {
    cards,
    links: layout.routes.map((route) => ({
      id: `${route.fromId} ${route.toId}`,
      path: routePath(route),
      isDirect: direct.get(route.toId) ?? true,
    })),
    ties,
    viewBox: {
      x: whole.x - marginPx,
      y: whole.y - marginPx,
      widthPx: whole.widthPx + 2 * marginPx,
      heightPx: whole.heightPx + 2 * marginPx,
    },
  }
}
