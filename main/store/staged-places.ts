import type { AccountId } from '#shared/domain/account/model.ts'
import type { WordsOfLine } from '#shared/domain/economics/line-words.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import { createTableFile } from './table-file/table-file.ts'
import { lineTables } from './staged-orders.ts'

/**
 * By which account and day the lines of a job are found, gathered while they are staged: sorted once all are there, they go into
 * `account_line` one beside another. Lines are numbered from 0 as the writer brings them in, without those that were left out.
 */
export type LinePlaces = Readonly<{
  /** The next line that is staged. No number of its words is left out among all lines. */
  add: (line: ReadLine, words: WordsOfLine) => void
  /** Ends a file of lines. @param leftOut which of its lines go no further, counted from 0 */
  endFile: (leftOut: ReadonlySet<number>) => void
  /** The accounts of all lines, also of those that were left out. */
  accountIds: () => readonly AccountId[]
  /** How many lines go on. */
  count: () => number
  /**
   * Stages the places by account and day.
   * @param lastSeq of all lines staged, after which places are counted
   * @param note that is left in each file
   * @returns how many there are up to and with each file
   */
  stage: (pathOf: (file: number) => string, lastSeq: number, note: object) => IterableIterator<number>
}>

const placeTable =
  'create table place (seq integer primary key, account integer, ordered_on text, line integer) strict'
/** Of the first file fewer: the writer waits for it. */
const [firstPlaces, placesAtOnce] = [20_000, 100_000]

type Some = { accounts: Uint32Array; days: Uint32Array }

export function createLinePlaces(): LinePlaces {
  const accountIds: AccountId[] = []
  const days: string[] = []
  const files: Some[] = []
  const [of, on] = [createList(), createList()]
  let count = 0

  return {
    add: (line, { account, day }) => {
      accountIds[account] ??= line.accountId
      days[day] ??= line.orderedOn
      of.add(account)
      on.add(day)
    },
    endFile: (leftOut) => {
      const some = { accounts: of.taken(leftOut), days: on.taken(leftOut) }
      count += some.accounts.length
      files.push(some)
    },
    accountIds: () => accountIds,
    count: () => count,
    *stage(pathOf, lastSeq, note) {
      const { accounts, rankOf, sorted } = sortedPlaces(files, count, accountIds.length, ranksOf(days))
      files.length = 0
      const dayOfRank = days.toSorted()
      for (let [from, until, file] = [0, 0, 1]; from < count; [from, file] = [until, file + 1]) {
        until = Math.min(count, from + (file === 1 ? firstPlaces : placesAtOnce))
        const table = createTableFile(pathOf(file))
        try {
          table.table('note', lineTables.note)(1, [JSON.stringify(note)])
          const name = table.table('account', lineTables.account)
          for (const [at, id] of accountIds.entries()) name(at + 1, [null, id, null])
          const place = table.table('place', placeTable)
          for (let at = from; at < until; at++) {
            const line = sorted[at]!
            place(lastSeq + at + 1, [null, accounts[line]! + 1, dayOfRank[rankOf[line]!]!, line])
          }
          table.finish()
        } finally {
          table.close()
        }
        yield until
      }
    },
  }
}

/** All lines with the number of their account and the rank of their day, and their order by these: `sorted` says which line comes where. */
function sortedPlaces(
  files: readonly Some[],
  count: number,
  accountCount: number,
  ranks: Uint32Array,
): Readonly<{ accounts: Uint32Array; rankOf: Uint32Array; sorted: Uint32Array }> {
  const accounts = new Uint32Array(count)
  const rankOf = new Uint32Array(count)
  const lines = new Uint32Array(count)
  let line = 0
  for (const some of files)
    for (const [at, account] of some.accounts.entries()) {
      accounts[line] = account
      rankOf[line] = ranks[some.days[at]!]!
      lines[line] = line
      line += 1
    }
  const byDay = sortedBy(rankOf, ranks.length, lines)
  return { accounts, rankOf, sorted: sortedBy(accounts, accountCount, byDay) }
}

/** Lines by their keys, which are less than so many; those of the same key stay as they are. */
function sortedBy(keys: Uint32Array, keyCount: number, lines: Uint32Array): Uint32Array {
  const places = new Uint32Array(keyCount + 1)
  for (const key of keys) places[key + 1]! += 1
  for (let key = 1; key <= keyCount; key += 1) places[key]! += places[key - 1]!
  const sorted = new Uint32Array(lines.length)
  for (const line of lines) sorted[places[keys[line]!]!++] = line
  return sorted
}

/** The place of each word among all of them sorted. */
function ranksOf(words: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(words.length)
  const sorted = new Map(words.toSorted().map((word, rank) => [word, rank]))
  for (const [at, word] of words.entries()) ranks[at] = sorted.get(word)!
  return ranks
}

function createList() {
  let held = new Uint32Array(1_024)
  let length = 0
  return {
    add: (value: number): void => {
      if (length === held.length) {
        const larger = new Uint32Array(length * 2)
        larger.set(held)
        held = larger
      }
      held[length++] = value
    },
    /** All but some, which are counted from 0; the list is empty again. */
    taken: (leftOut: ReadonlySet<number>): Uint32Array => {
      const all = held.slice(0, length)
      length = 0
      return leftOut.size === 0 ? all : all.filter((_, at) => !leftOut.has(at))
    },
  }
}
