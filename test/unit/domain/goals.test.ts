import { investmentTotals } from '#shared/domain/plan/investment.ts'
import { latestReading, metricProgress, withReading } from '#shared/domain/plan/metric.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import { cycleIfNeeded, waitsFor } from '#shared/domain/plan/needs.ts'
import { nextTime } from '#shared/domain/plan/recurring.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

describe('what an action needs', () => {
  const [a, b, c] = ['a', 'b', 'c'] as [ActionId, ActionId, ActionId]
  const actions = [
    { id: a, title: 'Trial', needIds: null },
    { id: b, title: 'Offer', needIds: [a] },
    { id: c, title: 'Order', needIds: [b] },
  ]

  test('a cycle is named from the action over what it needs back to itself', () => {
    expect(cycleIfNeeded(actions, a, [c])).toEqual(['Trial', 'Order', 'Offer', 'Trial'])
    expect(cycleIfNeeded(actions, a, [a])).toEqual(['Trial', 'Trial'])
  })

  test('needing what does not lead back is no cycle', () => {
    expect(cycleIfNeeded(actions, c, [a, b])).toBeUndefined()
  })

  test('an action waits for what is neither done nor dropped', () => {
    const states = new Map([
      [a, { id: a, state: 'done' as const }],
      [b, { id: b, state: 'in-progress' as const }],
    ])
    expect(waitsFor({ needIds: [a, b] }, states).map(({ id }) => id)).toEqual([b])
  })
})

describe('an action that comes again', () => {
  const end = aDay('2026-12-31')
  const never = { recurs: null, startsOn: null, dueOn: null, recursFrom: null }

  test.each([
    ['weekly', '2026-03-02', '2026-03-01', '2026-03-09'],
    ['weekly', '2026-03-02', '2026-03-20', '2026-03-23'],
    ['monthly', '2026-01-31', '2026-01-31', '2026-02-28'],
    ['monthly', '2026-01-31', '2026-03-01', '2026-03-31'],
    ['quarterly', '2026-01-31', '2026-01-15', '2026-04-30'],
  ] as const)('%s, due %s and done %s, is due next on %s', (recurs, dueOn, today, next) => {
    expect(nextTime({ ...never, recurs, dueOn: aDay(dueOn) }, aDay(today), end)?.dueOn).toBe(next)
  })

  test('starts as long before its due day as the last time', () => {
    const last = {
      ...never,
      recurs: 'monthly',
      startsOn: aDay('2026-03-01'),
      dueOn: aDay('2026-03-11'),
    } as const
    expect(nextTime(last, aDay('2026-03-11'), end)).toEqual({
      startsOn: '2026-04-01',
      dueOn: '2026-04-11',
      recursFrom: null,
    })
  })

  test('a month that is too short moves no day after it', () => {
    const days: string[] = []
    let last: Parameters<typeof nextTime>[0] = { ...never, recurs: 'monthly', dueOn: aDay('2026-01-31') }
    for (let times = 0; times < 4; times += 1) {
      const next = nextTime(last, last.dueOn ?? end, end)
      if (!next) break
      days.push(next.dueOn)
      last = { ...last, ...next }
    }
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
  })

  test('does not come again after the plan ends, nor where nobody said so', () => {
    const last = { ...never, dueOn: aDay('2026-12-10') }
    expect(nextTime({ ...last, recurs: 'monthly' }, aDay('2026-12-10'), end)).toBeUndefined()
    expect(nextTime(last, aDay('2026-12-10'), end)).toBeUndefined()
  })
})

describe('a metric', () => {
  test('has come as far as its actual lies on the way from baseline to target', () => {
    expect(metricProgress({ baseline: 12, target: 4 }, 10)).toEqual({ share: 0.25, gone: -2, whole: -8 })
    expect(metricProgress({ baseline: 100, target: 200 }, 80)?.share).toBe(-0.2)
    expect(metricProgress({ baseline: 100, target: 200 }, 250)?.share).toBe(1.5)
  })

  test('says nothing where a value is missing or there is no way to go', () => {
    expect(metricProgress({ baseline: null, target: 4 }, 10)).toBeUndefined()
    expect(metricProgress({ baseline: 4, target: 4 }, 10)).toBeUndefined()
    expect(metricProgress({ baseline: 1, target: 4 }, null)).toBeUndefined()
  })

  test('by hand is what was written down last, of one day the last word, and of no day to come', () => {
    const readings = withReading(
      withReading([{ on: aDay('2026-03-01'), value: 1 }], { on: aDay('2026-02-01'), value: 2 }),
      { on: aDay('2026-03-01'), value: 3 },
    )
    expect(readings.map(({ value }) => value)).toEqual([2, 3])
    expect(latestReading(readings, aDay('2026-02-15'))?.value).toBe(2)
    expect(latestReading(readings, aDay('2026-01-15'))).toBeUndefined()
  })
})

test('investments are summed less what stopping saves; what was declined counts nowhere', () => {
  const all = [
    { kind: 'invest', amountMinor: 500, effortMinutes: 60, decision: 'agreed' },
    { kind: 'invest', amountMinor: 900, effortMinutes: null, decision: 'declined' },
    { kind: 'stop', amountMinor: 200, effortMinutes: 90, decision: 'proposed' },
  ] as const

  expect(investmentTotals(all).net).toEqual({ amountMinor: 300, effortMinutes: -30 })
  expect(investmentTotals(all, ['agreed']).net).toEqual({ amountMinor: 500, effortMinutes: 60 })
  expect(investmentTotals(all).invest.count).toBe(1)
})
