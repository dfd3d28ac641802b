import { memo, useMemo } from 'react'
import { inFields } from '../../diagram/fields.ts'
import type { PlacedCard } from '../../diagram/org-layout.ts'
import { attitudeColor } from '../../ui/attitude-mark.tsx'
import type { People } from './people.ts'

type Props = Readonly<{
  cards: readonly PlacedCard[]
  people: People
  /** Whom the filter means; `null` for everybody. */
  meant: ReadonlySet<string> | null
}>

/** Very many or very small cards: in each field one path for each attitude, and one for those who fade, whatever the number. */
export const FarLayer = memo(function FarLayer({ cards, people, meant }: Props) {
  const paths = useMemo(
    () => inFields(cards, (card) => card).flatMap((field) => pathsByColor(field, people, meant)),
    [cards, people, meant],
  )
  return (
    <g aria-hidden="true">
      {paths.map(({ look, color, boxes }, index) => (
        <path key={index} d={boxes.join('')} className={look} fill={color} />
      ))}
    </g>
  )
})

type FarPath = Readonly<{ look: string; color: string; boxes: string[] }>
type ByAttitude = Map<number | null, FarPath>

function pathsByColor(
  cards: readonly PlacedCard[],
  people: People,
  meant: ReadonlySet<string> | null,
): readonly FarPath[] {
  const bright: ByAttitude = new Map()
  const faded: ByAttitude = new Map()
  // Most cards are as large as the one before.
  let [widthPx, heightPx, outline] = [0, 0, '']
  for (const card of cards) {
    if (card.widthPx !== widthPx || card.heightPx !== heightPx) {
      ;({ widthPx, heightPx } = card)
      outline = `h${widthPx}v${heightPx}h${-widthPx}Z`
    }
    const attitude = people.byId.get(card.id)?.attitude ?? null
    const box = `M${card.x} ${card.y}${outline}`
    const isFaded = meant !== null && !meant.has(card.id)
    const paths = isFaded ? faded : bright
    const known = paths.get(attitude)
    if (known) known.boxes.push(box)
    else paths.set(attitude, newPath(isFaded, attitude, box))
  }
  return [...bright.values(), ...faded.values()]
}

function newPath(isFaded: boolean, attitude: number | null, box: string): FarPath {
  const look = isFaded ? 'far-cards is-faded' : 'far-cards'
  return { look, color: attitudeColor(attitude), boxes: [box] }
}
