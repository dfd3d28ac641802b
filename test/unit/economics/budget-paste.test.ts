import type { AccountId } from '#shared/domain/account/model.ts'
import { expect, test } from 'vitest'
import {
  amountIn,
  columnsOf,
  pasteInto,
  wishesOf,
  type BudgetCells,
} from '../../../renderer/features/economics/budget/budget-grid-model.ts'

const of = {
  accountId: 'one' as AccountId,
  year: 2026,
  measure: 'net',
  kind: 'budget',
  isByQuarter: false,
} as const
const read = (text: string) => (text === '' ? null : /^-?\d+$/.test(text) ? Number(text) : undefined)
const told = (pasted: ReturnType<typeof pasteInto>) =>
  'wishes' in pasted
    ? pasted.wishes.map(({ productLine, month, amountMinor }) => [productLine, month, amountMinor])
    : pasted

test('cells of a spreadsheet go to the right and down from where they are pasted, and an empty one takes away', () => {
  const pasted = pasteInto(of, ['', 'Fillers', 'Parts'], { row: 1, column: 10 }, '1\t2\r\n\t-4\r\n', read)

  expect(told(pasted)).toEqual([
    ['Fillers', '2026-11', 1],
    ['Fillers', '2026-12', 2],
    ['Parts', '2026-11', null],
    ['Parts', '2026-12', -4],
  ])
})

test('nothing is pasted of what does not fit or is no amount', () => {
  expect(pasteInto(of, ['', 'Fillers'], { row: 1, column: 11 }, '1\t2', read)).toEqual({
    problem: 'too-much',
  })
  expect(pasteInto(of, [''], { row: 0, column: 0 }, '1\n2', read)).toEqual({ problem: 'too-much' })
  expect(pasteInto(of, [''], { row: 0, column: 0 }, '1\tmuch', read)).toEqual({
    problem: 'not-an-amount',
    text: 'much',
  })
})

test('a quarter is split evenly over its months and read as their sum', () => {
  const quarters = columnsOf({ year: 2026, isByQuarter: true })
  expect(quarters[3]).toEqual(['2026-10', '2026-11', '2026-12'])
  const wishes = wishesOf({ ...of, isByQuarter: true }, 'Fillers', quarters[3] ?? [], 1_000)
  expect(wishes.map(({ amountMinor }) => amountMinor)).toEqual([333, 333, 334])

  const cells = wishes as unknown as BudgetCells
  expect(amountIn(cells, of, 'Fillers', quarters[3] ?? [])).toBe(1_000)
  expect(amountIn(cells, { ...of, kind: 'forecast' }, 'Fillers', quarters[3] ?? [])).toBeNull()
})
