import { AppFailure } from '#shared/contract/errors.ts'
import { whiteSpaceAccounts, type WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import { inTreeOrder } from '#shared/domain/economics/product-tree.ts'
import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { assumedOn, evidenceAfter } from '#shared/domain/relationship/evidence.ts'
import { blankCell, cellJudgements, type WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import { pipelineByProduct } from '#shared/domain/white-space/pipeline.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import { sumBought, type Bought } from '../store/bought.ts'
import * as rows from '../store/rows.ts'
import { accountShape, productLineShape } from '../store/tables.ts'
import { competitorShape, whiteSpaceCellShape } from '../store/white-space-tables.ts'
import { listGroup } from '../store/account-group.ts'
import * as store from '../store/white-space.ts'
import { edit, get, given } from './outcome.ts'
import { fillCells } from './white-space-fill.ts'
import { getWorkspace } from './workspace.ts'

export const whiteSpaceHandlers: HandlersOf<'white-space'> = {
  'white-space.get': async ({ db, now }, { accountId }) => {
    await get(db, accountShape, accountId)
    const { currency } = await getWorkspace(db)
    const { from, to } = trailingYear(dayOf(now()))
    const { accounts, left } = await listGroup(db, accountId, whiteSpaceAccounts)
    const ids = accounts.map(({ id }) => id)
    const lines = inTreeOrder(await rows.listAll(db, productLineShape, ['position', 'id']))
    const competitors = (await rows.listAll(db, competitorShape, ['name', 'id'])).map(({ id, name }) => ({
      id,
      name,
    }))
    const said = await store.listCells(db, ids)
    const bought = await sumBought(db, ids, from, to, currency)
    const pipeline = pipelineByProduct(await store.listPipeline(db, ids, from), lines, currency)

    return {
      currency,
      from,
      to,
      accounts,
      accountsLeft: left,
      lines,
      competitors,
      cells: metCells({ accounts, lines, competitors }, said, bought, pipeline.sums),
      leftOut: pipeline.leftOut,
    }
  },

  'white-space.getCell': async ({ db, now }, { accountId, productLineId }) => {
    await get(db, accountShape, accountId)
    const line = await get(db, productLineShape, productLineId)
    const { currency } = await getWorkspace(db)
    const { from, to } = trailingYear(dayOf(now()))
    const cell = (await store.findCell(db, accountId, productLineId)) ?? null
    const sums = await sumBought(db, [accountId], from, to, currency)
    const pipeline = await store.listPipeline(db, [accountId], from)

    const bought = sums.find((sum) => sum.productLineId === productLineId)
    const name = fold(line.name)
    const parts = pipeline
      .filter((each) => each.currency === currency)
      .flatMap(({ opportunity }) =>
        (opportunity.lines ?? []).flatMap(({ product, period, amountMinor }) => {
          const { id, name: called, state, closesOn, closedOn } = opportunity
          if (fold(product) !== name || state === 'lost' || amountMinor === null) return []
          const day = state === 'open' ? closesOn : closedOn
          return { opportunityId: id, name: called, state, period, amountMinor, day }
        }),
      )
    return {
      cell,
      currency,
      boughtMinor: bought?.netMinor ?? 0,
      orderLines: bought?.orderLines ?? 0,
      from,
      to,
      parts,
    }
  },

  'white-space.edit': async (context, { accountId, productLineId, version, changes }) => {
    const { recorder, db, newId, now } = context
    await refuseStrangers(db, accountId, productLineId)
    if (changes.incumbentId) await get(db, competitorShape, changes.incumbentId)
    const before = await store.findCell(db, accountId, productLineId)
    if ((before?.version ?? null) !== version)
      throw new AppFailure({ code: 'stale', object: 'white_space_cell' })

    const unsaid = assumedOn(dayOf(now()))
    const evidence = evidenceAfter(cellJudgements, before ?? blankCell, changes, unsaid)
    if (before)
      return edit(recorder, whiteSpaceCellShape, before.id, { ...changes, evidence }, before.version)
    const cell: WhiteSpaceCell = {
      ...blankCell,
      ...given(changes),
      id: newId<'white-space-cell'>(),
      accountId,
      productLineId,
      evidence,
      version: 1,
    }
    await recorder.insert(whiteSpaceCellShape, [cell])
    return cell
  },

  'white-space.fill': (context, { cells }) => fillCells(context, cells),
}

async function refuseStrangers(
  db: Reader,
  accountId: AccountId,
  productLineId: ProductLineId,
): Promise<void> {
  await get(db, accountShape, accountId)
  await get(db, productLineShape, productLineId)
}

type Sides = Pick<WhiteSpaceGrid, 'accounts' | 'lines' | 'competitors'>
type Said = Awaited<ReturnType<typeof store.listCells>>
type Sums = ReturnType<typeof pipelineByProduct>['sums']
type Cell = [...WhiteSpaceGrid['cells'][number]]

/** One tuple for each cell in which something is, by the places of account and line. */
function metCells(sides: Sides, said: Said, bought: readonly Bought[], sums: Sums): WhiteSpaceGrid['cells'] {
  const accountAt = placesOf(sides.accounts)
  const lineAt = placesOf(sides.lines)
  const competitorAt = placesOf(sides.competitors)
  const cells = new Map<number, Cell>()
  const at = (accountId: string, productLineId: string): Cell | undefined => {
    const [row, column] = [accountAt.get(accountId), lineAt.get(productLineId)]
    if (row === undefined || column === undefined) return undefined
    const key = row * sides.lines.length + column
    const cell = cells.get(key) ?? [row, column, null, null, null, null, 0, 0, 0]
    cells.set(key, cell)
    return cell
  }
  for (const each of said) {
    const cell = at(each.accountId, each.productLineId)
    if (!cell) continue
    cell[2] = each.potentialMinor
    cell[3] = each.spendMinor
    cell[4] = each.sharePercent
    cell[5] = each.incumbentId === null ? null : (competitorAt.get(each.incumbentId) ?? null)
  }
  for (const { accountId, productLineId, netMinor } of bought) {
    const cell = at(accountId, productLineId)
    if (cell) cell[6] += netMinor
  }
  for (const { accountId, productLineId, openMinor, wonMinor } of sums) {
    const cell = at(accountId, productLineId)
    if (!cell) continue
    cell[7] += openMinor
    cell[8] += wonMinor
  }
  return [...cells.values()]
}

function placesOf(all: readonly Readonly<{ id: string }>[]): ReadonlyMap<string, number> {
  return new Map(all.map(({ id }, index) => [id, index]))
}
