import { describe, expect, test } from 'vitest'
import { moveByKey, moved } from '../../../renderer/features/actions/timeline/moves.ts'
import { needPath } from '../../../renderer/features/actions/timeline/need-path.ts'
import {
  monthsOf,
  reachOf,
  spanOf,
  weekdayOf,
  weeksOf,
  widthOf,
  xOf,
} from '../../../renderer/features/actions/timeline/scale.ts'
import { aDay } from '../../support/builders.ts'

const today = aDay('2026-03-10')

describe('time along the page', () => {
  const span = spanOf([{ from: aDay('2026-02-20'), to: aDay('2026-06-03'), isPoint: false }], today)

  test('goes over whole months, as far as something reaches and two months beyond today', () => {
    expect(span).toEqual({ from: '2026-02-01', to: '2026-06-30' })
    expect(spanOf([], today)).toEqual({ from: '2026-03-01', to: '2026-05-31' })
  })

  test('is not drawn for ever because a year was typed wrong', () => {
    const far = spanOf([{ from: aDay('2026-02-20'), to: aDay('9026-06-03'), isPoint: false }], today)
    expect(widthOf(far, 1)).toBeLessThan(2_300)
    expect(xOf(far, aDay('9026-06-03'), 1)).toBe(widthOf(far, 1))
  })

  test('has its months and weeks, which together are all of it', () => {
    expect(monthsOf(span).map(({ days }) => days)).toEqual([28, 31, 30, 31, 30])
    expect(weeksOf(span).reduce((sum, { days }) => sum + days, 0)).toBe(150)
    expect(weeksOf(span)[0]).toEqual({ day: '2026-02-01', days: 1 })
    expect(weekdayOf(aDay('2026-02-01'))).toBe(6)
    expect(weekdayOf(aDay('1999-12-31'))).toBe(4)
  })

  test('has a place for each day', () => {
    expect(xOf(span, aDay('2026-02-01'), 4)).toBe(0)
    expect(xOf(span, aDay('2026-03-01'), 4)).toBe(112)
  })
})

test('an action reaches from its start to its due day, or is a point where it has but one', () => {
  expect(reachOf({ startsOn: today, dueOn: aDay('2026-04-01') })).toEqual({
    from: '2026-03-10',
    to: '2026-04-01',
    isPoint: false,
  })
  expect(reachOf({ startsOn: null, dueOn: today })).toEqual({ from: today, to: today, isPoint: true })
  expect(reachOf({ startsOn: null, dueOn: null })).toBeUndefined()
})

describe('an action that is moved', () => {
  const days = { startsOn: aDay('2026-03-01'), dueOn: aDay('2026-03-05') }

  test('keeps its length, or its start where only its end moves, and never ends before it starts', () => {
    expect(moved(days, 'whole', 7, today)).toEqual({ startsOn: '2026-03-08', dueOn: '2026-03-12' })
    expect(moved(days, 'end', 1, today)).toEqual({ startsOn: '2026-03-01', dueOn: '2026-03-06' })
    expect(moved(days, 'end', -30, today)).toEqual({ startsOn: '2026-03-01', dueOn: '2026-03-01' })
    expect(moved(days, 'whole', 0, today)).toBeUndefined()
  })

  test('is due today where it had no day', () => {
    expect(moved({ startsOn: null, dueOn: null }, 'whole', 1, today)).toEqual({
      startsOn: null,
      dueOn: today,
    })
  })

  test('goes by the keys', () => {
    const key = { key: 'ArrowRight', shiftKey: false, altKey: false }
    expect(moveByKey(key)).toEqual({ kind: 'whole', days: 1 })
    expect(moveByKey({ ...key, shiftKey: true, altKey: true })).toEqual({ kind: 'end', days: 7 })
    expect(moveByKey({ ...key, key: 'ArrowLeft' })?.days).toBe(-1)
    expect(moveByKey({ ...key, key: 'Enter' })).toBeUndefined()
  })
})

test('a line between two actions goes straight where there is room, and back between them where there is none', () => {
  expect(needPath({ x: 10, y: 10 }, { x: 50, y: 40 }, 28)).toBe('M10 10H16V40H50')
  expect(needPath({ x: 50, y: 10 }, { x: 20, y: 38 }, 28)).toBe('M50 10H56V24H14V38H20')
})
