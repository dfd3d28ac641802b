import { isJobToVerify, type JobChange } from '#shared/domain/relationship/job-change.ts'
import { expect, test } from 'vitest'
import { aPerson } from '../people/a-person.ts'

const aging = { today: '2026-11-01', halfLifeDays: 180 } as never
const change = { contactId: 'p', day: '2026-10-01', titleBefore: 'Buyer' } as unknown as JobChange
const judged = (asOf: string, certainty: string) => ({
  title: 'Head of purchasing',
  evidence: { attitude: { certainty, source: '', asOf } },
})

test.each([
  ['a new title that nobody has judged since', { title: 'Head of purchasing', evidence: null }, true],
  ['a title that is as it was before', { title: 'Buyer', evidence: null }, false],
  ['a post without a known holder', { title: 'Head', lastName: '', evidence: null }, false],
  ['a person judged before', judged('2026-09-30', 'confirmed'), true],
  ['a person judged by a guess on the day', judged('2026-10-01', 'assumed'), true],
  ['a person confirmed on the day', judged('2026-10-01', 'confirmed'), false],
  ['a person judged by a guess later', judged('2026-10-02', 'assumed'), false],
])('%s is to be verified: %j', (_case, about, isToVerify) => {
  expect(isJobToVerify(aPerson('p', about), change, aging)).toBe(isToVerify)
})

test('a change is forgotten after the half-life, and one of which nothing is known before is none', () => {
  const person = aPerson('p', { title: 'Head of purchasing', evidence: null })
  expect(isJobToVerify(person, { ...change, day: '2026-05-05' as never }, aging)).toBe(false)
  expect(isJobToVerify(person, { ...change, day: '2026-05-06' as never }, aging)).toBe(true)
  expect(isJobToVerify(person, { ...change, titleBefore: '' }, aging)).toBe(false)
})
