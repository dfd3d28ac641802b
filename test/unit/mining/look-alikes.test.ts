import { lookAlikes } from '#shared/domain/mining/look-alikes.ts'
import { standardize, type Measures } from '#shared/domain/mining/measures.ts'
import { expect, test } from 'vitest'

const blank: Measures = {
  net: null,
  growth: null,
  margin: null,
  price: null,
  orders: null,
  'order-size': null,
  'product-lines': null,
  silence: null,
}
const thing = (name: string, measures: Partial<Measures>) => ({ name, measures: { ...blank, ...measures } })

test('standard scores are those of a sample, and by logarithms where a measure says so', () => {
  // Of 2, 4, 6 the mean is 4 and the deviation 2; of e, e to the 2nd and e to the 3rd it is the same of 1, 2, 3.
  const things = [2, 4, 6].map((lines, at) =>
    thing(String(at), { 'product-lines': lines, net: Math.exp(at + 1), growth: 0.3 }),
  )
  const { points } = standardize(
    [...things, thing('unknown', { 'product-lines': 9 })],
    ['product-lines', 'net', 'growth'],
  )
  expect(points.map((point) => point.map((value) => Math.round(value * 1e9) / 1e9))).toEqual([
    [-1, -1, 0],
    [0, 0, 0],
    [1, 1, 0],
  ])
})

test('the nearest comes first, with its distance and what it differs by most', () => {
  const [one, near, far] = [
    thing('one', { 'product-lines': 2, margin: 0.2 }),
    thing('near', { 'product-lines': 2, margin: 0.3 }),
    thing('far', { 'product-lines': 8, margin: 0.4 }),
  ]
  const found = lookAlikes([far, one, near, thing('unknown', {})], one, ['product-lines', 'margin'])!
  expect(found.map(({ thing: { name } }) => name)).toEqual(['near', 'far'])
  // Margins deviate by 0.1, product lines by the root of 12.
  expect(found[0]!.distance).toBeCloseTo(1 / Math.SQRT2, 9)
  expect(found[1]!.distance).toBeCloseTo(Math.sqrt((4 + 36 / 12) / 2), 9)
  expect(found[0]!.differsBy[0]!.key).toBe('margin')
  expect(lookAlikes([one, thing('unknown', {})], thing('unknown', {}), ['margin'])).toBeUndefined()
})
