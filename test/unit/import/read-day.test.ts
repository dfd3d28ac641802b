import { dayOfText } from '#shared/domain/import/read-day.ts'
import { describe, expect, test } from 'vitest'

describe('check 62: days are read in the order that is said, and only such as there are', () => {
  test.each([
    ['03/04/2025', undefined, '2025-04-03', '2025-03-04'],
    ['29.02.2023', undefined, undefined, undefined],
    ['29.02.2024', undefined, '2024-02-29', undefined],
    ['31/12/26', undefined, '2026-12-31', undefined],
    ['2026-12-31', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['20261231', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['2023-02-29', undefined, undefined, undefined],
    ['2026-12-31T23:30:00-11:00', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['00/01/2026', undefined, undefined, undefined],
    ['45992', undefined, undefined, undefined],
    ['1 May 2026', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('%s', (text, yearFirst, dayFirst, monthFirst) => {
    expect(dayOfText(text, 'year-first')).toBe(yearFirst)
    expect(dayOfText(text, 'day-first')).toBe(dayFirst)
    expect(dayOfText(text, 'month-first')).toBe(monthFirst)
  })
})
