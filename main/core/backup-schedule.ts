/** When a backup is looked for: not while the first screen is drawn, and often enough that a day is not missed. */
export type BackupTimes = Readonly<{ firstAfterMs: number; everyMs: number }>

export const backupTimes: BackupTimes = { firstAfterMs: 60_000, everyMs: 10 * 60_000 }

const dayMs = 24 * 60 * 60 * 1000

type Last = Readonly<{ madeAt: string; lastCommand: Readonly<{ seq: number; happenedAt: string }> | null }>

/**
 * Whether a workspace needs its daily backup: the newest is a day old or bears an instant that is still to come, and
 * something was done since. A workspace in which nothing is done needs no more copies of the same.
 */
export function isBackupDue(
  newest: Last | undefined,
  lastCommand: Readonly<{ seq: number; happenedAt: string }> | undefined,
  now: Date,
): boolean {
  if (!lastCommand) return false
  if (!newest) return true
  const ageMs = now.getTime() - Date.parse(newest.madeAt)
  if (ageMs >= 0 && ageMs < dayMs) return false
  const { lastCommand: held } = newest
  return held?.seq !== lastCommand.seq || held.happenedAt !== lastCommand.happenedAt
}

/** Looks from time to time until it is stopped; a look that takes long is not joined by a second. */
export function startLooking(look: () => Promise<void>, { firstAfterMs, everyMs }: BackupTimes): () => void {
  let timer = setTimeout(turn, firstAfterMs).unref()
  let isStopped = false

  function turn(): void {
    void look().finally(() => {
      if (!isStopped) timer = setTimeout(turn, everyMs).unref()
    })
  }
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
