import {
  bodyFrame,
  cellMarginPt,
  type DeckContent,
  type Paragraph,
  type Slide,
  type TablePart,
} from './deck-content.ts'
import { heightOfAll, pagesOf } from './deck-flow.ts'
import type { Runs, WordBlock, WordContent } from './word-content.ts'

type Table = Extract<WordBlock, { kind: 'table' }>
type Section = Readonly<{ title: string; blocks: readonly WordBlock[] }>

/** Text is as large as one slide takes; what needs further ones has the last of them. */
const textSizes = [22, 18, 16]
const cellPt = 13
const headPt = 26

/**
 * A document as slides that say the same: each of its parts begins one, under its heading. What does not fit goes on on a further one, whose
 * title `goesOn` says.
 */
export function documentSlides(
  { title, language, day, look, foot, blocks }: WordContent,
  goesOn: (title: string, page: number) => string,
): DeckContent {
  const slides = sectionsOf(blocks, title).flatMap((section) => {
    const pages = runsOfKind(section.blocks).flatMap((group) =>
      group[0]?.kind === 'table'
        ? group.flatMap((block) => (block.kind === 'table' ? tablePages(block, look.font) : []))
        : textPages(group, look.font),
    )
    return pages.map((parts, at): Slide => ({
      title: at === 0 ? section.title : goesOn(section.title, at + 1),
      parts,
    }))
  })
  return { title, language, day, look, foot, slides }
}

/** The parts of a document by its headings; what stands before the first of the second level is under the title. */
function sectionsOf(blocks: readonly WordBlock[], title: string): readonly Section[] {
  const sections: { title: string; blocks: WordBlock[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) sections.push({ title: block.text, blocks: [] })
    else {
      if (sections.length === 0) sections.push({ title, blocks: [] })
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections.filter((section) => section.blocks.length > 0)
}

/** Tables on slides of their own, and what is between them together. */
function runsOfKind(blocks: readonly WordBlock[]): readonly (readonly WordBlock[])[] {
  const groups: WordBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && (last[0]?.kind === 'table') === (block.kind === 'table')) last.push(block)
    else groups.push([block])
  }
  return groups
}

function textPages(blocks: readonly WordBlock[], font: string): readonly Slide['parts'][] {
  const tries = textSizes.map((sizePt) => pagesOf(paragraphsOf(blocks, sizePt), bodyFrame, font))
  const pages = tries.find(({ length }) => length === 1) ?? tries.at(-1) ?? []
  return pages.map((page) => [{ kind: 'text', frame: bodyFrame, paragraphs: page }])
}

function paragraphsOf(blocks: readonly WordBlock[], sizePt: number): readonly Paragraph[] {
  return blocks.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'heading':
        return [{ runs: [{ text: block.text }], sizePt, isHeading: true }]
      case 'text':
        return [{ runs: block.runs, sizePt }]
      case 'list':
        return block.items.map((runs, at) => ({
          runs,
          sizePt,
          mark: block.isNumbered ? at + 1 : 'point',
        }))
      case 'table':
        return []
    }
  })
}

function tablePages({ columns, rows }: Table, font: string): readonly Slide['parts'][] {
  const pages: TablePart['rows'][number][][] = []
  let left = 0
  for (const cells of rows) {
    const heightPt = heightOf(cells, columns, font)
    if (heightPt > left || pages.length === 0) {
      pages.push([])
      left = bodyFrame.heightPt - headPt
    }
    pages.at(-1)?.push({ cells, sizePt: cellPt, heightPt })
    left -= heightPt
  }
  return pages.map((page) => {
    const heightPt = page.reduce((sum, row) => sum + row.heightPt, headPt)
    const part: TablePart = {
      kind: 'table',
      frame: { ...bodyFrame, heightPt },
      head: columns.map(({ head }) => head),
      shares: columns.map(({ share }) => share),
      headPt,
      rows: page,
    }
    return [part]
  })
}

function heightOf(cells: readonly Runs[], columns: Table['columns'], font: string): number {
  const heights = cells.map((runs, at) => {
    const widthPt = (columns[at]?.share ?? 0) * bodyFrame.widthPt - 2 * cellMarginPt
    return heightOfAll(linesOfRuns(runs), widthPt, font)
  })
  return Math.max(headPt, ...heights.map((heightPt) => heightPt + 2 * cellMarginPt))
}

/** A cell with line breaks, a paragraph for each line: so it is measured. */
function linesOfRuns(runs: Runs): readonly Paragraph[] {
  const text = runs.map((run) => run.text).join('')
  return text.split('\n').map((line) => ({ runs: [{ text: line }], sizePt: cellPt }))
}
