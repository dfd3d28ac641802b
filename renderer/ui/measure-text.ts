/** How wide a text is at a font size of 1 pixel. */
type Measure = (text: string) => number

const measuredAtPx = 100

/** Measures text in the font of the page, and remembers. */
function createMeasure(weight: number): Measure {
  const widths = new Map<string, number>()
  let context: CanvasRenderingContext2D | null | undefined
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    context ??= preparedContext(weight)
    const width = (context?.measureText(text).width ?? text.length * measuredAtPx * 0.56) / measuredAtPx
    widths.set(text, width)
    return width
  }
}

function preparedContext(weight: number): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `${weight} ${measuredAtPx}px ${getComputedStyle(document.body).fontFamily}`
  return context
}

export const measurePlain = createMeasure(400)
export const measureBold = createMeasure(600)
