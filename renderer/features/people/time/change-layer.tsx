import { memo } from 'react'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { overlap, type Box } from '../../../diagram/geometry.ts'
import type { Detail } from '../card-text.ts'
import { signColor, SignShape } from './change-sign.tsx'
import type { CardMark } from './map-marks.ts'

type Marks = ReadonlyMap<string, CardMark>
/** What of the drawing can be seen, with what lies near; nothing before it is known. */
type Seen = Box | undefined

/** The smaller a card is seen, the larger its signs are drawn. */
const signPx = { full: 17, large: 21, name: 30, far: 44, dot: 0 } as const
const offsetPx = 4

/** An outline around each card on which something became different, dashed where somebody leaves. It lies below the cards. */
export const ChangeOutlines = memo(function ChangeOutlines({
  layout,
  marks,
  seen,
}: Readonly<{ layout: OrgLayout; marks: Marks; seen: Seen }>) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {markedCards(layout, marks, seen).map(({ card, first }) => (
        <rect
          key={card.id}
          x={card.x - offsetPx}
          y={card.y - offsetPx}
          width={card.widthPx + 2 * offsetPx}
          height={card.heightPx + 2 * offsetPx}
          rx={9}
          fill="none"
          stroke={signColor(first)}
          strokeWidth={2.25}
          strokeDasharray={first === 'left' ? '7 5' : undefined}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  )
})

/** What became different, as signs on the upper edge of the cards. */
export const ChangeSigns = memo(function ChangeSigns({
  layout,
  marks,
  seen,
  detail,
}: Readonly<{ layout: OrgLayout; marks: Marks; seen: Seen; detail: Detail }>) {
  const sizePx = signPx[detail]
  if (sizePx === 0) return null
  return (
    <g aria-hidden="true" pointerEvents="none">
      {markedCards(layout, marks, seen).flatMap(({ card, signs }) =>
        signs.map((sign, at) => (
          <g
            key={`${card.id} ${sign}`}
            transform={`translate(${card.x + 10 + at * (sizePx + 2)} ${card.y - offsetPx - sizePx / 2}) scale(${sizePx / 16})`}
          >
            <SignShape sign={sign} />
          </g>
        )),
      )}
    </g>
  )
})

/** Only cards in or near the view: on a day on which thousands came, most are elsewhere. */
function markedCards(layout: OrgLayout, marks: Marks, seen: Seen) {
  return [...marks].flatMap(([id, { signs }]) => {
    const card = layout.cards.get(id)
    const [first] = signs
    return card && first && seen && overlap(card, seen) ? [{ card, signs, first }] : []
  })
}
