import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import ExcelJs from 'exceljs'
import { expect, test } from 'vitest'
import { cellsOfGrid, gridModel } from '../../../renderer/features/white-space/grid-model.ts'
import { gridSheet } from '../../../renderer/features/white-space/grid-sheet.ts'
import type { Measure } from '../../../renderer/features/white-space/white-space-words.ts'
import { sheetCsv } from '../../../renderer/ui/sheet/sheet-csv.ts'
import { sheetWorkbook } from '../../../renderer/ui/sheet/sheet-workbook.ts'
import { aDay } from '../../support/builders.ts'

const grid = {
  currency: 'EUR',
  from: '2025-11-28',
  to: '2026-11-27',
  accounts: [
    { id: 'a', name: 'Haldenau Dairy', parentId: null },
    { id: 'b', name: '=1+1', parentId: 'a' },
  ],
  accountsLeft: 0,
  lines: [{ id: 'p', name: 'Fillers', position: 0, parentLineId: null, version: 1 }],
  competitors: [{ id: 'c', name: 'Vantor' }],
  // Potential 1,000.00, spend 800.00, a third of it estimated; the second has an incumbent and 250.00 bought.
  cells: [
    [0, 0, 100_000, 80_000, 33, null, 0, 0, 0],
    [1, 0, 50_000, null, null, 0, 25_000, 0, 0],
  ],
} as unknown as WhiteSpaceGrid

const sheetOf = (measure: Measure) =>
  gridSheet(gridModel(grid, cellsOfGrid(grid), new Set(), false), measure, { unit: 'Unit', title: 'Gap' })

test('the grid goes out as it is shown: sums first, amounts in units of the currency, no formula', () => {
  expect(sheetCsv(sheetOf('gap')).slice(1).split('\r\n')).toEqual([
    'Unit (EUR),Fillers',
    'Haldenau Dairy Σ,1250',
    '"  Haldenau Dairy",1000',
    '"  =1+1",250',
    '',
  ])
})

test('a workbook of the grid holds the units in place, and shares as shares', async () => {
  const workbook = new ExcelJs.Workbook()
  await workbook.xlsx.load(await sheetWorkbook(sheetOf('share'), aDay('2026-03-02')))
  const page = workbook.worksheets[0]

  expect(page?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
  expect([page?.getCell('B3').value, page?.getCell('B3').numFmt]).toEqual([0.33, '0.0%'])
  expect(page?.getCell('A4').value).toBe('  =1+1')
})
