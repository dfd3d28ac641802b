import { lifetimeDoubtsOf, type DoubtedFit } from '#shared/domain/economics/lifetime/lifetime-doubts.ts'
import { expect, test } from 'vitest'

const sound: DoubtedFit = {
  ordering: 400,
  repeating: 150,
  regularity: 1.1,
  rhythm: { r: 0.25, alpha: 4, a: 0.8, b: 2.5 },
  end: { weeks: 52, actual: 1000, expected: 1050 },
}
const of = (about: Partial<DoubtedFit>) => lifetimeDoubtsOf({ ...sound, ...about })

test('a fit to a few hundred accounts that come back at random may be believed', () => {
  expect(of({})).toEqual([])
  expect(of({ ordering: 200, repeating: 50, regularity: undefined })).toEqual([])
})

test('each thing that speaks against it is said', () => {
  expect(of({ ordering: 199, repeating: 30 })).toEqual(['few-accounts'])
  expect(of({ repeating: 49 })).toEqual(['few-repeat'])
  expect(of({ regularity: 2 })).toEqual(['regular-orders'])
  expect(of({ rhythm: undefined, end: undefined })).toEqual(['no-fit'])
  expect(of({ rhythm: { r: 0.8, alpha: 9.8, a: 0.003, b: 6.7 } })).toEqual(['nobody-leaves'])
  expect(of({ end: { weeks: 52, actual: 1000, expected: 1101 } })).toEqual(['off-the-curve'])
  expect(of({ end: { weeks: 52, actual: 1000, expected: 899 } })).toEqual(['off-the-curve'])
})
