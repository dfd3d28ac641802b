import { expect, test } from 'vitest'
import { lookBackWordsFor, sayFigureOn } from '#shared/contract/look-back-words.ts'
import { lookBackText, measuredBy, outcomesOf, type Measured } from '#shared/domain/plan/look-back.ts'
import type { Action, Objective, Strategy } from '#shared/domain/plan/model.ts'
import { plainOf } from '#shared/domain/rich-text/plain.ts'
import { readRich, writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { aDay } from '../../support/builders.ts'

const objective = (id: string, title: string) => ({ id, title }) as Objective
const strategy = (id: string, objectiveId: string) => ({ id, objectiveId }) as Strategy
const action = (strategyId: string, state: Action['state']) => ({ strategyId, state }) as Action

const whole = {
  objectives: [objective('o1', 'Win the second plant'), objective('o2', 'Renew early')],
  strategies: [strategy('s1', 'o1'), strategy('s2', 'o1')],
  actions: [
    action('s1', 'done'),
    action('s1', 'dropped'),
    action('s2', 'in-progress'),
    action('s2', 'done'),
    action('s2', 'open'),
  ],
}

test('each objective has what became of its actions, over all its strategies', () => {
  expect(outcomesOf(whole)).toEqual([
    { title: 'Win the second plant', done: 2, dropped: 1, left: 2 },
    { title: 'Renew early', done: 0, dropped: 0, left: 0 },
  ])
})

test('a look back says what was aimed at and what happened, and leaves room for what follows from it', () => {
  const figures = [{ name: 'Revenue', agreed: '€1 (2026-01-01)', atEnd: '€2 (2026-12-31)' }]
  const words = lookBackWordsFor('Haldenau 2026', '2026-01-01', '2026-12-31')
  const text = lookBackText(outcomesOf(whole), figures, words)

  expect(readRich(writeRich(text))).toEqual(text)
  expect(plainOf(text).split('\n')).toEqual([
    'Of the plan “Haldenau 2026”, 2026-01-01 to 2026-12-31.',
    'What was aimed at\tWhat happened',
    'Win the second plant\t2 of 5 actions done, 1 dropped, 2 left.',
    'Renew early\tNo actions were planned.',
    'Figure\tWhen it was agreed\tAt the end',
    'Revenue\t€1 (2026-01-01)\t€2 (2026-12-31)',
    'What follows from it',
    '',
  ])
})

test('below each objective stands by what it was measured: the target, and the actual with its day', () => {
  const metric = (about: Partial<Measured['metric']>): Measured['metric'] => ({
    objectiveId: 'o1' as Objective['id'],
    name: 'Stops a week',
    source: 'by-hand',
    unit: 'stops',
    target: 4,
    ...about,
  })
  const metrics: readonly Measured[] = [
    { metric: metric({}), actual: { on: aDay('2026-12-01'), value: 6.5 } },
    { metric: metric({ name: '', target: null }), actual: null },
    {
      metric: metric({ objectiveId: 'o2' as Objective['id'], name: 'Support', source: 'support', unit: '' }),
      actual: { on: aDay('2026-12-31'), value: -12.5 },
    },
  ]
  const words = lookBackWordsFor('Haldenau 2026', '2026-01-01', '2026-12-31')
  const measured = measuredBy(whole.objectives, metrics)

  const lines = plainOf(lookBackText(outcomesOf(whole), [], words, measured)).split('\n')

  expect(lines.slice(2, 7)).toEqual([
    'Win the second plant\t2 of 5 actions done, 1 dropped, 2 left.',
    'Stops a week: 4 stops\t6.5 stops (2026-12-01)',
    'A metric without a name: no target\tnot known',
    'Renew early\tNo actions were planned.',
    'Support: 4%\t-12.5% (2026-12-31)',
  ])
})

test('a figure is said with its day, and what nobody knows as that', () => {
  const on = aDay('2026-12-31')
  expect(sayFigureOn({ value: { kind: 'money', amountMinor: 123_456_00, currency: 'EUR' }, on })).toBe(
    '€123,456 (2026-12-31)',
  )
  expect(sayFigureOn({ value: { kind: 'money', amountMinor: -5_000, currency: 'JPY' }, on })).toBe(
    '-¥5,000 (2026-12-31)',
  )
  expect(sayFigureOn({ value: { kind: 'unknown' }, on })).toBe('not known (2026-12-31)')
})
