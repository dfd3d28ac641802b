import type { Paragraph } from './deck-content.ts'
import { linesOf } from './text-room.ts'
import type { Run, Runs } from './word-content.ts'

/** What is kept between two paragraphs, in points. */
export const gapPt = 6

/** How far a point of a list stands in from the left, so that a number and its period have room. Points. */
export function indentOf({ sizePt }: Pick<Paragraph, 'sizePt'>): number {
  return Math.round(sizePt * 1.6)
}

/** How high a line is, as a multiple of its size: office programs differ by font, and this is what the tallest of them takes. */
const lineHeight = 1.22

/** How high a paragraph is in a column. */
export function heightOf(paragraph: Paragraph, widthPt: number, font: string): number {
  return linesIn(paragraph, widthPt, font).length * paragraph.sizePt * lineHeight + gapPt
}

/** How high paragraphs are together. */
export function heightOfAll(paragraphs: readonly Paragraph[], widthPt: number, font: string): number {
  return paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, widthPt, font), 0)
}

/**
 * Paragraphs on as many pages as they need. One that is taller than what is left begins the next page; one that is taller than a page
 * is parted between lines, and goes on without its mark.
 */
export function pagesOf(
  paragraphs: readonly Paragraph[],
  { widthPt, heightPt }: Readonly<{ widthPt: number; heightPt: number }>,
  font: string,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = []
  let page: Paragraph[] = []
  let left = heightPt
  const turn = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    left = heightPt
  }
  for (const paragraph of paragraphs)
    for (const piece of piecesOf(paragraph, widthPt, heightPt, font)) {
      const height = heightOf(piece, widthPt, font)
      if (height > left) turn()
      page.push(piece)
      left -= height
    }
  turn()
  return pages
}

function piecesOf(
  paragraph: Paragraph,
  widthPt: number,
  heightPt: number,
  font: string,
): readonly Paragraph[] {
  if (heightOf(paragraph, widthPt, font) <= heightPt) return [paragraph]
  const linesAtMost = Math.max(1, Math.floor((heightPt - gapPt) / (paragraph.sizePt * lineHeight)))
  const letters = Math.max(1, linesIn(paragraph, widthPt, font).slice(0, linesAtMost).join(' ').length)
  const [before, after] = partedRuns(paragraph.runs, letters)
  const { mark: _mark, ...rest } = paragraph
  return [{ ...paragraph, runs: before }, ...piecesOf({ ...rest, runs: after }, widthPt, heightPt, font)]
}

function linesIn({ runs, sizePt, mark }: Paragraph, widthPt: number, font: string): readonly string[] {
  const text = runs.map((run) => run.text).join('')
  return linesOf(text, mark === undefined ? widthPt : widthPt - indentOf({ sizePt }), sizePt, font)
}

/** Runs before and after so many letters. */
function partedRuns(runs: Runs, letters: number): readonly [Runs, Runs] {
  const before: Run[] = []
  const after: Run[] = []
  let left = letters
  for (const run of runs) {
    if (left > 0) before.push({ ...run, text: run.text.slice(0, left).trimEnd() })
    if (run.text.length > left) after.push({ ...run, text: run.text.slice(Math.max(0, left)).trimStart() })
    left -= run.text.length
  }
  return [before, after]
}
