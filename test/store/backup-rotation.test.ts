import { existsSync, renameSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chooseKept, keptAtMost } from '../../main/store/backups/choose-kept.ts'
import { manifestPathOf, type BackupKind } from '../../main/store/backups/manifest.ts'
import { aFullFile, backUp, backupsOf } from '../support/backups.ts'
import { turnBit } from '../support/damage.ts'

type Some = Readonly<{ number: number; kind: BackupKind; madeAt: string }>

/** One backup a day, the first of them numbered 1. */
function daily(days: number, from = '2024-01-01'): Some[] {
  const start = Date.parse(`${from}T10:00:00Z`)
  return Array.from({ length: days }, (_, day) => ({
    number: day + 1,
    kind: 'daily',
    madeAt: new Date(start + day * 86_400_000).toISOString(),
  }))
}

function keptDays(backups: readonly Some[]): string[] {
  return [...chooseKept(backups)]
    .map(({ madeAt }) => madeAt.slice(0, 10))
    .toSorted()
    .toReversed()
}

describe('of a backup each day for two years', () => {
  const kept = keptDays(daily(731))

  test('the last seven days stay', () => {
    expect(kept.slice(0, 7)).toEqual([
      '2025-12-31',
      '2025-12-30',
      '2025-12-29',
      '2025-12-28',
      '2025-12-27',
      '2025-12-26',
      '2025-12-25',
    ])
  })

  test('the last of each of four weeks and of twelve months stay too, and no more', () => {
    expect(kept.slice(7)).toEqual([
      '2025-12-21',
      '2025-12-14',
      '2025-11-30',
      '2025-10-31',
      '2025-09-30',
      '2025-08-31',
      '2025-07-31',
      '2025-06-30',
      '2025-05-31',
      '2025-04-30',
      '2025-03-31',
      '2025-02-28',
      '2025-01-31',
    ])
  })
})

test('what was made before a migration and by hand stays, the newest of each', () => {
  const others = (kind: BackupKind, from: number): Some[] =>
    Array.from({ length: 20 }, (_, index) => ({
      number: from + index,
      kind,
      madeAt: '2023-01-01T10:00:00.000Z',
    }))
  const dailies = daily(40).map((each) => ({ ...each, number: each.number + 100 }))

  const kept = [...chooseKept([...others('before-migration', 1), ...others('on-demand', 30), ...dailies])]

  expect(kept.filter(({ kind }) => kind === 'before-migration')).toHaveLength(keptAtMost.beforeMigration)
  expect(kept.filter(({ kind }) => kind === 'on-demand').map(({ number }) => number)).toEqual([
    49, 48, 47, 46, 45, 44, 43, 42, 41, 40,
  ])
})

describe('check 28: a clock that jumps', () => {
  test.each([
    ['a year back', '2025-06-01'],
    ['ten years forward', '2036-06-01'],
    ['to before there were computers', '1901-06-01'],
  ])('%s never costs the newest', (_how, after) => {
    const before = daily(60, '2026-04-01')
    const jumped = daily(3, after).map((each) => ({ ...each, number: each.number + 60 }))

    for (let made = 1; made <= jumped.length; made++) {
      const kept = chooseKept([...before, ...jumped.slice(0, made)])
      expect([...kept].some(({ number }) => number === 60 + made)).toBe(true)
      expect([...kept].some(({ number }) => number === 60)).toBe(true)
    }
  })

  test('forward and back again: the days of the future do not push out those that come after', () => {
    const future = daily(30, '2036-01-01')
    const present = daily(10, '2026-03-01').map((each) => ({ ...each, number: each.number + 30 }))

    expect(keptDays([...future, ...present].toSorted(() => -1)).filter((day) => day < '2030')).toEqual([
      '2026-03-10',
      '2026-03-09',
      '2026-03-08',
      '2026-03-07',
      '2026-03-06',
      '2026-03-05',
      '2026-03-04',
      '2026-03-01',
    ])
  })

  test('with real files: the one made last is there, whatever year it bears', async () => {
    const path = await aFullFile(1)
    const years = ['2026', '2036', '2025', '2026', '2036', '2016']

    const made = years.map((year) => backUp(path, { at: `${year}-03-02T12:00:00Z` }))

    expect(existsSync(made.at(-1) ?? '')).toBe(true)
    expect(backupsOf(path)[0]?.path).toBe(made.at(-1))
  })
})

describe('check 26: a byte that turns after a backup was written', () => {
  const days = ['02', '03', '04', '05', '06', '07', '08']

  test('is found before the next is made room for, and the older good one keeps its place', async () => {
    const path = await aFullFile(1)
    const made = days.map((day) => backUp(path, { at: `2026-03-${day}T09:00:00Z` }))
    turnBit(made.at(-1) ?? '', 20_000, 5)

    const next = backUp(path, { at: '2026-03-09T09:00:00Z' })

    expect([...made, next].map((each) => existsSync(each))).not.toContain(false)
  })

  test('where none turned, the oldest day goes', async () => {
    const path = await aFullFile(1)
    const made = days.map((day) => backUp(path, { at: `2026-03-${day}T09:00:00Z` }))

    backUp(path, { at: '2026-03-09T09:00:00Z' })

    expect(made.map((each) => existsSync(each))).toEqual([false, true, true, true, true, true, true])
  })
})

test('backups of another workspace in the same folder are left alone', async () => {
  const path = await aFullFile(1)
  const other = await aFullFile(1)
  const theirs = backUp(other, { at: '2026-03-02T09:00:00Z' })
  const own = backUp(path, { at: '2026-03-02T10:00:00Z' })
  const moved = own.replace(/[^/]+$/, 'theirs.keyplan')
  renameSync(theirs, moved)
  renameSync(manifestPathOf(theirs), manifestPathOf(moved))

  for (const hour of ['11', '12', '13']) backUp(path, { at: `2026-03-02T${hour}:00:00Z` })

  expect(existsSync(moved)).toBe(true)
})
