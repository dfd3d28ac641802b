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

  for (const range of nameRanges) {
    const known = new Set<number>()
    for (const [way, expression] of nameStages(asked)) {
      const ids = await match(db, 'search_name', expression, range, limit + known.size)
      add(ids, way)
      for (const id of ids) known.add(id)
      if (known.size >= limit) break
    }
  }
  if (lettersOf(asked) >= lettersForTexts || found.size < limit) {
    const texts = await match(db, 'search_text', `title : (${allOf(asked)})`, all, limit)
    add(texts, 'text')
    if (texts.length < limit) add(await match(db, 'search_text', allOf(asked), all, limit), 'text')
  }
  if (found.size < fewHits) {
    for (const expression of await listNear(db, asked)) {
      add(await match(db, 'search_name', expression, all, limit), 'near')
    }
  }
  return found
}

const all = [0, Number.MAX_SAFE_INTEGER] as const

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

/** The first ids that match. Told of an end, the index would walk on to it where nothing matches before. */
async function match(
  db: Reader,
  index: 'search_name' | 'search_text',
  expression: string,
  [from, until]: readonly [number, number],
  limit: number,
): Promise<readonly number[]> {
  const sql = `select rowid as id from ${index} where ${index} match ? and rowid >= ? order by rowid limit ?`
  const rows = await ask<{ id: number }>(db, sql, [expression, from, limit])
  return rows.map(({ id }) => id).filter((id) => id <= until)
}
