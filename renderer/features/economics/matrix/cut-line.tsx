import Box from '@mui/material/Box'
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Point } from './matrix-model.ts'

type Props = Readonly<{
  label: string
  isUpright: boolean
  from: Point
  to: Point
  value: number
  valueText: string
  range: readonly [number, number]
  /** Of a place in the picture. */
  valueAt: (at: Point) => number
  /** While it is dragged. */
  onDrag: (value: number) => void
  /** Where it has been put, by hand or by a key; `null` where the hand was taken off it. */
  onPut: (value: number | null) => void
}>

/** A cut line that stays where it is. */
export function DashedLine({ from, to }: Readonly<{ from: Point; to: Point }>) {
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke="var(--mui-palette-text-secondary)"
      strokeWidth={1.25}
      strokeDasharray="5 3"
    />
  )
}

/** A line that can be dragged, or moved with the arrow keys. */
export function CutLine(props: Props) {
  const { label, isUpright, from, to, value, valueText, range, valueAt, onDrag, onPut } = props
  const isHeld = useRef(false)
  const at = (event: PointerEvent<SVGLineElement>): Point => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const pressed = (event: KeyboardEvent): void => {
    const up = event.key === 'ArrowRight' || event.key === 'ArrowUp'
    const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown'
    if (!up && !down) return
    event.preventDefault()
    event.stopPropagation()
    const step = (range[1] - range[0]) / (event.shiftKey ? 20 : 100)
    onPut(Math.min(range[1], Math.max(range[0], value + (up ? step : -step))))
  }
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
  return (
    <g>
      <DashedLine from={from} to={to} />
      <Box
        component="line"
        {...ends}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation={isUpright ? 'horizontal' : 'vertical'}
        aria-valuemin={range[0]}
        aria-valuemax={range[1]}
        aria-valuenow={value}
        aria-valuetext={valueText}
        sx={{
          stroke: 'transparent',
          strokeWidth: 11,
          cursor: isUpright ? 'ew-resize' : 'ns-resize',
          '&:focus-visible': { stroke: 'var(--mui-palette-primary-main)', strokeWidth: 2.5, outline: 'none' },
        }}
        onKeyDown={pressed}
        onPointerDown={(event: PointerEvent<SVGLineElement>) => {
          isHeld.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          event.stopPropagation()
        }}
        onPointerMove={(event: PointerEvent<SVGLineElement>) => {
          if (isHeld.current) onDrag(valueAt(at(event)))
        }}
        onPointerUp={(event: PointerEvent<SVGLineElement>) => {
          isHeld.current = false
          onPut(valueAt(at(event)))
        }}
        onPointerCancel={() => {
          isHeld.current = false
          onPut(null)
        }}
      />
    </g>
  )
}
