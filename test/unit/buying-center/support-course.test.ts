import { supportCourse, type StandingMember } from '#shared/domain/buying-center/support-course.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { stepCourse } from '../../../renderer/diagram/step-course.ts'

const day = (text: string) => text as CalendarDay
const member = (
  name: string,
  attitude: StandingMember['attitude'],
  influence: StandingMember['influence'] = 'high',
): StandingMember => ({ contactId: name as StandingMember['contactId'], name, attitude, influence })

test('each step has its support, what is not known, and who moved', () => {
  const course = supportCourse(
    [
      { day: day('2026-03-02'), members: [member('Ann', null), member('Bo', -1, 'low')] },
      { day: day('2026-03-20'), members: [member('Ann', 1), member('Bo', -1, 'medium')] },
      { day: day('2026-04-01'), members: [member('Ann', 1)] },
    ],
    [],
  )

  // By hand: Bo alone, 1 x -1 / (1 x 2); then (3 x 1 - 2 x 1) / (5 x 2); then 3 / 6.
  expect(course.map(({ support }) => support)).toEqual([-0.5, 0.1, 0.5])
  // Ann weighs 3 of 4; as an opponent (-6 - 1) / 8, as a champion (6 - 1) / 8.
  expect(course[0]).toMatchObject({ unknownShare: 0.75, range: { low: -0.875, high: 0.625 } })
  expect(course.map(({ moves }) => moves)).toEqual([
    [
      { kind: 'came', name: 'Ann', attitude: null },
      { kind: 'came', name: 'Bo', attitude: -1 },
    ],
    [
      { kind: 'attitude', name: 'Ann', from: null, to: 1 },
      { kind: 'influence', name: 'Bo', from: 'low', to: 'medium' },
    ],
    [{ kind: 'left', name: 'Bo' }],
  ])
})

test('what is not known is never neutral: without anybody known there is no support, and the band is whole', () => {
  expect(supportCourse([{ day: day('2026-03-02'), members: [member('Ann', null)] }], [])).toMatchObject([
    { support: null, unknownShare: 1, range: { low: -1, high: 1 } },
  ])
})

test('a move is told with the touchpoints of its day and of the fourteen days before', () => {
  const touchpoints = ['2026-03-05', '2026-03-06', '2026-03-20', '2026-03-21'].map((on) => ({
    happenedOn: day(on),
  }))

  const [step] = supportCourse([{ day: day('2026-03-20'), members: [member('Ann', 1)] }], touchpoints)

  expect(step?.touchpoints.map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-06', '2026-03-20'])
})

test('the line of steps is broken where nothing is known, and the band stands only where something is not', () => {
  const { line, bands } = stepCourse([
    { x: 0, value: null, band: { low: -1, high: 1 } },
    { x: 0.25, value: 0.5, band: { low: 0, high: 1 } },
    { x: 0.5, value: 1, band: { low: 1, high: 1 } },
  ])

  expect(line).toBe('M25 25 L50 25 L50 0 L100 0')
  expect(bands).toEqual(['M0 0 L25 0 L25 100 L0 100 Z', 'M25 0 L50 0 L50 50 L25 50 Z'])
})
