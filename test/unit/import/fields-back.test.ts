import { expect, test } from 'vitest'
import { fieldsBack } from '#shared/domain/import-run/fields-back.ts'

const told = { certainty: 'told', source: 'Mia', asOf: '2026-01-01' }
const ofFile = { certainty: 'assumed', source: 'people.csv', asOf: '2026-03-01' }

test('a field that says what the import put there goes back, one that was edited stays', () => {
  expect(
    fieldsBack({ city: 'Kiel', phone: '1' }, { city: 'Bern', phone: '2' }, { city: 'Bern', phone: '3' }),
  ).toEqual({
    back: { city: 'Kiel' },
    edited: ['phone'],
  })
})

test('a field that is as before needs nothing', () => {
  expect(fieldsBack({ city: 'Kiel' }, { city: 'Bern' }, { city: 'Kiel' })).toEqual({ back: {}, edited: [] })
})

test('a revenue that was edited keeps its currency', () => {
  const before = { currency: 'EUR', annualRevenueMinor: 100 }
  const after = { currency: 'USD', annualRevenueMinor: 200 }
  expect(fieldsBack(before, after, { currency: 'USD', annualRevenueMinor: 250 })).toEqual({
    back: {},
    edited: ['currency', 'annualRevenueMinor'],
  })
})

test('an attitude goes back with what it rests on, and the evidence of another stays', () => {
  const before = { attitude: -1, influence: 'high', evidence: { attitude: told } }
  const after = { attitude: 2, influence: 'high', evidence: { attitude: ofFile } }
  const now = { attitude: 2, influence: 'low', evidence: { attitude: ofFile, influence: told } }
  expect(fieldsBack(before, after, now)).toEqual({
    back: { attitude: -1, evidence: { attitude: told, influence: told } },
    edited: [],
  })
})

test('an attitude that was confirmed since stays, though it is the same', () => {
  const before = { attitude: null, evidence: null }
  const after = { attitude: 2, evidence: { attitude: ofFile } }
  const now = { attitude: 2, evidence: { attitude: { ...told, certainty: 'confirmed' } } }
  expect(fieldsBack(before, after, now)).toEqual({ back: {}, edited: ['attitude'] })
})
