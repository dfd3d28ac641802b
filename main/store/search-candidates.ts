import type { Way } from '#shared/domain/search/ways.ts'
import { lettersOf, type Asked } from '#shared/domain/search/words.ts'
import type { Reader } from './recorder.ts'
import { idsOfNames } from './search-entries.ts'
import { allOf, beginning, inNameOrContext, phrase } from './search-expressions.ts'
import { listNear } from './search-near.ts'
import { ask } from './search-sql.ts'

export type Candidates = ReadonlyMap<number, Way>

/** Names are asked for table by table, so that the many contacts do not hide the few plans. */
const nameRanges = [
  idsOfNames('product_line', 'action'),
  idsOfNames('account', 'account'),
  idsOfNames('contact', 'contact'),
  idsOfNames('opportunity', 'opportunity'),
  idsOfNames('lead', 'lead'),
  idsOfNames('campaign', 'campaign'),
]
/** With so few hits what was typed may be a slip. */
const fewHits = 8
/** Texts are looked into from so many letters on, or where names give little. */
const lettersForTexts = 3

/**
 * The entries that match, the best and most important of each kind, at most some times `limit`. Asked in stages from the
 * closest way on; what an earlier stage fills, a later one is not asked for. No stage ranks all that matches: ids go up with
 * importance and age, and the index answers in their order.
 */
export async function listCandidates(db: Reader, asked: Asked, limit: number): Promise<Candidates> {
  const found = new Map<number, Way>()
  const add = (ids: readonly number[], way: Way): void => {
    for (const id of ids) if (!found.has(id)) found.set(id, way)
  }

  const matchNames = matcherOf(db, 'search_name')
  const matchTexts = matcherOf(db, 'search_text')
  for (const range of await listFilled(db, nameRanges)) {
    const known = new Set<number>()
    for (const [way, expression] of nameStages(asked)) {
      const ids = await matchNames(expression, range, limit + known.size)
      add(ids, way)
      for (const id of ids) known.add(id)
      if (known.size >= limit) break
    }
  }
  if (lettersOf(asked) >= lettersForTexts || found.size < limit) {
    const texts = await matchTexts(`title : (${allOf(asked)})`, all, limit)
    add(texts, 'text')
    if (texts.length < limit) add(await matchTexts(allOf(asked), all, limit), 'text')
  }
  if (found.size < fewHits && !isNamed(asked, found)) {
    for (const expression of await listNear(db, asked)) {
      add(await matchNames(expression, all, limit), 'near')
    }
  }
  return found
}

/** First and last name as somebody bears them are meant so: only of a single word another spelling may be meant. */
function isNamed(asked: Asked, found: Candidates): boolean {
  return asked.length > 1 && [...found.values()].some((way) => way === 'whole' || way === 'start')
}

const all = [0, Number.MAX_SAFE_INTEGER] as const
type Range = readonly [from: number, until: number]

/** Those of the ranges in which anything is: a search that finds nothing behind the last entry has gone through all that match. */
async function listFilled(db: Reader, ranges: readonly Range[]): Promise<readonly Range[]> {
  const probe = 'exists (select 1 from search_entry where id between ? and ?)'
  const [filled] = await ask<Record<string, 0 | 1>>(
    db,
    `select ${ranges.map((_, index) => `${probe} as r${index}`).join(', ')}`,
    ranges.flat(),
  )
  return ranges.filter((_, index) => filled?.[`r${index}`] === 1)
}

/** From the whole words down to words that may stand anywhere. A search that can't hold is a stage that is left out. */
function nameStages(asked: Asked): readonly (readonly [Way, string])[] {
  const [first = [], ...others] = asked
  const names = (expression: string) => `{head rest} : (${expression})`
  return [
    ['whole', names([`^ ${phrase(first)}`, ...others.map(phrase)].join(' AND '))],
    ['start', names([`^ ${beginning(first)}`, ...others.map(beginning)].join(' AND '))],
    ['word', names(allOf(asked))],
    ['context', asked.map(inNameOrContext).join(' AND ')],
  ]
}

/** All that matches from `from` up to `until`. */
type Answered = Readonly<{ from: number; until: number; ids: readonly number[] }>

/**
 * Answers the first ids in a range that match an expression. Told of an end, the index would walk on to it where nothing matches
 * before; so it is asked without one, and what it answers beyond a range is not asked for again.
 */
function matcherOf(db: Reader, index: 'search_name' | 'search_text') {
  const sql = `select rowid as id from ${index} where ${index} match ? and rowid >= ? order by rowid limit ?`
  const known = new Map<string, Answered>()
  return async (expression: string, [from, until]: Range, limit: number): Promise<readonly number[]> => {
    const before = known.get(expression)
    if (before && before.from <= from) {
      const inside = before.ids.filter((id) => id >= from && id <= until)
      if (until <= before.until || inside.length >= limit) return inside.slice(0, limit)
    }
    const ids = (await ask<{ id: number }>(db, sql, [expression, from, limit])).map(({ id }) => id)
    const reached = ids.length < limit ? undefined : ids.at(-1)
    known.set(expression, { from, until: reached ?? Number.MAX_SAFE_INTEGER, ids })
    return ids.filter((id) => id <= until)
  }
}
