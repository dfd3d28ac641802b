import { csvOf, guarded, type CsvCell } from '#shared/kernel/csv.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { fileNameOf, saveFile } from '../../ui/save-file.ts'
import { shownIn, type GridModel, type Shown } from './grid-model.ts'
import type { Measure } from './white-space-words.ts'

type Head = Readonly<{ unit: string; title: string }>

/** The grid as rows of values, as it is shown: sums among what they are made of, amounts in whole units of the currency and its parts. */
export function gridRows(model: GridModel, measure: Measure, unit: string): readonly (readonly CsvCell[])[] {
  const { rows, columns, grid } = model
  return [
    [`${unit} (${grid.currency})`, ...columns.map(({ name, isGroup }) => (isGroup ? `${name} Σ` : name))],
    ...rows.map((row) => [
      `${'  '.repeat(row.depth)}${row.name}${row.isGroup ? ' Σ' : ''}`,
      ...columns.map((column) => valueOf(shownIn(model, row, column, measure), grid.currency)),
    ]),
  ]
}

export function saveGridAsCsv(model: GridModel, measure: Measure, { unit, title }: Head): void {
  saveFile(`${fileNameOf(title)}.csv`, 'text/csv;charset=utf-8', csvOf(gridRows(model, measure, unit)))
}

/** The same as a workbook with one sheet, its heads held in place. */
export async function saveGridAsWorkbook(
  model: GridModel,
  measure: Measure,
  { unit, title }: Head,
): Promise<void> {
  const { Workbook } = await import('exceljs')
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(title.replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  })
  for (const row of gridRows(model, measure, unit))
    sheet.addRow(row.map((value) => (typeof value === 'string' ? guarded(value) : value)))
  sheet.getRow(1).font = { bold: true }
  sheet.getColumn(1).width = 36
  const content = await workbook.xlsx.writeBuffer()
  saveFile(
    `${fileNameOf(title)}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content,
  )
}

function valueOf(shown: Shown, currency: string): CsvCell {
  switch (shown.kind) {
    case 'none':
      return null
    case 'amount':
      return shown.minor / 10 ** minorDigits(currency)
    case 'share':
      return Math.round(shown.share * 10_000) / 10_000
    case 'words':
      return shown.words
  }
}
