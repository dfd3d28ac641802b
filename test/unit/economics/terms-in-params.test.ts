import { sameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import { expect, test } from 'vitest'
import { isWhatIf, putTerms, termsIn } from '../../../renderer/features/economics/what-if/terms-in-params.ts'

test('terms come back from the address as they were put there', () => {
  const terms: Terms = {
    ...sameTerms,
    price: 0.02,
    service: -0.25,
    minimumOrderE4: 500_0000,
    paymentDays: 0,
    mix: new Map([['Pumps: 40 % & more', -0.1]]),
  }
  const params = new URLSearchParams()
  putTerms(
    (changes) => Object.entries(changes).forEach(([name, value]) => params.set(name, value ?? '')),
    terms,
  )

  expect(termsIn(new URLSearchParams(params.toString()))).toEqual(terms)
  putTerms(
    (changes) => Object.entries(changes).forEach(([name, value]) => params.set(name, value ?? '')),
    sameTerms,
  )
  expect(isWhatIf(params)).toBe(true)
  expect(termsIn(params)).toEqual(sameTerms)
})

test('what somebody has written into the address and nobody can read changes nothing', () => {
  for (const rubbish of ['%', '%:1', 'price:', 'price:much', ':2', 'price:Infinity', 'mix.:x'])
    expect(termsIn(new URLSearchParams({ terms: rubbish }))).toEqual(sameTerms)
  expect(termsIn(new URLSearchParams({ terms: 'price:-7' })).price).toBe(-1)
})
