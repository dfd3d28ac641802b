import { expect, test } from 'vitest'
import { csvOf } from '#shared/kernel/csv.ts'
import type { Sheet } from '../../../renderer/ui/sheet/sheet.ts'
import { sheetWorkbook } from '../../../renderer/ui/sheet/sheet-workbook.ts'
import { sheetByOffice, whyNoSheets } from '../../support/office-reader.ts'
import { aDay } from '../../support/builders.ts'

const hostile = [
  '=1+1',
  '=HYPERLINK("http://example.com","click")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\uFF1D1+1',
  "=cmd|'/c calc'!A1",
  'Ann',
]

test.skipIf(whyNoSheets)(
  `check 63: no text of a workbook or a CSV is a formula to LibreOffice, and numbers are numbers (else: ${whyNoSheets})`,
  { timeout: 240_000 },
  async () => {
    const sheet: Sheet = {
      name: '=1+1',
      columns: [
        { head: '=1+1', kind: 'text' },
        { head: 'Figure', kind: 'number' },
      ],
      rows: hostile.map((text, at) => [text, at + 0.5]),
    }
    const csv = new TextEncoder().encode(
      csvOf([['=1+1', 'Figure'], ...hostile.map((text, at) => [text, at + 0.5])]),
    )
    for (const table of [
      sheetByOffice(await sheetWorkbook(sheet, aDay('2026-03-02')), 'xlsx'),
      sheetByOffice(csv.buffer, 'csv'),
    ]) {
      expect(table).not.toContain('table:formula')
      expect(table).not.toContain('xlink:href="http://example.com')
      const values = [...table.matchAll(/office:value-type="float" office:value="([^"]+)"/g)].map(
        ([, value]) => value,
      )
      expect(values).toEqual(hostile.map((_text, at) => String(at + 0.5)))
      expect(table).toContain('1+1')
    }
  },
)
