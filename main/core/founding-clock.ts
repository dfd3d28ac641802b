const dayMs = 24 * 60 * 60 * 1000

export type FoundingClock = Readonly<{
  now: () => Date
  /** From now on it is so many days earlier; 0 is today. The record wants them to become fewer. */
  goBack: (days: number) => void
}>

/** A clock that can be put back by whole days while a workspace is founded, so that what comes with it has a past. */
export function createFoundingClock(now: () => Date): FoundingClock {
  let daysBack = 0
  return {
    now: () => new Date(now().getTime() - daysBack * dayMs),
    goBack: (days) => {
      daysBack = days
    },
  }
}
