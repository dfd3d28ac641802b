import { contractsToDecide, courseOf, isContractSound } from '#shared/domain/customer-contract/course.ts'
import { blankContract, type Contract } from '#shared/domain/customer-contract/model.ts'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

function aContract(fields: Partial<Contract>): Contract {
  return {
    ...blankContract,
    id: 'one' as Contract['id'],
    accountId: 'acme' as Contract['accountId'],
    name: 'Frame',
    startsOn: aDay('2024-01-01'),
    version: 1,
    ...fields,
  }
}

const yearly = aContract({ endsOn: aDay('2024-12-31'), renewsMonths: 12, noticeCount: 3 })

test('notice of three months to the end of the year is given by the end of September', () => {
  expect(courseOf(yearly, aDay('2024-05-01'))).toEqual({
    state: 'runs',
    termEndsOn: '2024-12-31',
    renewsOn: '2025-01-01',
    lastNoticeOn: '2024-09-30',
  })
  // 2 July to 30 September are 90 days: 29 in July, 31 in August, 30 in September.
  expect(courseOf(yearly, aDay('2024-07-01')).state).toBe('runs')
  expect(courseOf(yearly, aDay('2024-07-02')).state).toBe('notice-due')
  expect(courseOf(yearly, aDay('2024-09-30')).state).toBe('notice-due')
  expect(courseOf(yearly, aDay('2024-10-01')).state).toBe('runs')
})

test('what goes on by itself has a next term whenever one looks', () => {
  expect(courseOf(yearly, aDay('2024-12-31')).renewsOn).toBe('2025-01-01')
  expect(courseOf(yearly, aDay('2025-01-01'))).toMatchObject({
    renewsOn: '2026-01-01',
    lastNoticeOn: '2025-09-30',
  })
  expect(courseOf(yearly, aDay('2031-06-15')).renewsOn).toBe('2032-01-01')
})

test('a term that ends with February ends with February again, in leap years too', () => {
  const untilFebruary = aContract({
    startsOn: aDay('2026-03-01'),
    endsOn: aDay('2027-02-28'),
    renewsMonths: 12,
    noticeCount: 1,
  })
  expect(courseOf(untilFebruary, aDay('2027-02-28'))).toMatchObject({
    termEndsOn: '2027-02-28',
    renewsOn: '2027-03-01',
    lastNoticeOn: '2027-01-31',
  })
  expect(courseOf(untilFebruary, aDay('2027-03-01'))).toMatchObject({
    termEndsOn: '2028-02-29',
    renewsOn: '2028-03-01',
    lastNoticeOn: '2028-01-31',
  })
})

test('short months move no later term', () => {
  // Terms of a month that begin on the 31st: on the last day of February, and on the 31st of March again.
  const monthly = aContract({ startsOn: aDay('2026-12-31'), endsOn: aDay('2027-01-30'), renewsMonths: 1 })
  const renewals = ['2027-01-30', '2027-01-31', '2027-02-28', '2027-03-30', '2027-03-31'].map(
    (day) => courseOf(monthly, aDay(day)).renewsOn,
  )
  expect(renewals).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-03-31', '2027-04-30'])
})

test('days of notice lie between the last day on which it can be given and the next term', () => {
  const inDays = { ...yearly, noticeCount: 30, noticeUnit: 'days' as const }
  // 2 to 31 December are thirty days.
  expect(courseOf(inDays, aDay('2024-05-01')).lastNoticeOn).toBe('2024-12-01')
  // 1 March 2028 less thirty days is 31 January: February has 29.
  const leap = { ...inDays, endsOn: aDay('2028-02-29') }
  expect(courseOf(leap, aDay('2027-12-01')).lastNoticeOn).toBe('2028-01-30')
  expect(courseOf({ ...yearly, noticeCount: 0 }, aDay('2024-05-01')).lastNoticeOn).toBe('2024-12-31')
})

test('what does not go on by itself ends, and needs no notice', () => {
  const once = { ...yearly, renewsMonths: null }
  const states = ['2024-10-01', '2024-10-02', '2024-12-31', '2025-01-01'].map(
    (day) => courseOf(once, aDay(day)).state,
  )
  // 2 October to 31 December are 90 days: 29 in October, 30 in November, 31 in December.
  expect(states).toEqual(['runs', 'ends', 'ends', 'ended'])
  expect(courseOf(once, aDay('2024-10-02'))).toMatchObject({ renewsOn: null, lastNoticeOn: null })
})

test('without an end nothing is renewed, and without a word about notice nothing is due', () => {
  expect(courseOf(aContract({ noticeCount: 3 }), aDay('2030-01-01'))).toEqual({
    state: 'runs',
    termEndsOn: null,
    renewsOn: null,
    lastNoticeOn: null,
  })
  expect(courseOf({ ...yearly, noticeCount: null }, aDay('2024-12-30'))).toMatchObject({
    state: 'runs',
    renewsOn: '2025-01-01',
    lastNoticeOn: null,
  })
})

test('what has to be decided first stands first', () => {
  const contracts = [
    { ...yearly, id: 'a' as Contract['id'] },
    aContract({ id: 'b' as Contract['id'], endsOn: aDay('2024-09-15') }),
    aContract({ id: 'c' as Contract['id'] }),
    aContract({ id: 'd' as Contract['id'], endsOn: aDay('2024-06-30') }),
  ]
  expect(
    contractsToDecide(contracts, aDay('2024-08-01')).map(({ contract, by }) => [contract.id, by]),
  ).toEqual([
    ['b', '2024-09-15'],
    ['a', '2024-09-30'],
  ])
})

test('no contract ends before it starts, and none without an end goes on', () => {
  const startsOn = aDay('2026-01-01')
  expect(isContractSound({ startsOn, endsOn: startsOn, renewsMonths: 12 })).toBe(true)
  expect(isContractSound({ startsOn, endsOn: aDay('2025-12-31'), renewsMonths: null })).toBe(false)
  expect(isContractSound({ startsOn, endsOn: null, renewsMonths: 12 })).toBe(false)
})

test('terms that reach beyond the calendar, at either end of it, have no such day', () => {
  const last = aContract({ endsOn: aDay('9999-12-31'), renewsMonths: 12, noticeCount: 3 })
  expect(courseOf(last, aDay('2026-01-01'))).toMatchObject({ termEndsOn: null, renewsOn: null })
  expect(courseOf(yearly, aDay('9999-12-31'))).toMatchObject({ termEndsOn: null, renewsOn: null })
  expect(courseOf(yearly, aDay('9998-12-31'))).toMatchObject({
    renewsOn: '9999-01-01',
    lastNoticeOn: '9998-09-30',
  })
  const first = aContract({ endsOn: aDay('0001-12-31'), renewsMonths: 12, noticeCount: 3_650 })
  expect(courseOf(first, aDay('0001-01-01'))).toMatchObject({ renewsOn: '0002-01-01', lastNoticeOn: null })
})
