import type PptxGenJs from 'pptxgenjs'
import { xmlText } from '../xml-text.ts'
import { colorOf } from './deck-colors.ts'
import {
  boxMarginPt,
  cellMarginPt,
  slidePt,
  type DeckContent,
  type DeckPart,
  type Frame,
  type Paragraph,
} from './deck-content.ts'
import { gapPt, indentOf } from './deck-flow.ts'
import { masterName, masterOf, titleName, titleSize } from './deck-master.ts'
import { deckMend, nameOfBox } from './deck-mend.ts'
import { settledFile } from './settled-file.ts'
import type { Run } from './word-content.ts'

/** Slides for PowerPoint: titles that are titles, tables that are tables, boxes with lines glued to them, all by one master. */
export async function deckFile(content: DeckContent): Promise<ArrayBuffer> {
  // The library is large: it is fetched once somebody wants slides.
  const { default: Library } = await import('pptxgenjs')
  const deck = new Library()
  deck.defineLayout({ name: 'house', width: slidePt.width / 72, height: slidePt.height / 72 })
  deck.layout = 'house'
  deck.title = xmlText(content.title)
  deck.author = 'Keyplan'
  deck.company = ''
  deck.theme = { headFontFace: content.look.font, bodyFontFace: content.look.font }
  deck.defineSlideMaster(masterOf(content))
  for (const { title, parts } of content.slides) {
    const slide = deck.addSlide({ masterName })
    slide.addText(xmlText(title), { placeholder: titleName, fontSize: titleSize(title, content) })
    for (const part of parts) add(slide, part, content)
  }
  const written = await deck.write({ outputType: 'arraybuffer', compression: false })
  return await settledFile(written as ArrayBuffer, { day: content.day, mend: deckMend(content) })
}

function add(slide: PptxGenJs.Slide, part: DeckPart, content: DeckContent): void {
  switch (part.kind) {
    case 'text':
      return void slide.addText(runsOf(part.paragraphs, content), {
        ...placeOf(part.frame),
        margin: 0,
        valign: 'top',
        fit: 'none',
        wrap: true,
        isTextBox: true,
      })
    case 'box':
      return void slide.addText(runsOf(part.paragraphs, content), {
        ...placeOf(part.frame),
        shape: 'roundRect' as PptxGenJs.SHAPE_NAME,
        rectRadius: 0.05,
        objectName: nameOfBox(part.id),
        fill: { color: 'FFFFFF' },
        line: {
          color: colorOf(part.lineColor),
          width: 1.5,
          ...(part.isDashed ? { dashType: 'dash' } : {}),
        },
        margin: boxMarginPt,
        valign: 'middle',
      })
    case 'disc':
      return void slide.addText(part.letter, {
        ...placeOf(part.frame),
        shape: 'ellipse' as PptxGenJs.SHAPE_NAME,
        objectName: part.name,
        fill: { color: colorOf(part.color) },
        color: 'FFFFFF',
        bold: true,
        fontFace: content.look.font,
        fontSize: 9,
        align: 'center',
        valign: 'middle',
        margin: 0,
        lang: content.language,
      })
    case 'table':
      return void slide.addTable(
        [
          part.head.map((text) => ({
            text: xmlText(text),
            options: { bold: true, color: 'FFFFFF', fill: { color: colorOf('primary') }, fontSize: 11 },
          })),
          ...part.rows.map(({ cells, sizePt }) =>
            cells.map((runs) => ({ text: runsOf([{ runs, sizePt }], content, 0), options: {} })),
          ),
        ],
        {
          ...placeOf(part.frame),
          ...(part.shares ? { colW: part.shares.map((share) => (share * part.frame.widthPt) / 72) } : {}),
          border: { type: 'solid', pt: 0.75, color: 'DDE1E8' },
          fontFace: content.look.font,
          margin: cellMarginPt,
          valign: 'top',
          rowH: [part.headPt, ...part.rows.map(({ heightPt }) => heightPt)].map((pt) => pt / 72),
          lang: content.language,
        },
      )
    case 'line':
      // Lines are put in once the boxes have their ids.
      return undefined
  }
}

function placeOf({ x, y, widthPt, heightPt }: Frame) {
  return { x: x / 72, y: y / 72, w: widthPt / 72, h: heightPt / 72 }
}

function runsOf(
  paragraphs: readonly Paragraph[],
  { look, language }: DeckContent,
  afterPt = gapPt,
): PptxGenJs.TextProps[] {
  return paragraphs.flatMap(({ runs, sizePt, isHeading, mark }) =>
    runs.map((run, at) => ({
      text: xmlText(run.text),
      options: {
        ...lookOf(run, isHeading ?? false),
        fontFace: look.font,
        fontSize: sizePt,
        lang: language,
        ...(afterPt === 0 ? {} : { paraSpaceAfter: afterPt }),
        breakLine: at === runs.length - 1,
        ...(at > 0 || mark === undefined ? {} : { bullet: bulletOf(mark, indentOf({ sizePt })) }),
      },
    })),
  )
}

function bulletOf(mark: 'point' | number, indent: number): NonNullable<PptxGenJs.TextPropsOptions['bullet']> {
  return mark === 'point'
    ? { indent }
    : { type: 'number', numberType: 'arabicPeriod', numberStartAt: mark, indent }
}

function lookOf(run: Run, isHeading: boolean) {
  const color = isHeading ? 'primary' : run.isQuiet ? 'quiet' : 'text'
  return {
    color: run.color === undefined ? colorOf(color) : run.color.slice(1).toUpperCase(),
    bold: isHeading || (run.isBold ?? false),
    italic: run.isItalic ?? false,
  }
}
