import { expect, test } from 'vitest'
import { withSameRows } from '../../../renderer/api/same-rows.ts'

const rows = [
  { id: 'a', name: 'Ada', tags: ['x'] },
  { id: 'b', name: 'Ben', tags: [] },
]

test('an answer that says the same is the answer of before', () => {
  expect(withSameRows(rows, structuredClone(rows))).toBe(rows)
  expect(withSameRows(undefined, rows)).toBe(rows)
})

test('only the rows that say something else are others, wherever they stand', () => {
  const [ada, ben] = structuredClone(rows)
  const after = withSameRows(rows, [{ ...ben!, name: 'Bea' }, ada!])

  expect(after).toEqual([{ id: 'b', name: 'Bea', tags: [] }, rows[0]])
  expect(after[1]).toBe(rows[0])
})

test('a row less, a field less and another inside are seen', () => {
  const [ada, ben] = structuredClone(rows)

  expect(withSameRows(rows, [ada!])).toEqual([rows[0]])
  expect(withSameRows(rows, [ada!, { ...ben!, tags: ['y'] }])[1]).not.toBe(rows[1])
  expect(withSameRows<{ id: string }>(rows, [ada!, { id: 'b' }])[1]).toEqual({ id: 'b' })
})
