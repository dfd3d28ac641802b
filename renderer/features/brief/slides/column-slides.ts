import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { bodyFrame, type Paragraph, type Slide } from '../../../ui/office/deck-content.ts'
import { heightOf, pagesOf } from '../../../ui/office/deck-flow.ts'
import type { SaySlides } from './slide-words.ts'

type Column = Readonly<{ heading?: string; paragraphs: readonly Paragraph[] }>

const columnGapPt = 30
const headingSizePt = 16

type Look = Readonly<{ look: HouseLook; saySlides: SaySlides }>

/** Text is as large as one slide takes; what needs further ones has its own size. */
const scales = [1.5, 1.25, 1]

/** Columns beside each other on as many slides as the longest of them needs, each under its heading. */
export function columnSlides(title: string, columns: readonly Column[], look: Look): readonly Slide[] {
  const tries = scales.map((scale) =>
    laidColumns(
      title,
      columns.map((column) => larger(column, scale)),
      look,
    ),
  )
  return tries.find(({ length }) => length === 1) ?? tries.at(-1) ?? []
}

function larger({ heading, paragraphs }: Column, scale: number): Column {
  const scaled = paragraphs.map((each) => ({ ...each, sizePt: each.sizePt * scale }))
  return heading === undefined ? { paragraphs: scaled } : { heading, paragraphs: scaled }
}

function laidColumns(
  title: string,
  columns: readonly Column[],
  { look: { font }, saySlides }: Look,
): readonly Slide[] {
  const filled = columns.filter(({ paragraphs }) => paragraphs.length > 0)
  if (filled.length === 0) return []
  const widthPt = (bodyFrame.widthPt - columnGapPt * (filled.length - 1)) / filled.length
  const laid = filled.map(({ heading, paragraphs }) => {
    const head: readonly Paragraph[] =
      heading === undefined ? [] : [{ runs: [{ text: heading }], sizePt: headingSizePt, isHeading: true }]
    const heightPt = bodyFrame.heightPt - head.reduce((sum, each) => sum + heightOf(each, widthPt, font), 0)
    return { head, pages: pagesOf(paragraphs, { widthPt, heightPt }, font) }
  })
  const pages = Math.max(...laid.map((column) => column.pages.length))
  return Array.from({ length: pages }, (_none, page) => ({
    title: goingOn(title, page, saySlides),
    parts: laid.flatMap(({ head, pages: own }, at) => {
      const paragraphs = own[page]
      if (!paragraphs) return []
      const frame = { ...bodyFrame, x: bodyFrame.x + at * (widthPt + columnGapPt), widthPt }
      return [{ kind: 'text' as const, frame, paragraphs: [...head, ...paragraphs] }]
    }),
  }))
}

/** The title of a further slide says so: every slide has a title of its own. */
export function goingOn(title: string, page: number, saySlides: SaySlides): string {
  return page === 0 ? title : saySlides('goesOn', { title, page: page + 1 })
}
