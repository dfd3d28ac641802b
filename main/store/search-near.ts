import { beginsNear, isNear, otherBeginnings } from '#shared/domain/search/near.ts'
import type { Asked } from '#shared/domain/search/words.ts'
import type { Reader } from './recorder.ts'
import { inNameOrContext, phrase } from './search-expressions.ts'
import { ask } from './search-sql.ts'

/** Shorter words have too many that are near, and another number is another thing. */
const mayBeSlip = /^\D{3,}$/
/** Words that share this many first letters are looked through one by one; those that don't are asked for by name. */
const head = 3
const nearAtMost = 40
/** Where any word may be the slip, so many are tried. */
const slipsTried = 3
const sharedAtMost = 5_000

/**
 * What else may have been meant where one letter of a name is wrong, as expressions for the index of names. Words that no
 * name begins with are taken for the slips; where each is the beginning of some name, each in turn.
 */
export async function listNear(db: Reader, asked: Asked): Promise<readonly string[]> {
  const all = asked.flat().map((word) => [word])
  const slips = all.filter(([word = '']) => mayBeSlip.test(word))
  const unknown = []
  for (const words of slips) if (!(await isBeginning(db, words[0] ?? ''))) unknown.push(words)

  const expressions: string[] = []
  for (const slip of unknown.length > 0 ? unknown.slice(0, 1) : slips.slice(0, slipsTried)) {
    const near = await nearWords(db, slip[0] ?? '')
    if (near.length === 0) continue
    const instead = `{head rest} : (${near.map((word) => phrase([word])).join(' OR ')})`
    const others = all.filter((words) => words !== slip).map(inNameOrContext)
    expressions.push([`(${instead})`, ...others].join(' AND '))
  }
  return expressions
}

/** Words of names that differ from the typed one by one letter, then those that begin so. */
async function nearWords(db: Reader, typed: string): Promise<readonly string[]> {
  const known = new Set<string>()
  for (const word of await wordsFrom(db, typed.slice(0, head), sharedAtMost)) {
    if (beginsNear(typed, word)) known.add(word)
  }
  for (const word of await wordsFromAny(db, otherBeginnings(typed, head))) known.add(word)
  known.delete(typed)
  const whole = [...known].filter((word) => isNear(typed, word))
  const begun = [...known].filter((word) => !isNear(typed, word) && beginsNear(typed, word))
  return [...whole, ...begun].slice(0, nearAtMost)
}

async function isBeginning(db: Reader, word: string): Promise<boolean> {
  return (await wordsFrom(db, word, 1)).length > 0
}

async function wordsFrom(db: Reader, start: string, limit: number): Promise<readonly string[]> {
  const sql = 'select term from search_vocabulary where term >= ? and term <= ? limit ?'
  const rows = await ask<{ term: string }>(db, sql, [start, `${start}\u{10ffff}`, limit])
  return rows.map(({ term }) => term)
}

async function wordsFromAny(db: Reader, starts: readonly string[]): Promise<readonly string[]> {
  if (starts.length === 0) return []
  const sql = `with start (low, high) as (values ${starts.map(() => '(?, ?)').join(', ')})
    select term from start cross join search_vocabulary where term >= low and term <= high`
  const bounds = starts.flatMap((start) => [start, `${start}\u{10ffff}`])
  return (await ask<{ term: string }>(db, sql, bounds)).map(({ term }) => term)
}
