import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { readDay } from '#shared/domain/touchpoint/entry-days.ts'
import { entryPeopleOf, type EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import { understandEntry } from '#shared/domain/touchpoint/entry.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A Friday. */
const today = '2026-11-27' as CalendarDay

const people = ['Heather Grote', 'Ike Möller', 'Ike Sanders', 'Jürgen Żak', 'Katharina von Ahlefeld'].map(
  (name, index): EntryPerson => ({ id: `c${index}`, side: 'theirs', name, detail: '', accountId: 'a' }),
)
const ours: EntryPerson = { id: 't1', side: 'ours', name: 'Amaka Eze', detail: '', accountId: null }
const known = entryPeopleOf([...people, ours])
const understand = (text: string) => understandEntry(text, known, today)
const namesOf = (text: string) => understand(text).people.map(({ name }) => name)

test('the whole of a line is understood', () => {
  const line =
    'call heather 20m yesterday: worried about delivery #risk. Promise: price list by fri. Need: second source'
  expect(understand(line)).toMatchObject({
    channel: 'call',
    happenedOn: '2026-11-26',
    minutes: 20,
    subject: 'worried about delivery',
    tags: ['risk'],
    outcomes: [
      { kind: 'promise', side: 'ours', text: 'price list', dueOn: '2026-11-27' },
      { kind: 'need', text: 'second source' },
    ],
    choices: [],
    unknown: [],
  })
  expect(namesOf(line)).toEqual(['Heather Grote'])
})

test.each([
  ['HEATHER', 'Heather Grote'],
  ['heath', 'Heather Grote'],
  ['haether', 'Heather Grote'],
  ['heathr', 'Heather Grote'],
  ['jurgen', 'Jürgen Żak'],
  ['zak', 'Jürgen Żak'],
  ['moller', 'Ike Möller'],
  ['ike sanders', 'Ike Sanders'],
  ['amaka', 'Amaka Eze'],
])('a name as %s is %s', (typed, name) => {
  expect(namesOf(`call ${typed}: x`)).toEqual([name])
})

test('a name of several is a choice, and both sides may be named', () => {
  const entry = understand('met ike and amaka: offer')
  expect(entry.choices).toEqual([{ words: 'ike', people: [people[1], people[2]] }])
  expect(entry.people).toEqual([ours])
  expect(entry.channel).toBe('meeting')
})

test('whose promise it is and when it is due', () => {
  expect(understand('call: x. their promise: forecast by 3 dec').outcomes).toEqual([
    { kind: 'promise', side: 'theirs', text: 'forecast', dueOn: '2026-12-03' },
  ])
  expect(understand('call: x. objection: too dear').outcomes).toEqual([
    { kind: 'objection', text: 'too dear' },
  ])
  expect(understand('promise: offer by hand').outcomes).toEqual([
    { kind: 'promise', side: 'ours', text: 'offer by hand', dueOn: null },
  ])
})

test.each([
  ['20m', 20],
  ['20 min', 20],
  ['1h30', 90],
  ['1h', 60],
  ['1.5h', 90],
  ['2 hours', 120],
  ['25h', null],
])('%s is %s minutes', (typed, minutes) => {
  expect(understand(`call ${typed}: x`).minutes).toBe(minutes)
})

test('a line without a colon has what is left as its subject', () => {
  expect(understand('call heather delivery dates')).toMatchObject({ subject: 'delivery dates', unknown: [] })
  expect(understand('call nobody: dates')).toMatchObject({ subject: 'dates', unknown: ['nobody'] })
})

describe('days', () => {
  test.each([
    ['today', 'back', '2026-11-27'],
    ['yesterday', 'back', '2026-11-26'],
    ['mon', 'back', '2026-11-23'],
    ['fri', 'back', '2026-11-27'],
    ['last fri', 'back', '2026-11-20'],
    ['sat', 'back', '2026-11-21'],
    ['3 nov', 'back', '2026-11-03'],
    ['nov 3', 'back', '2026-11-03'],
    ['3 dec', 'back', '2025-12-03'],
    ['3rd dec', 'ahead', '2026-12-03'],
    ['3 jan', 'ahead', '2027-01-03'],
    ['29 feb', 'ahead', undefined],
    ['3 nov 2024', 'back', '2024-11-03'],
    ['2026-11-03', 'back', '2026-11-03'],
    ['2026-02-30', 'back', undefined],
    ['mon', 'ahead', '2026-11-30'],
    ['next fri', 'ahead', '2026-12-04'],
    ['someday', 'back', undefined],
  ] as const)('%s, looking %s, is %s', (typed, direction, day) => {
    expect(readDay(typed.split(' '), today, direction)?.day).toBe(day)
  })
})

const words = fc.constantFrom(
  'call',
  'heather',
  'ike',
  '20m',
  'yesterday',
  ':',
  '#risk',
  'promise:',
  'their promise:',
  'by fri',
  '3 nov',
  '.',
  ' ',
  '#',
  'need:',
  '1h30',
  '\u{1f600}',
  'Łódź',
  '\n',
)
const lines = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
)

test('no line is too odd: tokens lie in it, in order, apart, and the same line means the same', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const entry = understand(line)
      let at = 0
      for (const { start, end } of entry.tokens) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(line.length)
      expect(entry.subject.length).toBeLessThanOrEqual(200)
      expect(understand(line)).toEqual(entry)
    }),
    { numRuns: 2_000 },
  )
})

test('the order of what stands before the colon does not matter', () => {
  const parts = ['call', 'heather', '20m', 'yesterday', '#risk']
  fc.assert(
    fc.property(fc.shuffledSubarray(parts, { minLength: 5 }), (some) => {
      const { tokens: _, ...entry } = understand(`${some.join(' ')}: delivery`)
      const { tokens: __, ...usual } = understand(`${parts.join(' ')}: delivery`)
      expect(entry).toEqual(usual)
    }),
  )
})
