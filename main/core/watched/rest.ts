/** A file as a look into its folder finds it. */
export type Seen = Readonly<{ name: string; byteLength: number; changedAtMs: number }>

/**
 * Says which files have come to rest: their size and their time are what they were for so long. Who still writes is waited for. It
 * goes by the looks themselves, so that the clock of another computer that set the time of a file counts for nothing.
 * @param restMs for how long a file must stand still
 */
export function createRest(restMs: number) {
  const known = new Map<string, Seen & Readonly<{ sinceMs: number }>>()
  return (seen: readonly Seen[], nowMs: number): readonly Seen[] => {
    const names = new Set(seen.map(({ name }) => name))
    for (const name of known.keys()) if (!names.has(name)) known.delete(name)
    return seen.filter((file) => {
      const before = known.get(file.name)
      const isStill = before?.byteLength === file.byteLength && before.changedAtMs === file.changedAtMs
      // A clock that was set back begins the wait anew.
      if (!before || !isStill || nowMs < before.sinceMs) {
        known.set(file.name, { ...file, sinceMs: nowMs })
        return false
      }
      return nowMs - before.sinceMs >= restMs
    })
  }
}
