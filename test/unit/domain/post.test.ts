import {
  contactEvidenceAfter,
  postConfirmed,
  postDenied,
  postDoubts,
  type PostChange,
} from '#shared/domain/relationship/post.ts'
import { expect, test } from 'vitest'
import { aPerson } from '../people/a-person.ts'

const today = '2026-11-01' as never
const aging = { today, halfLifeDays: 180 }
const change = {
  contactId: 'p',
  field: 'title',
  day: '2026-10-01',
  before: 'Buyer',
} as unknown as PostChange
const moved = { ...change, field: 'email', before: 'ann@acme.example' } as PostChange
const judged = (asOf: string, certainty: string, of = 'attitude') => ({
  title: 'Head of purchasing',
  evidence: { [of]: { certainty, source: '', asOf } },
})

test.each([
  ['a new title that nobody has judged since', { title: 'Head of purchasing', evidence: null }, true],
  ['a title that is as it was before', { title: 'Buyer', evidence: null }, false],
  ['a post without a known holder', { title: 'Head', lastName: '', evidence: null }, false],
  ['a person judged before', judged('2026-09-30', 'confirmed'), true],
  ['a person judged by a guess on the day', judged('2026-10-01', 'assumed'), true],
  ['a person confirmed on the day', judged('2026-10-01', 'confirmed'), false],
  ['a person judged by a guess later', judged('2026-10-02', 'assumed'), false],
  ['a title that was confirmed later', judged('2026-10-02', 'confirmed', 'title'), false],
  ['a firm that was confirmed later', judged('2026-10-02', 'confirmed', 'firm'), true],
])('%s is to be verified: %j', (_case, about, isToVerify) => {
  expect(postDoubts(aPerson('p', about as never), [change], aging)).toHaveLength(isToVerify ? 1 : 0)
})

test('a change is forgotten after the half-life, and one of which nothing is known before is none', () => {
  const person = aPerson('p', { title: 'Head of purchasing', evidence: null })
  const doubts = (changed: object) => postDoubts(person, [{ ...change, ...changed }], aging)
  expect(doubts({ day: '2026-05-05' })).toEqual([])
  expect(doubts({ day: '2026-05-06' })).toMatchObject([{ fact: 'title', was: 'Buyer', from: 'record' }])
  expect(doubts({ before: '' })).toEqual([])
})

test.each([
  ['ann@norska.example', ['acme.example', 'norska.example']],
  ['ann@mail.acme.example', undefined],
  ['Ann.Meier@ACME.example', undefined],
  ['ann@gmail.com', undefined],
  ['', undefined],
])('an address that became %s tells of another firm: %j', (email, firms) => {
  const found = postDoubts(aPerson('p', { email, evidence: null }), [moved], aging)
  expect(found.map(({ was, now }) => [was, now])).toEqual(firms ? [firms] : [])
})

test('what was heard stands until it is settled, however long, and goes before what the record tells', () => {
  const heard = { certainty: 'told', source: 'Rob', asOf: '2024-01-01' as never } as const
  const person = aPerson('p', {
    title: 'Buyer',
    evidence: { title: { ...heard, heard: 'Head' }, firm: { ...heard, heard: 'Norska' } },
  })
  const [firm, title] = postDoubts(person, [change, moved], aging)
  expect(firm).toMatchObject({ fact: 'firm', now: 'Norska', from: 'heard', source: 'Rob' })
  expect(title).toMatchObject({ fact: 'title', was: 'Buyer', now: 'Head' })

  const confirmed = { certainty: 'confirmed', source: 'Rob', asOf: today }
  expect(postConfirmed(person, title!, today)).toEqual({ title: 'Head', evidence: { title: confirmed } })
  expect(postDenied(title!, today)).toEqual({ evidence: { title: confirmed } })
  expect(postConfirmed(person, firm!, today)).toEqual({
    firm: 'Norska',
    externalKind: 'other',
    evidence: { firm: confirmed },
  })
  const partner = { ...person, externalKind: 'partner' as const }
  expect(postConfirmed(partner, firm!, today).externalKind).toBe('partner')
})

test('a title in the record that is not so becomes what it was', () => {
  const [doubt] = postDoubts(aPerson('p', { title: 'Head', evidence: null }), [change], aging)
  expect(postDenied(doubt!, today).title).toBe('Buyer')
  expect(postConfirmed(aPerson('p', {}), doubt!, today).title).toBe('Head')
})

test('what is known of a post stays through other changes and goes with all evidence', () => {
  const unsaid = { certainty: 'assumed', source: '', asOf: today } as const
  const title = { certainty: 'told', source: 'Rob', asOf: today, heard: 'Head' } as const
  const person = aPerson('p', { attitude: null, influence: null, evidence: { title } })
  expect(contactEvidenceAfter(person, { attitude: 1 }, unsaid)).toEqual({ attitude: unsaid, title })
  expect(contactEvidenceAfter(person, {}, unsaid)).toEqual({ title })
  expect(contactEvidenceAfter(person, { evidence: null }, unsaid)).toBeNull()
  const confirmed = { certainty: 'confirmed', source: '', asOf: today } as const
  expect(contactEvidenceAfter(person, { evidence: { title: confirmed } }, unsaid)).toEqual({
    title: confirmed,
  })
})
