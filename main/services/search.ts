import { marksIn, nearMarksIn, snippetOf } from '#shared/domain/search/marks.ts'
import { bestInGroups, ways } from '#shared/domain/search/ways.ts'
import { askedOf, type Asked } from '#shared/domain/search/words.ts'
import { foundKinds, type FoundKind } from '#shared/domain/search/found.ts'
import type { FoundRow } from '#shared/contract/search.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId, PlanSection } from '#shared/domain/plan/model.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import { listCandidates } from '../store/search-candidates.ts'
import { pointedBy, readFound, type Found, type Pointed } from '../store/search-found.ts'
import { findTeamMemberId, listEdited, listMatching, listOwned, type Thing } from '../store/search-nearby.ts'
import { beginRebuild, countPending, isWhole } from '../store/search-pending.ts'
import type { SearchTable } from '../store/search-entries.ts'

type Stored = Omit<HandlersOf<'search'>, 'search.rebuild'>

export const searchHandlers: Stored = {
  'search.find': async ({ db, actor }, { text, opened, limit }) => {
    const asked = askedOf(text)
    const isComplete = await isWhole(db)
    const worked = [...opened.map(thingOf), ...(await listEdited(db))]
    const self = await findTeamMemberId(db, actor)
    const found =
      asked.length === 0
        ? await readFound(db, worked.slice(0, limit).map(asFound))
        : await findAll(db, asked, limit, [
            ...worked,
            ...(self === undefined ? [] : await listOwned(db, self)),
          ])

    const known = new Map(worked.map(({ id }, index) => [id, index] as const).toReversed())
    const rows = distinct(found).map((row) => ({
      ...row,
      familiarity: known.get(row.id) ?? worked.length,
      isOwn: self !== undefined && row.ownerId === self,
    }))
    const groups = bestInGroups(rows, foundKinds, limit).map(({ kind, rows: some }) => ({
      kind,
      rows: some.map((row) => shown(row, asked)),
    }))
    return { groups, isComplete }
  },

  'search.beginRebuild': async ({ db, recorder }) => {
    await recorder.aside(beginRebuild)
    return { pending: await countPending(db) }
  },

  'search.getStatus': async ({ db }) => ({ pending: await countPending(db) }),
}

/** What one works with is looked through by itself: the index would give the most important instead, where many match. */
async function findAll(
  db: Reader,
  asked: Asked,
  limit: number,
  atHand: readonly Thing[],
): Promise<readonly Found[]> {
  const matching = await listMatching(db, asked, atHand)
  const candidates = await pointedBy(db, await listCandidates(db, asked, limit))
  return readFound(db, [...matching, ...candidates])
}

/** Each thing once, by the closest of the ways it was found. A section of a plan is a thing of its own. */
function distinct(found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>()
  for (const row of found) {
    const key = `${row.id} ${row.sectionId ?? ''}`
    const other = best.get(key)
    if (!other || ways.indexOf(row.way) < ways.indexOf(other.way)) best.set(key, row)
  }
  return [...best.values()]
}

const tableOf: Readonly<Record<FoundKind, SearchTable>> = {
  account: 'account',
  contact: 'contact',
  plan: 'plan',
  objective: 'objective',
  strategy: 'strategy',
  action: 'action',
  'buying-center': 'buying_center',
  opportunity: 'opportunity',
  touchpoint: 'touchpoint',
  'product-line': 'product_line',
  lead: 'lead',
  campaign: 'campaign',
}

function thingOf({ kind, id }: Readonly<{ kind: FoundKind; id: string }>): Thing {
  return { table: tableOf[kind], id }
}

/** Where nothing is asked, everything at hand is found alike. */
function asFound({ table, id }: Thing): Pointed {
  return { table, id, way: 'whole', importance: 0 }
}

function shown(row: Found, asked: Asked): FoundRow {
  const marked = row.way === 'near' ? nearMarksIn : marksIn
  const snippet = row.text === null ? undefined : snippetOf(row.text, asked)
  return {
    kind: row.kind,
    id: row.id,
    accountId: row.accountId as AccountId | null,
    planId: row.planId as PlanId | null,
    sectionId: row.sectionId as PlanSection['id'] | null,
    title: row.title,
    titleMarks: [...marked(row.title, asked)],
    accountName: row.accountName,
    detail: row.detail,
    snippet: snippet ? { text: snippet.text, marks: [...snippet.marks] } : null,
    way: row.way,
  }
}
