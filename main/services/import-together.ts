import type { Input } from '#shared/contract/contract.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { Reader } from '../store/recorder.ts'
import type { ReadFile, Reading } from './import-file.ts'
import { gatherOver, type Gathered } from './import-gathered.ts'
import { knownFor, planAgainst, type Planned } from './import-plan.ts'

/** One of several files that are imported together. */
export type EarlierFile = Input<'import.preview'>['earlier'][number]
type Last = Input<'import.preview'>

/**
 * What the last of several files would do once those before it are in. Rows of those before that are refused are left out of it: each
 * of these files says of itself what is refused.
 */
export async function planAfter(
  db: Reader,
  read: (reading: Reading) => ReadFile,
  { earlier, ...how }: Last,
  today: CalendarDay,
  checkpoint: Checkpoint,
): Promise<Planned> {
  const gathered = await gatherFor(db, [...earlier, how], today, checkpoint)
  for (const file of earlier) {
    const { plan } = await planNext(db, gathered, read, { ...file, leaveOutRefused: true }, checkpoint)
    gathered.take(plan, file.fileName)
  }
  return planNext(db, gathered, read, how, checkpoint)
}

/** What is there, for files of these kinds, before any of them. */
export async function gatherFor(
  db: Reader,
  files: readonly Pick<Last, 'object'>[],
  today: CalendarDay,
  checkpoint: Checkpoint,
): Promise<Gathered> {
  const known = await knownFor(
    db,
    files.map(({ object }) => object),
    checkpoint,
  )
  return gatherOver(known, today, checkpoint)
}

/** What a file would do to what is there with the files before it. */
export async function planNext(
  db: Reader,
  gathered: Gathered,
  read: (reading: Reading) => ReadFile,
  how: Omit<Last, 'earlier'>,
  checkpoint: Checkpoint,
): Promise<Planned> {
  return planAgainst(db, gathered.known(), read(how), how, checkpoint)
}
