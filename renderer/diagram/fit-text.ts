/** How wide a text is at a font size of 1 pixel. */
export type Measure = (text: string) => number

const ellipsis = '…'

/** The text, cut with an ellipsis where it is wider than there is room. */
export function cutText(text: string, widthPx: number, sizePx: number, measure: Measure): string {
  if (measure(text) * sizePx <= widthPx) return text
  const letters = Array.from(text)
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const cut = letters.slice(0, middle).join('').trimEnd() + ellipsis
    if (measure(cut) * sizePx <= widthPx) low = middle
    else high = middle - 1
  }
  return letters.slice(0, low).join('').trimEnd() + ellipsis
}

/** The text in lines broken between words; what does not fit into the last line is cut. */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  linesAtMost: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = []
  let rest = text.split(/\s+/).filter(Boolean)
  while (rest.length > 0) {
    if (lines.length === linesAtMost - 1) return [...lines, cutText(rest.join(' '), widthPx, sizePx, measure)]
    let taken = 1
    while (taken < rest.length && measure(rest.slice(0, taken + 1).join(' ')) * sizePx <= widthPx) taken++
    lines.push(cutText(rest.slice(0, taken).join(' '), widthPx, sizePx, measure))
    rest = rest.slice(taken)
  }
  return lines
}

/** The largest of some font sizes, given from large to small, at which nothing is cut; the smallest where all cut. */
export function largestText(
  text: string,
  widthPx: number,
  linesAtMost: number,
  sizesPx: readonly number[],
  measure: Measure,
): Readonly<{ lines: readonly string[]; sizePx: number }> {
  let last: { lines: readonly string[]; sizePx: number } = { lines: [], sizePx: 0 }
  for (const sizePx of sizesPx) {
    last = { lines: wrapText(text, widthPx, sizePx, linesAtMost, measure), sizePx }
    if (!last.lines.some((line) => line.endsWith(ellipsis))) return last
  }
  return last
}
