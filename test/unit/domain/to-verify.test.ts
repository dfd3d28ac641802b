import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import { judgementsToVerify } from '#shared/domain/relationship/to-verify.ts'
import type { InformalLine, InformalLineId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { aPerson } from '../people/a-person.ts'
import { aging, aMember } from './members.ts'

const since = (asOf: string, certainty: Evidence['certainty'] = 'told'): Evidence => ({
  certainty,
  source: 'Bo',
  asOf: asOf as CalendarDay,
})
const said = (items: ReturnType<typeof judgementsToVerify>) =>
  items.map(({ contactId, about, reason, ageDays }) => [
    contactId,
    about.of === 'line' ? 'line' : about.judgement,
    reason,
    ageDays,
  ])

test('what was told or confirmed lately, and what is not known, is not asked again', () => {
  const ann = aPerson('ann', {
    attitude: 1,
    influence: 'high',
    evidence: { attitude: since('2026-01-01'), influence: since('2026-02-01', 'confirmed') },
  })
  const bo = aPerson('bo', { attitude: null, influence: null })

  expect(judgementsToVerify([ann, bo], [], [], aging)).toEqual([])
})

test('those with the most influence come first, of these what has no day and then the oldest', () => {
  const people = [
    aPerson('low', { attitude: 1, influence: 'low', evidence: { attitude: since('2020-01-01') } }),
    aPerson('high', { attitude: 1, influence: 'high', evidence: { attitude: since('2025-06-01') } }),
    aPerson('assumed', {
      attitude: -1,
      influence: 'high',
      evidence: { attitude: since('2026-03-01', 'assumed'), influence: since('2026-03-01') },
    }),
  ]

  expect(said(judgementsToVerify(people, [], [], aging))).toEqual([
    ['high', 'influence', 'no-evidence', null],
    ['high', 'attitude', 'old', 274],
    ['assumed', 'attitude', 'assumed', 1],
    ['low', 'influence', 'no-evidence', null],
    ['low', 'attitude', 'old', 2_252],
  ])
})

test('nobody can be asked about a post without a name', () => {
  const post = aPerson('post', { firstName: '', lastName: '', title: 'Plant manager', attitude: 0 })

  expect(judgementsToVerify([post], [], [], aging)).toEqual([])
})

test('a buying center asks only for what is thought otherwise there than of the person', () => {
  const ann = aPerson('ann', { attitude: 1, influence: null, evidence: { attitude: since('2026-02-02') } })
  const ids = { id: 'member' as MemberId, buyingCenterId: 'center' as BuyingCenterId, note: '', version: 1 }
  const center = { center: { id: ids.buyingCenterId } }
  const wins = { orientation: null, personalWin: null, firmWin: null }
  const same = { ...aMember({ attitude: 1, influence: 'medium' }), ...ids, ...wins, contactId: ann.id }
  const other = { ...same, attitude: -2, responseMode: 'growth' } as const

  expect(judgementsToVerify([ann], [{ ...center, members: [same] }], [], aging)).toEqual([])
  expect(said(judgementsToVerify([ann], [{ ...center, members: [other] }], [], aging))).toEqual([
    ['ann', 'attitude', 'no-evidence', null],
    ['ann', 'responseMode', 'no-evidence', null],
  ])
})

test('an informal line is asked of where it begins; one without a word about it is assumed', () => {
  const [ann, bo] = [aPerson('ann', {}), aPerson('bo', {})]
  const line = (about: Partial<InformalLine>): InformalLine => ({
    id: 'line' as InformalLineId,
    fromContactId: ann.id,
    toContactId: bo.id,
    kind: 'influences',
    strength: 2,
    note: '',
    source: '',
    asOf: null,
    certainty: null,
    version: 1,
    ...about,
  })
  const asked = (about: Partial<InformalLine>) =>
    said(judgementsToVerify([ann, bo], [], [line(about)], aging))

  expect(asked({})).toEqual([['ann', 'line', 'no-evidence', null]])
  expect(asked({ asOf: '2026-03-01' as CalendarDay })).toEqual([['ann', 'line', 'assumed', 1]])
  expect(asked({ asOf: '2026-03-01' as CalendarDay, certainty: 'told' })).toEqual([])
  expect(asked({ asOf: '2025-01-01' as CalendarDay, certainty: 'confirmed' })).toEqual([
    ['ann', 'line', 'old', 425],
  ])
})
