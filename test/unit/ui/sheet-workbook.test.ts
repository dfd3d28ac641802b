import ExcelJs from 'exceljs'
import JsZip from 'jszip'
import { expect, test, vi } from 'vitest'
import { sheetCsv } from '../../../renderer/ui/sheet/sheet-csv.ts'
import { sheetWorkbook } from '../../../renderer/ui/sheet/sheet-workbook.ts'
import type { Sheet } from '../../../renderer/ui/sheet/sheet.ts'
import { aDay } from '../../support/builders.ts'

const sheet: Sheet = {
  name: "What's [open]: by tier / quarter and owner, all of it",
  columns: [
    { head: 'Name', kind: 'text' },
    { head: 'Closes on', kind: 'day' },
    { head: 'Amount (EUR)', kind: 'money', currency: 'EUR' },
    { head: 'Amount (JPY)', kind: 'money', currency: 'JPY' },
    { head: 'Rows', kind: 'number' },
    { head: 'Year', kind: 'plain' },
  ],
  rows: [
    ['=HYPERLINK("http://evil.example","x")', '2026-02-28', -123_456, null, 12_000, 2026],
    ['@SUM(1+1)\u0000', '1899-12-31', 5, 700, 3, null],
  ],
}

async function readBack() {
  const workbook = new ExcelJs.Workbook()
  await workbook.xlsx.load(await sheetWorkbook(sheet, aDay('2026-03-02')))
  const page = workbook.worksheets[0]
  if (!page) throw new Error('No sheet')
  return page
}

test('a workbook holds days as days, amounts in their units with the currency in the format, numbers as numbers', async () => {
  const page = await readBack()

  const first = page.getRow(2)
  expect(first.getCell(2).value).toEqual(new Date('2026-02-28T00:00:00.000Z'))
  expect(first.getCell(3).value).toBe(-1234.56)
  expect(first.getCell(3).numFmt).toBe('#,##0.00 "EUR"')
  expect(page.getRow(3).getCell(4).value).toBe(700)
  expect(page.getRow(3).getCell(4).numFmt).toBe('#,##0 "JPY"')
  expect([first.getCell(5).value, first.getCell(5).numFmt]).toEqual([12_000, '#,##0'])
  expect([first.getCell(6).value, first.getCell(6).numFmt ?? 'General']).toEqual([2026, 'General'])
  expect(page.getRow(3).getCell(2).value).toBe('1899-12-31')
  expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(page.name.length).toBeLessThanOrEqual(31)
})

test('what begins like a formula is text, in both files', async () => {
  const page = await readBack()

  expect(page.getRow(2).getCell(1).value).toBe('=HYPERLINK("http://evil.example","x")')
  expect(page.getRow(3).getCell(1).value).toBe('@SUM(1+1)')
  page.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
  expect(sheetCsv(sheet).split('\r\n')[1]).toBe(
    `"'=HYPERLINK(""http://evil.example"",""x"")",2026-02-28,-1234.56,,12000,2026`,
  )
})

test('the same table gives the same bytes on the same day, whenever it is written, and nothing but the day differs on another', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const made: Buffer[] = []
    for (const now of ['2026-03-02T08:00:00Z', '2027-11-30T23:59:58Z']) {
      vi.setSystemTime(new Date(now))
      made.push(Buffer.from(await sheetWorkbook(sheet, aDay('2026-03-02'))))
    }
    expect(made[0]!.equals(made[1]!)).toBe(true)

    const parts = async (day: string): Promise<Record<string, string>> => {
      const archive = await JsZip.loadAsync(await sheetWorkbook(sheet, aDay(day)))
      const all = Object.values(archive.files).filter(({ dir }) => !dir)
      return Object.fromEntries(
        await Promise.all(
          all.map(async (file) => [file.name, (await file.async('text')).replaceAll(day, 'DAY')] as const),
        ),
      )
    }
    expect(await parts('2026-03-03')).toEqual(await parts('2026-03-02'))
  } finally {
    vi.useRealTimers()
  }
})
