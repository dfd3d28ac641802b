import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useCallback, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { CutLines } from './cut-lines.tsx'
import { Axes, FieldNames } from './matrix-edges.tsx'
import { MatrixMarks } from './matrix-marks.tsx'
import {
  isWithin,
  margins,
  matrixModel,
  type Bubble,
  type Dot,
  type Point,
  type Range,
} from './matrix-model.ts'
import { useMatrixWords } from './matrix-words.ts'
import { useWidth } from './use-width.ts'

/** What an axis is called, what its cut line is called, and how a value on it is said. */
export type Axis = Readonly<{ word: string; cut: string; text: (value: number) => string; reach?: Range }>
/** The names of the four fields by where they lie. */
export type Corners = Readonly<{ upLeft: string; upRight: string; downLeft: string; downRight: string }>

type Props = Readonly<{
  title: string
  x: Axis
  y: Axis
  corners: Corners
  dots: readonly Dot[]
  cuts: Point
  withMoves: boolean
  chosen: ReadonlySet<string>
  /** The same function while it says the same: bubbles are drawn anew with another. */
  saidOf: (dot: Dot) => string
  /** Why some have no place. */
  notPlaced: (count: number) => string
  /** Without it nothing can be chosen, and without the other the cut lines stay where they are. */
  onChoose?: (ids: ReadonlySet<string>) => void
  onCut?: (cut: Partial<Point>) => void
}>

const height = 380

/** Two axes that part a portfolio into four: bubbles by revenue, cut lines that move, and a line drawn around chooses several. */
export function MatrixFrame(props: Props) {
  const { title, x, y, corners, dots, cuts, withMoves, chosen, saidOf, notPlaced, onChoose, onCut } = props
  const say = useMatrixWords()
  const [place, width] = useWidth<HTMLDivElement>()
  const [around, setAround] = useState<readonly Point[]>([])
  const [at, setAt] = useState<number | null>(null)
  // While a line is dragged the picture stands still: its edges follow the lines.
  const [held, setHeld] = useState<Partial<Point>>()
  const model = useMemo(
    () =>
      matrixModel(
        dots,
        cuts,
        { width, height },
        { ...(x.reach ? { x: x.reach } : {}), ...(y.reach ? { y: y.reach } : {}) },
      ),
    [dots, cuts, width, x.reach, y.reach],
  )
  const shown = { ...cuts, ...held }
  const cut = model.toPixel(shown)
  const put = (next: Partial<Point> | null): void => {
    setHeld(undefined)
    if (next) onCut?.(next)
  }
  const [right, bottom] = [width - margins.right, height - margins.bottom]
  const bubbleSaid = useCallback(({ dot }: Bubble) => saidOf(dot), [saidOf])
  const beyond = model.bubbles.filter(({ isBeyond }) => isBeyond).length
  const current = at === null ? undefined : model.bubbles[at]

  const pointAt = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const began = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || !onChoose) return
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
        ? [hit.dot.key]
        : []
      : model.bubbles.flatMap((bubble) => (isWithin(bubble.at, around) ? [bubble.dot.key] : []))
    onChoose?.(event.shiftKey ? new Set([...chosen, ...found]) : new Set(found))
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
      if (!next.delete(current.dot.key)) next.add(current.dot.key)
      onChoose?.(next)
    } else if (event.key === 'Escape') {
      setAt(null)
      onChoose?.(new Set())
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
          aria-label={`${title}. ${say(onChoose ? 'matrixKeys' : 'walkKeys')}`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
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
          <MatrixMarks
            width={width}
            bubbles={model.bubbles}
            chosen={chosen}
            withMoves={withMoves}
            saidOf={bubbleSaid}
          />
          <FieldNames corners={corners} cut={cut} right={right} bottom={bottom} />
          <CutLines
            x={x}
            y={y}
            model={model}
            shown={shown}
            right={right}
            bottom={bottom}
            isFixed={onCut === undefined}
            onDrag={setHeld}
            onPut={put}
          />
          <Axes x={x} y={y} edges={model.edges} right={right} bottom={bottom} cuts={shown} cut={cut} />
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
      <output style={visuallyHidden}>{current ? saidOf(current.dot) : ''}</output>
      {/* Room for two lines: what is said of an account must not move what lies below when it is left. */}
      <Typography component="p" variant="caption" color="textSecondary" sx={{ minHeight: 42 }}>
        {[
          current ? saidOf(current.dot) : '',
          beyond > 0 ? say('beyond', { count: beyond }) : '',
          model.notPlaced > 0 ? notPlaced(model.notPlaced) : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </Typography>
    </Box>
  )
}
