import { memo, useMemo } from 'react'
import type { PlacedCard } from '../../diagram/org-layout.ts'
import { attitudeColor } from '../../ui/attitude-mark.tsx'
import type { People } from './people.ts'

type Props = Readonly<{ cards: readonly PlacedCard[]; people: People }>

/** Very many or very small cards: one path for each attitude, whatever the number of people. */
export const FarLayer = memo(function FarLayer({ cards, people }: Props) {
  const paths = useMemo(() => pathsByColor(cards, people), [cards, people])
  return (
    <g aria-hidden="true" data-fades="">
      {paths.map(([color, path]) => (
        <path key={color} d={path} className="far-cards" fill={color} />
      ))}
    </g>
  )
})

function pathsByColor(cards: readonly PlacedCard[], people: People): readonly [string, string][] {
  const paths = new Map<string, string>()
  for (const card of cards) {
    const color = attitudeColor(people.byId.get(card.id)?.attitude ?? null)
    const box = `M${card.x} ${card.y}h${card.widthPx}v${card.heightPx}h${-card.widthPx}Z`
    paths.set(color, (paths.get(color) ?? '') + box)
  }
  return [...paths]
}
