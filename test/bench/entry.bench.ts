import { fold } from '#shared/kernel/fold.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { entryPeopleOf, type EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import { understandEntry } from '#shared/domain/touchpoint/entry.ts'
import { quantile, spreadOf, type Bench } from './bench.ts'
import { cultureBy } from './names.ts'

const people = 20_000
const keys = 2_000
const today = '2026-03-02' as CalendarDay

/**
 * A line that is understood at every key among 20,000 names, some with a slip of a letter. The floor splits the same line into words
 * and looks each up in a Map of names.
 */
export const bench: Bench = {
  ids: ['entry.understand'],
  run: async () => {
    const dice = diceNamed('entry bench')
    const all = Array.from({ length: people }, (_, index): EntryPerson => {
      const { firstNames, lastNames } = cultureBy(dice)
      const name = `${dice.pick(firstNames)} ${dice.pick(lastNames)}`
      return { id: `c${index}`, side: 'theirs', name, detail: '', accountId: 'a' }
    })
    const known = entryPeopleOf(all)
    const map = new Map(
      all.flatMap((each) => each.name.split(' ').map((word) => [fold(word), each] as const)),
    )
    const lineFor = (): string => {
      const { name } = dice.pick(all)
      const typed = dice.chance(0.3) ? `${name.slice(0, 2)}${name.slice(3)}` : name
      const line = `call ${typed} 20m yesterday: worried about delivery #risk. promise: price list by fri`
      return line.slice(0, dice.whole(4, line.length))
    }
    const lines = Array.from({ length: keys }, lineFor)
    const times = lines.map((line) => msOf(() => understandEntry(line, known, today)))
    const floors = lines.map((line) => msOf(() => line.split(' ').map((word) => map.get(fold(word)))))
    const [value, floor] = [quantile(times, 0.95), quantile(floors, 0.95)]
    return [
      {
        id: 'entry.understand',
        value,
        unit: 'ms',
        floor,
        ratio: value / floor,
        runs: keys,
        spread: spreadOf(times),
        note: `of ${people} names; p95, slowest ${Math.max(...times).toFixed(2)} ms`,
      },
    ]
  },
}

function msOf(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
