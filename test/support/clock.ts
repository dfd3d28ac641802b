/** A clock that stands still until it is told to go on. */
export type Clock = Readonly<{ now: () => Date; forward: (ms: number) => void }>

export function createClock(at = '2026-03-02T09:00:00.000Z'): Clock {
  let ms = Date.parse(at)
  return {
    now: () => new Date(ms),
    forward: (by) => {
      ms += by
    },
  }
}
