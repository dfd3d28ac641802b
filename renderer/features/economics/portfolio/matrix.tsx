import type { CutLines, PriceCostField } from '#shared/domain/economics/price-and-cost.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useCallback, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { formatDecimal } from '../../../ui/format.ts'
import { e4Text } from '../e4-text.ts'
import { CutLine } from './cut-line.tsx'
import { MatrixMarks } from './matrix-marks.tsx'
import { isWithin, margins, matrixModel, type Bubble, type Placed, type Point } from './matrix-model.ts'
import { usePortfolioWords } from './portfolio-words.ts'
import { useWidth } from './use-width.ts'

type Props = Readonly<{
  /** Whether cost to serve is more than freight. */
  hasModel: boolean
  accounts: readonly Placed[]
  cuts: CutLines
  currency: string
  withMoves: boolean
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
  onCut: (cut: Partial<CutLines>) => void
}>

const height = 380

/** Accounts by price and cost to serve: bubbles by revenue, cut lines that move, and a line drawn around chooses several. */
export function Matrix({ hasModel, accounts, cuts, currency, withMoves, chosen, onChoose, onCut }: Props) {
  const say = usePortfolioWords()
  const [place, width] = useWidth<HTMLDivElement>()
  const [around, setAround] = useState<readonly Point[]>([])
  const [at, setAt] = useState<number | null>(null)
  // While a line is dragged the picture stands still: its edges follow the lines.
  const [held, setHeld] = useState<Partial<CutLines>>()
  const model = useMemo(() => matrixModel(accounts, cuts, { width, height }), [accounts, cuts, width])
  const saidOf = useCallback(
    ({ account }: Bubble) =>
      say('bubble', {
        name: account.name,
        net: e4Text(account.now.netE4, currency),
        price: percent(account.now.price),
        cost: percent(account.now.costToServe),
        field: say(account.now.field ?? 'unclassified'),
      }),
    [say, currency],
  )
  const shown = { ...cuts, ...held }
  const cut = model.toPixel(shown)
  const put = (next: Partial<CutLines> | null): void => {
    setHeld(undefined)
    if (next) onCut(next)
  }
  const [right, bottom] = [width - margins.right, height - margins.bottom]
  const beyond = model.bubbles.filter(({ isBeyond }) => isBeyond).length
  const current = at === null ? undefined : model.bubbles[at]

  const pointAt = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const began = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setAround([pointAt(event)])
  }
  const ended = (event: PointerEvent<SVGSVGElement>): void => {
    if (around.length === 0) return
    setAround([])
    const end = pointAt(event)
    const start = around[0] ?? end
    const isPress = around.length < 4 && Math.hypot(end.x - start.x, end.y - start.y) < 4
    const hit = isPress
      ? model.bubbles.findLast(
          (bubble) => Math.hypot(bubble.at.x - end.x, bubble.at.y - end.y) <= bubble.radius + 2,
        )
      : undefined
    const found = isPress
      ? hit
        ? [hit.account.accountId]
        : []
      : model.bubbles.flatMap((bubble) => (isWithin(bubble.at, around) ? [bubble.account.accountId] : []))
    onChoose(event.shiftKey ? new Set([...chosen, ...found]) : new Set(found))
  }
  const pressed = (event: KeyboardEvent): void => {
    const last = model.bubbles.length - 1
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined && last >= 0) {
      event.preventDefault()
      setAt(at === null ? 0 : Math.min(last, Math.max(0, at + step)))
    } else if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault()
      const next = new Set(chosen)
      if (!next.delete(current.account.accountId)) next.add(current.account.accountId)
      onChoose(next)
    } else if (event.key === 'Escape') {
      setAt(null)
      onChoose(new Set())
    }
  }

  return (
    <Box ref={place} sx={{ position: 'relative', minWidth: 0 }}>
      {width === 0 ? (
        <Box sx={{ height }} />
      ) : (
        <Box
          component="svg"
          role="application"
          tabIndex={0}
          aria-label={`${say('matrix')}. ${say('matrixKeys')}`}
          width={width}
          height={height}
          onKeyDown={pressed}
          onBlur={() => setAt(null)}
          onPointerDown={began}
          onPointerMove={(event: PointerEvent<SVGSVGElement>) => {
            if (around.length > 0) setAround([...around, pointAt(event)])
          }}
          onPointerUp={ended}
          onPointerCancel={() => setAround([])}
          sx={{ display: 'block', touchAction: 'none', userSelect: 'none', fontSize: 12 }}
        >
          <defs>
            <pattern
              id="matrix-loss"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2.5" height="5" fill="var(--mui-palette-attitude-atm2)" />
            </pattern>
            <marker id="matrix-arrow" markerWidth="7" markerHeight="7" refX="6" refY="3" orient="auto">
              <path d="M0 0 L6 3 L0 6 Z" fill="var(--mui-palette-text-secondary)" />
            </marker>
          </defs>
          <rect
            x={margins.left}
            y={margins.top}
            width={right - margins.left}
            height={bottom - margins.top}
            fill="none"
            stroke="var(--mui-palette-divider)"
          />
          <FieldNames cut={cut} right={right} bottom={bottom} />
          <MatrixMarks
            width={width}
            bubbles={model.bubbles}
            chosen={chosen}
            withMoves={withMoves}
            saidOf={saidOf}
          />
          <CutLine
            label={say('costCut')}
            isUpright
            from={{ x: cut.x, y: margins.top }}
            to={{ x: cut.x, y: bottom }}
            value={shown.costToServe}
            valueText={percent(shown.costToServe)}
            range={model.edges.cost}
            valueAt={(point) => model.toPlace(point).costToServe}
            onDrag={(costToServe) => setHeld({ costToServe })}
            onPut={(costToServe) => put(costToServe === null ? null : { costToServe })}
          />
          <CutLine
            label={say('priceCut')}
            isUpright={false}
            from={{ x: margins.left, y: cut.y }}
            to={{ x: right, y: cut.y }}
            value={shown.price}
            valueText={percent(shown.price)}
            range={model.edges.price}
            valueAt={(point) => model.toPlace(point).price}
            onDrag={(price) => setHeld({ price })}
            onPut={(price) => put(price === null ? null : { price })}
          />
          <Axes
            costWord={say(hasModel ? 'wholeCostAxis' : 'costAxis')}
            edges={model.edges}
            right={right}
            bottom={bottom}
            cuts={shown}
            cut={cut}
          />
          {current ? (
            <circle
              cx={current.at.x}
              cy={current.at.y}
              r={current.radius + 4}
              fill="none"
              stroke="var(--mui-palette-primary-main)"
              strokeWidth={2}
            />
          ) : null}
          {around.length > 1 ? (
            <polygon
              points={around.map(({ x, y }) => `${x},${y}`).join(' ')}
              fill="var(--mui-palette-primary-main)"
              fillOpacity={0.12}
              stroke="var(--mui-palette-primary-main)"
            />
          ) : null}
        </Box>
      )}
      <output style={visuallyHidden}>{current ? saidOf(current) : ''}</output>
      <Typography component="p" variant="caption" color="textSecondary">
        {[
          current ? saidOf(current) : '',
          beyond > 0 ? say('beyond', { count: beyond }) : '',
          model.notPlaced > 0 ? say('notPlaced', { count: model.notPlaced }) : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </Typography>
    </Box>
  )
}

type CornerProps = Readonly<{ cut: Point; right: number; bottom: number }>

function FieldNames({ cut, right, bottom }: CornerProps) {
  const say = usePortfolioWords()
  const corners: readonly (readonly [PriceCostField, number, number, 'start' | 'end'])[] = [
    ['passive', margins.left + 6, margins.top + 16, 'start'],
    ['carriage-trade', right - 6, margins.top + 16, 'end'],
    ['bargain-basement', margins.left + 6, bottom - 8, 'start'],
    ['aggressive', right - 6, bottom - 8, 'end'],
  ]
  return corners.map(([field, x, y, anchor]) => (
    <text
      key={field}
      x={x}
      y={y}
      textAnchor={anchor}
      fontWeight={600}
      fill="var(--mui-palette-text-secondary)"
      visibility={(anchor === 'start' ? cut.x - margins.left : right - cut.x) < 60 ? 'hidden' : 'visible'}
    >
      {say(field)}
    </text>
  ))
}

type AxesProps = CornerProps &
  Readonly<{
    costWord: string
    cuts: CutLines
    edges: Readonly<{ price: readonly [number, number]; cost: readonly [number, number] }>
  }>

function Axes({ costWord, edges, right, bottom, cuts, cut }: AxesProps) {
  const say = usePortfolioWords()
  const quiet = 'var(--mui-palette-text-secondary)'
  const strong = 'var(--mui-palette-text-primary)'
  return (
    <g fill={quiet}>
      <text x={margins.left} y={bottom + 15}>
        {percent(edges.cost[0])}
      </text>
      <text x={right} y={bottom + 15} textAnchor="end">
        {percent(edges.cost[1])}
      </text>
      <text x={cut.x} y={bottom + 15} textAnchor="middle" fill={strong}>
        {percent(cuts.costToServe)}
      </text>
      <text x={(margins.left + right) / 2} y={bottom + 33} textAnchor="middle">
        {costWord}
      </text>
      <text x={margins.left - 6} y={margins.top + 10} textAnchor="end">
        {percent(edges.price[1])}
      </text>
      <text x={margins.left - 6} y={bottom} textAnchor="end">
        {percent(edges.price[0])}
      </text>
      <text x={margins.left - 6} y={cut.y + 4} textAnchor="end" fill={strong}>
        {percent(cuts.price)}
      </text>
      <text transform={`translate(12 ${(margins.top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        {say('priceAxis')}
      </text>
    </g>
  )
}

/** With one decimal: costs to serve differ by little. */
function percent(share: number | null): string {
  return share === null ? '' : `${formatDecimal(share * 100, 1).replace('-', '\u2212')}%`
}
