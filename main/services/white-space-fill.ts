import type { Input, Output } from '#shared/contract/contract.ts'
import { competitorNamed, type Competitor, type CompetitorId } from '#shared/domain/competitor/model.ts'
import { assumedOn, evidenceAfter } from '#shared/domain/relationship/evidence.ts'
import {
  blankCell,
  cellJudgements,
  isBlankCell,
  type WhiteSpaceCell,
} from '#shared/domain/white-space/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { CommandContext } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { accountShape, productLineShape } from '../store/tables.ts'
import { competitorShape, whiteSpaceCellShape } from '../store/white-space-tables.ts'
import * as store from '../store/white-space.ts'
import { getAll, given } from './outcome.ts'

type Wish = Input<'white-space.fill'>['cells']

/** Sets what is given in each cell; of two for the same cell the later counts for what it gives. */
export async function fillCells(
  { recorder, db, newId, now }: CommandContext,
  cells: Wish,
): Promise<Output<'white-space.fill'>> {
  await getAll(
    db,
    accountShape,
    cells.map((cell) => cell.accountId),
  )
  await getAll(
    db,
    productLineShape,
    cells.map((cell) => cell.productLineId),
  )
  const before = await cellsBefore(db, cells)
  const names = cells.flatMap(({ changes }) => changes.incumbent ?? []).filter(Boolean)
  const known = names.length > 0 ? await rows.listAll(db, competitorShape, ['name', 'id']) : []

  const added = strangersAmong(known, names).map((name): Competitor => ({
    id: newId<'competitor'>(),
    name,
    note: '',
    version: 1,
  }))
  const competitors = [...known, ...added]
  const idsByName = new Map(names.map((name) => [name, competitorNamed(competitors, name)?.id ?? null]))
  const unsaid = assumedOn(dayOf(now()))
  const after = new Map<string, WhiteSpaceCell>()
  for (const { accountId, productLineId, changes } of cells) {
    const key = `${accountId} ${productLineId}`
    const cell = after.get(key) ??
      before.get(key) ?? {
        ...blankCell,
        id: newId<'white-space-cell'>(),
        accountId,
        productLineId,
        version: 1,
      }
    const set = fieldsOf(changes, idsByName)
    after.set(key, { ...cell, ...set, evidence: evidenceAfter(cellJudgements, cell, set, unsaid) })
  }

  await recorder.insert(competitorShape, added)
  const all = [...after].map(([key, cell]) => ({ was: before.get(key), cell, isBlank: isBlankCell(cell) }))
  const updates = all.filter(({ was, isBlank }) => was !== undefined && !isBlank)
  const blanked = all.filter(({ was, isBlank }) => was !== undefined && isBlank)
  const made = all.filter(({ was, isBlank }) => was === undefined && !isBlank)
  await recorder.insert(
    whiteSpaceCellShape,
    made.map(({ cell }) => cell),
  )
  await recorder.updateAll(
    whiteSpaceCellShape,
    updates.map(({ cell: { id, version: _version, ...changes } }) => ({ id, changes })),
  )
  await recorder.remove(
    whiteSpaceCellShape,
    blanked.map(({ cell }) => cell.id),
  )
  return { changed: made.length + updates.length + blanked.length, competitorsAdded: added.length }
}

async function cellsBefore(
  db: CommandContext['db'],
  cells: Wish,
): Promise<ReadonlyMap<string, WhiteSpaceCell>> {
  const [only] = cells
  if (cells.length === 1 && only) {
    const found = await store.findCell(db, only.accountId, only.productLineId)
    return new Map(found ? [[`${found.accountId} ${found.productLineId}`, found]] : [])
  }
  const accountIds = [...new Set(cells.map((cell) => cell.accountId))]
  const found = await rows.listWhere(db, whiteSpaceCellShape, 'accountId', accountIds)
  return new Map(found.map((cell) => [`${cell.accountId} ${cell.productLineId}`, cell]))
}

/** Names that mean nobody who is known, each once as it was written first. */
function strangersAmong(known: readonly Competitor[], names: readonly string[]): readonly string[] {
  const seen = new Set(known.map(({ name }) => fold(name)))
  return names.filter((name) => {
    const key = fold(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function fieldsOf(
  { incumbent, ...figures }: Wish[number]['changes'],
  idsByName: ReadonlyMap<string, CompetitorId | null>,
): Partial<WhiteSpaceCell> {
  if (incumbent === undefined) return given(figures)
  return { ...given(figures), incumbentId: idsByName.get(incumbent) ?? null }
}
