import type { AccountPeople } from '#shared/domain/network/account-people.ts'
import { nextMeetings } from '#shared/domain/network/next-meetings.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { aKnowing, aLine, anAccount, aPerson } from './a-network.ts'

const today = '2026-03-02' as CalendarDay
const on = (day: string) => ({ lastTouchOn: day as CalendarDay })
const key = { influence: 'high' } as const
const said = (about: Partial<AccountPeople>) =>
  nextMeetings(anAccount(about), today).map(({ person, member, reason }) => [
    member,
    person.name,
    reason.kind,
  ])

test('a key player whom nobody covers is met through the strongest introduction', () => {
  const contacts = [aPerson('Ann', key), aPerson('Bo')]
  const relationships = [aKnowing('Uwe', 'Bo', 'problem-solver', on('2026-03-01'))]

  expect(said({ contacts, relationships, lines: [aLine('Bo', 'Ann')] })).toEqual([
    ['Uwe', 'Ann', 'nobody-covers'],
  ])
  expect(said({ contacts, relationships })).toEqual([['', 'Ann', 'nobody-covers']])
})

test('of those below their target the one goes who is furthest below it, and of these who has not met them longest', () => {
  const contacts = [aPerson('Ann', key)]
  const near = aKnowing('Tilde', 'Ann', 'credible-source')
  const far = aKnowing('Uwe', 'Ann', 'vendor', on('2026-03-01'))
  const silent = aKnowing('Tilde', 'Ann', 'vendor', on('2025-01-01'))

  expect(said({ contacts, relationships: [near, far] })).toEqual([['Uwe', 'Ann', 'below-target']])
  expect(said({ contacts, relationships: [far, silent] })).toEqual([['Tilde', 'Ann', 'below-target']])
})

test('a key player at the target level is met again after a quarter of a year of silence', () => {
  const contacts = [aPerson('Ann', key), aPerson('Bo')]
  const met = (day: string) => [
    aKnowing('Uwe', 'Ann', 'trusted-adviser', on(day)),
    aKnowing('Uwe', 'Bo', 'problem-solver', on('2020-01-01')),
  ]

  expect(said({ contacts, relationships: met('2025-12-01') })).toEqual([['Uwe', 'Ann', 'long-not-met']])
  expect(said({ contacts, relationships: met('2025-12-02') })).toEqual([])
})

test('weight times missing rungs is the order; who can’t be reached comes last, and posts without a name are left out', () => {
  const contacts = [
    aPerson('Alone', key),
    aPerson('Low', { influence: 'low' }),
    aPerson('Mid'),
    aPerson('Key', key),
    aPerson('Post?', key),
  ]
  const relationships = [aKnowing('Uwe', 'Low'), aKnowing('Uwe', 'Mid'), aKnowing('Uwe', 'Key')]

  expect(said({ contacts, relationships }).map(([, person]) => person)).toEqual([
    'Key',
    'Mid',
    'Low',
    'Alone',
  ])
})
