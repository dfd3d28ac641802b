import type { Flow, PlacedCard } from '../../../diagram/org-layout.ts'

const radiusPx = 7
type Props = Readonly<{ card: PlacedCard; flow: Flow; label: string }>

/** The handle from which a line is drawn to another card: on the edge that no number of people stands at. */
export function TieGrip({ card, flow, label }: Props) {
  const isBelow = flow === 'right'
  const x = isBelow ? card.widthPx / 2 : card.widthPx
  const y = isBelow ? card.heightPx : card.heightPx / 2
  return (
    <g className="tie-grip" data-tie="" transform={`translate(${x} ${y})`}>
      <title>{label}</title>
      <circle className="reach" r={radiusPx + 4} />
      <circle className="knob" r={radiusPx} />
      <path d="M-3.4 0H3M.8-2.4 3.2 0 .8 2.4" />
    </g>
  )
}
