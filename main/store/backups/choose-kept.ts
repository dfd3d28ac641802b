import type { BackupKind } from './manifest.ts'

/** How many are kept: the newest of each of so many days, weeks and months, and so many made before migrations and by hand. */
export const keptAtMost = { daily: 7, weekly: 4, monthly: 12, beforeMigration: 5, onDemand: 10 } as const

type Candidate = Readonly<{ number: number; kind: BackupKind; madeAt: string }>

/**
 * Which backups stay. Their order is that of their numbers; the clock only says which day, week and month they bear, so that
 * one that jumps can't make old ones look new. The newest always stays.
 */
export function chooseKept<C extends Candidate>(backups: readonly C[]): ReadonlySet<C> {
  const newestFirst = backups.toSorted((one, other) => other.number - one.number)
  const ofKind = (kind: BackupKind) => newestFirst.filter((each) => each.kind === kind)
  return new Set([
    ...newestFirst.slice(0, 1),
    ...newestOfEach(newestFirst, dayOf).slice(0, keptAtMost.daily),
    ...newestOfEach(newestFirst, weekOf).slice(0, keptAtMost.weekly),
    ...newestOfEach(newestFirst, monthOf).slice(0, keptAtMost.monthly),
    ...ofKind('before-migration').slice(0, keptAtMost.beforeMigration),
    ...ofKind('on-demand').slice(0, keptAtMost.onDemand),
  ])
}

function newestOfEach<C extends Candidate>(newestFirst: readonly C[], span: (backup: C) => string): C[] {
  const newest = new Map<string, C>()
  for (const each of newestFirst) if (!newest.has(span(each))) newest.set(span(each), each)
  return [...newest.values()]
}

function dayOf({ madeAt }: Candidate): string {
  return madeAt.slice(0, 10)
}

/** The Monday of its week. */
function weekOf({ madeAt }: Candidate): string {
  const day = new Date(`${madeAt.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

function monthOf({ madeAt }: Candidate): string {
  return madeAt.slice(0, 7)
}
