import { changesOfTerms, termsOfChanges } from '#shared/domain/economics/terms-scenario.ts'
import { sameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a scenario says what is changed, in one order, and nothing that is as it is', () => {
  const terms: Terms = {
    ...sameTerms,
    freight: 0.5,
    price: 0.02,
    paymentDays: 0,
    minimumOrderE4: 500_0000,
    mix: new Map([
      ['Pumps', -0.1],
      ['Parts', 0],
    ]),
    activities: new Map([['visits', 0.25]]),
  }
  expect(changesOfTerms(terms)).toEqual([
    { term: 'price', of: null, value: 0.02 },
    { term: 'freight', of: null, value: 0.5 },
    { term: 'minimum', of: null, value: 500_0000 },
    { term: 'days', of: null, value: 0 },
    { term: 'line', of: 'Pumps', value: -0.1 },
    { term: 'activity', of: 'visits', value: 0.25 },
  ])
  expect(changesOfTerms(sameTerms)).toEqual([])
  expect(termsOfChanges([])).toEqual(sameTerms)
})

test('nothing becomes less than none, and what is said twice counts as it is said last', () => {
  const terms = termsOfChanges([
    { term: 'volume', of: null, value: -7 },
    { term: 'price', of: null, value: 0.1 },
    { term: 'price', of: null, value: 0.2 },
    { term: 'line', of: '', value: -3 },
  ])
  expect(terms).toMatchObject({ volume: -1, price: 0.2 })
  expect([...terms.mix]).toEqual([['', -1]])
})

test('whatever terms are kept come back', () => {
  const share = fc.double({ min: -1, max: 5, noNaN: true }).map((value) => value || 0)
  const some = fc.uniqueArray(
    fc.tuple(
      fc.string(),
      share.filter((value) => value !== 0),
    ),
    {
      selector: ([key]) => key,
      maxLength: 5,
    },
  )
  fc.assert(
    fc.property(
      fc.record({ price: share, discount: share, volume: share, freight: share, service: share }),
      fc.option(fc.integer({ min: 1, max: 1e12 })),
      fc.option(fc.integer({ min: 0, max: 3650 })),
      some,
      some,
      (shares, minimumOrderE4, paymentDays, mix, activities) => {
        const terms: Terms = {
          ...shares,
          minimumOrderE4,
          paymentDays,
          mix: new Map(mix),
          activities: new Map(activities),
        }
        expect(termsOfChanges(changesOfTerms(terms))).toEqual(terms)
      },
    ),
  )
})
