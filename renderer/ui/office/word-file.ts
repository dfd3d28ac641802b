import type * as Docx from 'docx'
import { xmlText } from '../xml-text.ts'
import { settledFile } from './settled-file.ts'
import type { Run, Runs, WordBlock, WordContent } from './word-content.ts'
import { pageOf, stylesOf, widthTwips } from './word-look.ts'

/** A document in Word: headings that are headings, tables whose head comes again on each page, and the number of the page. */
export async function wordFile(content: WordContent): Promise<ArrayBuffer> {
  // The library is large: it is fetched once somebody wants a document.
  const docx = await import('docx')
  const made = new docx.Document({
    title: xmlText(content.title),
    creator: 'Keyplan',
    lastModifiedBy: 'Keyplan',
    styles: stylesOf(content),
    numbering: { config: [numbers] },
    sections: [
      { ...pageOf(docx, content), children: content.blocks.flatMap((block, at) => partOf(docx, block, at)) },
    ],
  })
  return await settledFile(await docx.Packer.toArrayBuffer(made), { day: content.day })
}

const numbers = {
  reference: 'numbered',
  levels: [
    {
      level: 0,
      format: 'decimal',
      text: '%1.',
      alignment: 'left',
      style: { paragraph: { indent: { left: 360, hanging: 360 } } },
    },
  ],
} as const

type Library = typeof Docx

/** @param at the place of the block: each numbered list begins anew */
function partOf(docx: Library, block: WordBlock, at: number): readonly (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new docx.Paragraph({ text: xmlText(block.text), heading: `Heading${block.level}` })]
    case 'text':
      return [new docx.Paragraph({ children: runsOf(docx, block.runs) })]
    case 'list':
      return block.items.map(
        (runs) =>
          new docx.Paragraph({
            children: runsOf(docx, runs),
            ...(block.isNumbered
              ? { numbering: { reference: 'numbered', level: 0, instance: at } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'table':
      return [tableOf(docx, block)]
  }
}

function tableOf(docx: Library, { columns, rows }: Extract<WordBlock, { kind: 'table' }>): Docx.Table {
  const widths = columns.map(({ share }) => Math.round(share * widthTwips))
  const cell = (at: number, children: readonly Docx.Paragraph[]): Docx.TableCell =>
    new docx.TableCell({ width: { size: widths[at] ?? 0, type: 'dxa' }, margins: cellMargins, children })
  const head = columns.map(({ head: text }, at) =>
    cell(at, [new docx.Paragraph({ text: xmlText(text), style: 'TableHead', keepNext: true })]),
  )
  return new docx.Table({
    width: { size: widthTwips, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: lines,
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((runs, at) =>
              cell(at, [new docx.Paragraph({ children: runsOf(docx, runs), style: 'TableText' })]),
            ),
          }),
      ),
    ],
  })
}

const cellMargins = { top: 60, bottom: 60, left: 0, right: 110, marginUnitType: 'dxa' } as const
const none = { style: 'none', size: 0, color: 'auto' } as const
const thin = { style: 'single', size: 4, color: 'DDE1E8' } as const
const lines = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: thin,
  insideHorizontal: thin,
}

function runsOf(docx: Library, runs: Runs): readonly Docx.TextRun[] {
  return runs.flatMap((run) =>
    xmlText(run.text)
      .split(/\r\n|\r|\n/)
      .map((text, at) => new docx.TextRun({ text, ...lookOf(run), ...(at > 0 ? { break: 1 } : {}) })),
  )
}

function lookOf({ isBold, isItalic, isQuiet, color }: Run): Docx.IRunOptions {
  const written = color ?? (isQuiet ? quietColor : undefined)
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
    ...(written === undefined ? {} : { color: written.slice(1) }),
  }
}

const quietColor = '#5a6472'
