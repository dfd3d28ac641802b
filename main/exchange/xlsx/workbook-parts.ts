import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { longestField } from '../csv/record-reader.ts'
import { TableProblemError } from '../table/table-problem-error.ts'
import type { Archive } from './archive.ts'
import { isDateFormat, isDateFormatId, type NumberStyle } from './number-text.ts'
import { attributeOf, readXml } from './read-xml.ts'

export type SheetPart = Readonly<{ name: string; part: string; isHidden: boolean }>
export type Workbook = Readonly<{ sheets: readonly SheetPart[]; isSince1904: boolean }>

const workbookPart = 'xl/workbook.xml'
const stringsAtMost = 5_000_000
const sheetsAtMost = 1_000

/** The sheets of cells of a workbook, in its order. What it links to, its charts, its macros and its pictures are not looked at. */
export function workbookOf(archive: Archive, checkpoint: Checkpoint): Workbook {
  const targets = sheetTargets(archive, checkpoint)
  const sheets: SheetPart[] = []
  let isSince1904 = false
  const open = (name: string, attributes: string): void => {
    if (name === 'workbookPr') isSince1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '')
    if (name !== 'sheet' || sheets.length === sheetsAtMost) return
    const part = targets.get(attributeOf(attributes, 'id') ?? '')
    const state = attributeOf(attributes, 'state') ?? 'visible'
    if (part !== undefined && archive.has(part))
      sheets.push({
        name: (attributeOf(attributes, 'name') ?? '').slice(0, 200),
        part,
        isHidden: state !== 'visible',
      })
  }
  readXml(archive.part(workbookPart), workbookPart, { open, close: nothing }, checkpoint)
  return { sheets, isSince1904 }
}

/** Of each style of cells, by its number, whether its numbers are days or times. */
export function stylesOf(archive: Archive, checkpoint: Checkpoint): readonly NumberStyle[] {
  const part = 'xl/styles.xml'
  if (!archive.has(part)) return []
  const dates = new Map<string, boolean>()
  const styles: NumberStyle[] = []
  let isInCellStyles = false
  const open = (name: string, attributes: string): void => {
    if (name === 'numFmt')
      dates.set(
        attributeOf(attributes, 'numFmtId') ?? '',
        isDateFormat(attributeOf(attributes, 'formatCode') ?? ''),
      )
    else if (name === 'cellXfs') isInCellStyles = true
    else if (name === 'xf' && isInCellStyles) {
      const id = attributeOf(attributes, 'numFmtId') ?? '0'
      styles.push((dates.get(id) ?? isDateFormatId(Number(id))) ? 'date' : 'number')
    }
  }
  const close = (name: string): void => {
    if (name === 'cellXfs') isInCellStyles = false
  }
  readXml(archive.part(part), part, { open, close }, checkpoint)
  return styles
}

/** The texts that cells share, by their number; without the reading aids of East Asian ones. */
export function stringsOf(archive: Archive, checkpoint: Checkpoint): readonly string[] {
  const part = 'xl/sharedStrings.xml'
  if (!archive.has(part)) return []
  const strings: string[] = []
  let text = ''
  let isText = false
  let isAid = false
  const open = (name: string): void => {
    if (name === 'si') text = ''
    else if (name === 't') isText = true
    else if (name === 'rPh') isAid = true
  }
  const close = (name: string): void => {
    if (name === 't') isText = false
    else if (name === 'rPh') isAid = false
    else if (name === 'si') {
      if (strings.length === stringsAtMost)
        throw new TableProblemError({ code: 'too-many-strings', limit: stringsAtMost })
      strings.push(unescaped(text))
    }
  }
  const more = (some: string): void => {
    // What is too long is told with the cell that shows it.
    if (isText && !isAid && text.length <= longestField) text += some
  }
  readXml(archive.part(part), part, { open, close, text: more }, checkpoint)
  return strings
}

/** Spreadsheets write characters that XML can't hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function sheetTargets(archive: Archive, checkpoint: Checkpoint): ReadonlyMap<string, string> {
  const part = 'xl/_rels/workbook.xml.rels'
  const targets = new Map<string, string>()
  const open = (name: string, attributes: string): void => {
    if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return
    if (!(attributeOf(attributes, 'Type') ?? '').endsWith('/worksheet')) return
    const target = attributeOf(attributes, 'Target') ?? ''
    targets.set(
      attributeOf(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    )
  }
  readXml(archive.part(part), part, { open, close: nothing }, checkpoint)
  return targets
}

function nothing(): void {}
