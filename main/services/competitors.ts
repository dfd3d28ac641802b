import { ruleFailure } from '#shared/contract/errors.ts'
import { competitorNamed, renamedAmong, type Competitor } from '#shared/domain/competitor/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { HandlersOf } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import {
  centerCompetitorShape,
  competitorShape,
  competitorStandingShape,
  whiteSpaceCellShape,
} from '../store/white-space-tables.ts'
import { listNaming } from '../store/white-space.ts'
import { loosen } from './loosen.ts'
import { moveAll, moveOrCombine } from './merging/moving.ts'
import { edit, get, getAt } from './outcome.ts'
import { removeCenterCompetitors } from './white-space-links.ts'

type Handlers = Pick<
  HandlersOf<'competitor'>,
  'competitor.list' | 'competitor.add' | 'competitor.edit' | 'competitor.remove' | 'competitor.merge'
>

export const competitorHandlers: Handlers = {
  'competitor.list': async ({ db }) => {
    const all = await listAll(db)
    const named = new Map<string, { name: string; count: number }>()
    for (const { competitors } of await listNaming(db, 'competitors')) {
      const names = new Map((competitors ?? []).map(({ name }) => [fold(name), name]))
      for (const [key, name] of names) named.set(key, { name, count: (named.get(key)?.count ?? 0) + 1 })
    }
    const centers = await countBy(db, 'center_competitor', 'competitor_id')
    const cells = await countBy(db, 'white_space_cell', 'incumbent_id')

    const known = new Set(all.map(({ name }) => fold(name)))
    return {
      competitors: all.map((each) => ({
        ...each,
        opportunities: named.get(fold(each.name))?.count ?? 0,
        centers: centers.get(each.id) ?? 0,
        cells: cells.get(each.id) ?? 0,
      })),
      unlisted: [...named]
        .filter(([key]) => !known.has(key))
        .map(([, { name, count }]) => ({ name, opportunities: count }))
        .toSorted(
          (one, other) => other.opportunities - one.opportunities || one.name.localeCompare(other.name),
        ),
    }
  },

  'competitor.add': async ({ recorder, db, newId }, { name, note }) => {
    await refuseTwin(db, name)
    const competitor = { id: newId<'competitor'>(), name, note, version: 1 }
    await recorder.insert(competitorShape, [competitor])
    return competitor
  },

  'competitor.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, competitorShape, id, version)
    if (changes.name !== undefined && changes.name !== before.name) {
      await refuseTwin(db, changes.name, id)
      await renameInOpportunities(recorder, before.name, changes.name)
    }
    return edit(recorder, competitorShape, id, changes, version)
  },

  'competitor.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, competitorShape, id, version)
    const inCenters = await rows.listWhere(db, centerCompetitorShape, 'competitorId', [id])

    await removeCenterCompetitors(
      recorder,
      inCenters.map((each) => each.id),
    )
    await loosen(recorder, whiteSpaceCellShape, 'incumbentId', [id])
    await recorder.remove(competitorShape, [id])
    return { id }
  },

  'competitor.merge': async ({ recorder, db }, wish) => {
    if (wish.stays.id === wish.goes.id) throw ruleFailure({ rule: 'competitor-with-itself' })
    const stays = await getAt(db, competitorShape, wish.stays.id, wish.stays.version)
    const goes = await getAt(db, competitorShape, wish.goes.id, wish.goes.version)

    recorder.describe(`${goes.name} → ${stays.name}`.slice(0, 200))
    await moveAll(recorder, whiteSpaceCellShape, 'incumbentId', { stays: stays.id, goes: [goes.id] })
    await mergeInCenters(recorder, stays, goes)
    await renameInOpportunities(recorder, goes.name, stays.name)
    await recorder.remove(competitorShape, [goes.id])
    const note = [stays.note, goes.note].filter(Boolean).join('\n')
    return edit(recorder, competitorShape, stays.id, { note: note.slice(0, 20_000) }, stays.version)
  },
}

/** Where both are in one buying center, how people stand to either is how they stand to the one; what was said of the one that stays counts. */
async function mergeInCenters(recorder: Recorder, stays: Competitor, goes: Competitor): Promise<void> {
  const { db } = recorder
  const own = await rows.listWhere(db, centerCompetitorShape, 'competitorId', [stays.id])
  const others = await rows.listWhere(db, centerCompetitorShape, 'competitorId', [goes.id])
  for (const other of others) {
    const there = own.find(({ buyingCenterId }) => buyingCenterId === other.buyingCenterId)
    if (!there) continue
    await moveOrCombine(
      recorder,
      competitorStandingShape,
      'centerCompetitorId',
      { stays: there.id, goes: [other.id] },
      { kindOf: ({ contactId }) => contactId, combine: () => ({}) },
    )
  }
  await moveOrCombine(
    recorder,
    centerCompetitorShape,
    'competitorId',
    { stays: stays.id, goes: [goes.id] },
    {
      kindOf: ({ buyingCenterId }) => buyingCenterId,
      combine: (kept, other) => ({
        note: [kept.note, other.note].filter(Boolean).join('\n').slice(0, 20_000),
      }),
    },
  )
}

async function renameInOpportunities(recorder: Recorder, before: string, after: string): Promise<void> {
  const named = (await listNaming(recorder.db, 'competitors')).filter(({ competitors }) =>
    competitors?.some(({ name }) => fold(name) === fold(before)),
  )
  await recorder.updateAll(
    opportunityShape,
    named.map(({ id, competitors }) => ({
      id,
      changes: { competitors: renamedAmong(competitors ?? [], before, after) },
    })),
  )
}

async function refuseTwin(db: Reader, name: string, own?: Competitor['id']): Promise<void> {
  const others = (await listAll(db)).filter(({ id }) => id !== own)
  const twin = competitorNamed(others, name)
  if (twin) throw ruleFailure({ rule: 'competitor-named-twice', name: twin.name })
}

function listAll(db: Reader): Promise<Competitor[]> {
  return rows.listAll(db, competitorShape, ['name', 'id'])
}

async function countBy(
  db: Reader,
  table: 'center_competitor' | 'white_space_cell',
  column: 'competitor_id' | 'incumbent_id',
): Promise<ReadonlyMap<string, number>> {
  const found = await db
    .selectFrom(table as 'center_competitor')
    .select(`${column as 'competitor_id'} as of`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(column as 'competitor_id', 'is not', null)
    .groupBy(column as 'competitor_id')
    .execute()
  return new Map(found.map(({ of, count }) => [of, count]))
}

/** The competitor of this name, made where nobody is called so. */
export async function competitorCalled(
  { recorder, db, newId }: Parameters<Handlers['competitor.add']>[0],
  name: string,
): Promise<Competitor> {
  const known = competitorNamed(await listAll(db), name)
  if (known) return known
  const competitor = { id: newId<'competitor'>(), name, note: '', version: 1 }
  await recorder.insert(competitorShape, [competitor])
  return get(recorder.db, competitorShape, competitor.id)
}
