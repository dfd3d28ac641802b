import { CutLine, DashedLine } from './cut-line.tsx'
import type { Axis } from './matrix-frame.tsx'
import { margins, type MatrixModel, type Point } from './matrix-model.ts'

type Props = Readonly<{
  x: Axis
  y: Axis
  model: MatrixModel
  /** Where they stand, also while one is dragged. */
  shown: Point
  right: number
  bottom: number
  isFixed: boolean
  onDrag: (cut: Partial<Point>) => void
  onPut: (cut: Partial<Point> | null) => void
}>

/** Both cut lines of a matrix: where low ends and high begins. */
export function CutLines({ x, y, model, shown, right, bottom, isFixed, onDrag, onPut }: Props) {
  const cut = model.toPixel(shown)
  const upright = { from: { x: cut.x, y: margins.top }, to: { x: cut.x, y: bottom } }
  const level = { from: { x: margins.left, y: cut.y }, to: { x: right, y: cut.y } }
  if (isFixed) {
    return (
      <>
        <DashedLine {...upright} />
        <DashedLine {...level} />
      </>
    )
  }
  return (
    <>
      <CutLine
        {...upright}
        label={x.cut}
        isUpright
        value={shown.x}
        valueText={x.text(shown.x)}
        range={model.edges.x}
        valueAt={(point) => model.toPlace(point).x}
        onDrag={(value) => onDrag({ x: value })}
        onPut={(value) => onPut(value === null ? null : { x: value })}
      />
      <CutLine
        {...level}
        label={y.cut}
        isUpright={false}
        value={shown.y}
        valueText={y.text(shown.y)}
        range={model.edges.y}
        valueAt={(point) => model.toPlace(point).y}
        onDrag={(value) => onDrag({ y: value })}
        onPut={(value) => onPut(value === null ? null : { y: value })}
      />
    </>
  )
}
