import type { AccountId } from '#shared/domain/account/model.ts'
import { createTableFile } from './table-file/table-file.ts'
import { lineTables } from './staged-orders.ts'

/**
 * By which account and day the lines of a job are found, gathered while they are staged: sorted once all are there, they go into
 * `account_line` one beside another. Lines are numbered from 0 as the writer brings them in, without those that were left out.
 */
export type LinePlaces = Readonly<{
  /** The next line that is staged. */
  add: (accountId: AccountId, day: string) => void
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
const placesAtOnce = 100_000
/** Beyond any number of lines; with the rank of a day, which years of four digits keep below 2^22, a number that is exact. */
const beyondLines = 2 ** 31

type Some = { accounts: Uint32Array; days: Uint32Array }

export function createLinePlaces(): LinePlaces {
  const [accounts, days] = [createWords<AccountId>(), createWords<string>()]
  const files: Some[] = []
  const [of, on] = [createList(), createList()]
  let count = 0

  return {
    add: (accountId, day) => {
      of.add(accounts.numberOf(accountId))
      on.add(days.numberOf(day))
    },
    endFile: (leftOut) => {
      const some = { accounts: of.taken(leftOut), days: on.taken(leftOut) }
      count += some.accounts.length
      files.push(some)
    },
    accountIds: () => accounts.all,
    count: () => count,
    *stage(pathOf, lastSeq, note) {
      const sorted = sortedPlaces(files, count, accounts.all.length, ranksOf(days.all))
      files.length = 0
      const dayOfRank = days.all.toSorted()
      let account = 0
      for (let [from, file] = [0, 1]; from < count; from += placesAtOnce, file += 1) {
        const until = Math.min(count, from + placesAtOnce)
        const table = createTableFile(pathOf(file))
        try {
          table.table('note', lineTables.note)(1, [JSON.stringify(note)])
          const name = table.table('account', lineTables.account)
          for (const [at, id] of accounts.all.entries()) name(at + 1, [null, id, null])
          const place = table.table('place', placeTable)
          for (let at = from; at < until; at++) {
            while (at >= sorted.ends[account]!) account += 1
            const key = sorted.keys[at]!
            const line = key % beyondLines
            place(lastSeq + at + 1, [null, account + 1, dayOfRank[(key - line) / beyondLines]!, line])
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

/** Of each place the rank of its day and its line in one number, by account; `ends` says where the places of each account end. */
function sortedPlaces(
  files: readonly Some[],
  count: number,
  accountCount: number,
  ranks: Uint32Array,
): Readonly<{ keys: Float64Array; ends: Uint32Array }> {
  const ends = new Uint32Array(accountCount)
  for (const { accounts } of files) for (const account of accounts) ends[account]! += 1
  let sum = 0
  for (const [account, own] of ends.entries()) {
    ends[account] = sum
    sum += own
  }
  const keys = new Float64Array(count)
  let line = 0
  for (const { accounts, days } of files)
    for (const [at, account] of accounts.entries()) {
      keys[ends[account]!++] = ranks[days[at]!]! * beyondLines + line
      line += 1
    }
  let from = 0
  for (const end of ends) {
    keys.subarray(from, end).sort()
    from = end
  }
  return { keys, ends }
}

/** The place of each word among all of them sorted. */
function ranksOf(words: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(words.length)
  const sorted = new Map(words.toSorted().map((word, rank) => [word, rank]))
  for (const [at, word] of words.entries()) ranks[at] = sorted.get(word)!
  return ranks
}

/** Numbers words from 0 as they are met. */
function createWords<T extends string>() {
  const numbers = new Map<T, number>()
  const all: T[] = []
  return {
    all,
    numberOf: (word: T): number => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, all.length)
      return all.push(word) - 1
    },
  }
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
