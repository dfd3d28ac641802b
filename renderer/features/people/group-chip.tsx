import type { Group } from '../../diagram/collapsing.ts'
import type { Flow, PlacedCard } from '../../diagram/org-layout.ts'
import type { Detail } from './card-text.ts'
import { measureBold } from '../../ui/measure-text.ts'

const sizes = {
  full: { heightPx: 16, fontPx: 11 },
  large: { heightPx: 18, fontPx: 13 },
  name: { heightPx: 24, fontPx: 18 },
  far: { heightPx: 30, fontPx: 25 },
  dot: { heightPx: 0, fontPx: 0 },
} as const satisfies Record<Detail, unknown>

/** So much of it lies on the card, below the words. */
const tuckedPx = 4

type Props = Readonly<{ group: Group; card: PlacedCard; flow: Flow; detail: Detail; label: string }>

/** How many stand below somebody, where the line to them begins; pressed, it collapses or expands them. */
export function GroupChip({ group, card, flow, detail, label }: Props) {
  const { heightPx, fontPx } = sizes[detail]
  if (!hasChip(group, detail)) return null
  const text = `${group.isCollapsed ? '+' : ''}${group.below}`
  const widthPx = Math.max(heightPx, measureBold(text) * fontPx + heightPx * 0.7)
  const x = flow === 'right' ? card.widthPx + widthPx / 2 - tuckedPx : card.widthPx / 2
  const y = flow === 'right' ? card.heightPx / 2 : card.heightPx + heightPx / 2 - tuckedPx
  return (
    <g
      className={group.isCollapsed ? 'chip is-collapsed' : 'chip'}
      data-collapse={card.id}
      transform={`translate(${x} ${y})`}
    >
      <title>{label}</title>
      <rect x={-widthPx / 2} y={-heightPx / 2} width={widthPx} height={heightPx} rx={heightPx / 2} />
      <text y={fontPx * 0.36} fontSize={fontPx} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

/** Whether the number is drawn: from far only of those who are collapsed. */
export function hasChip(group: Group, detail: Detail): boolean {
  return detail === 'full' || detail === 'large' || (group.isCollapsed && detail !== 'dot')
}
