import type { Input } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import {
  addOutlooks,
  budgetByMonth,
  budgetMeasures,
  outlookOf,
  type BudgetCell,
  type BudgetMeasure,
} from '#shared/domain/economics/budget.ts'
import { monthsLater, type Month } from '#shared/domain/economics/months.ts'
import type { LineSums } from '#shared/domain/economics/statement.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import type { CommandContext, HandlersOf, QueryContext } from '../core/context.ts'
import { budgetCellShape } from '../store/choice-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { sumMonths } from '../store/statement-sums.ts'
import { accountShape } from '../store/tables.ts'
import { accountsOf } from './accounts-asked.ts'
import { get, getAll } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

export const budgetHandlers: HandlersOf<'budget'> = {
  'budget.listByAccount': async ({ db }, { accountId, from, to }) => {
    await get(db, accountShape, accountId)
    const { currency } = await getWorkspace(db)
    return { currency, cells: await cellsOf(db, [accountId], from, to) }
  },

  'budget.fill': async (context, { cells }) => ({ changed: await fillCells(context, cells) }),
  'budget.getOutlook': getOutlook,
}

/** Removes what was set of an account that goes. */
export async function removeBudget(recorder: Recorder, accountId: AccountId): Promise<void> {
  const own = await rows.listWhere(recorder.db, budgetCellShape, 'accountId', [accountId])
  await recorder.remove(
    budgetCellShape,
    own.map(({ id }) => id),
  )
}

async function fillCells(
  { recorder, db, newId }: CommandContext,
  cells: Input<'budget.fill'>['cells'],
): Promise<number> {
  const accountIds = [...new Set(cells.map(({ accountId }) => accountId))]
  await getAll(db, accountShape, accountIds)
  const before = new Map(
    (await rows.listWhere(db, budgetCellShape, 'accountId', accountIds)).map((cell) => [placeOf(cell), cell]),
  )

  // Of two for one place the later counts.
  const wished = new Map(cells.map((cell) => [placeOf(cell), cell]))
  const made: BudgetCell[] = []
  const changed: { id: BudgetCell['id']; changes: Pick<BudgetCell, 'amountMinor'> }[] = []
  const gone: BudgetCell['id'][] = []
  for (const [place, { amountMinor, ...where }] of wished) {
    const was = before.get(place)
    if (amountMinor === null) {
      if (was) gone.push(was.id)
    } else if (!was) made.push({ id: newId<'budget-cell'>(), ...where, amountMinor, version: 1 })
    else if (was.amountMinor !== amountMinor) changed.push({ id: was.id, changes: { amountMinor } })
  }

  await recorder.insert(budgetCellShape, made)
  await recorder.updateAll(budgetCellShape, changed)
  await recorder.remove(budgetCellShape, gone)
  return made.length + changed.length + gone.length
}

async function getOutlook(
  { db, now }: QueryContext,
  { accountId, withBelow, from: first, to }: Input<'budget.getOutlook'>,
) {
  const { currency } = await getWorkspace(db)
  const accountIds = (await accountsOf(db, accountId, withBelow)).map(({ id }) => id)
  const lastOver = monthsLater(dayOf(now()).slice(0, 7), -1)
  const longest = monthsLater(to, 1 - monthsAtMost)
  const from = first < longest ? longest : first
  const cells = await cellsOf(db, accountIds, from, to)
  const asked = { accountIds, productLine: null, currency }
  // A year before the first month, and a year before the twelve months that are over.
  const earliest = [monthsLater(from, -12), monthsLater(lastOver, -23)].toSorted()[0] ?? from
  const read = { ...asked, from: earliest, to: to < lastOver ? lastOver : to }
  const sums = await sumMonths(db, read, 'account-month', earliest)
  const actual = Map.groupBy(sums, ({ key }) => key.slice(0, -8) as AccountId)
  const size = 10 ** (4 - minorDigits(currency))
  const e4Of = (amounts: ReadonlyMap<Month, number>) =>
    new Map([...amounts].map(([month, minor]) => [month, minor * size]))

  const measures = budgetMeasures.map((measure) => {
    const all = accountIds.map((id) => {
      const own = cells.filter((cell) => cell.accountId === id && cell.measure === measure)
      const typed = own.filter(({ kind }) => kind === 'forecast')
      return outlookOf(
        { from, to, lastOver },
        {
          actualE4: new Map(
            (actual.get(id) ?? []).map(({ key, sums: of }) => [key.slice(-7), amountOf(of, measure)]),
          ),
          budgetE4: e4Of(budgetByMonth(own)),
          typedE4: e4Of(new Map(typed.map(({ month, amountMinor }) => [month, amountMinor]))),
        },
      )
    })
    const withoutGround = all.filter(({ growth }, at) => !growth && actual.has(accountIds[at] as AccountId))
    const { months, growth } = addOutlooks(all)
    return { measure, months: [...months], growth, withoutGround: to > lastOver ? withoutGround.length : 0 }
  })
  return { currency, lastOver, measures, productLines: await linesOf() }

  async function linesOf() {
    const last = to < lastOver ? to : lastOver
    const set = cells.filter(
      ({ kind, productLine, month }) => kind === 'budget' && productLine !== '' && month <= last,
    )
    if (set.length === 0) return []
    const came = await sumMonths(db, { ...asked, from, to: last }, 'product-line-month', from)
    const byPlace = new Map(came.map(({ key, sums: of }) => [key, of]))
    return [...Map.groupBy(set, ({ productLine, measure }) => `${measure} ${productLine}`).values()].flatMap(
      (some) => {
        const [one] = some
        if (!one) return []
        const { productLine, measure } = one
        // Of a group several accounts may have a budget in the same month.
        const actualE4 = [...new Set(some.map(({ month }) => month))].reduce((sum, month) => {
          const of = byPlace.get(`${productLine} ${month}`)
          return sum + (of ? amountOf(of, measure) : 0)
        }, 0)
        const budgetE4 = some.reduce((sum, { amountMinor }) => sum + amountMinor, 0) * size
        return [{ productLine, measure, actualE4, budgetE4 }]
      },
    )
  }
}

/** Twenty years. */
const monthsAtMost = 240

function amountOf({ netE4, costE4 }: LineSums, measure: BudgetMeasure): number {
  return measure === 'net' ? netE4 : netE4 - costE4
}

type Place = Omit<BudgetCell, 'id' | 'amountMinor' | 'version'>

/** What a cell is of. */
export function placeOf({ accountId, month, measure, kind, productLine }: Place): string {
  return [accountId, month, measure, kind, productLine].join(' ')
}

async function cellsOf(
  db: Reader,
  accountIds: readonly AccountId[],
  from: Month,
  to: Month,
): Promise<BudgetCell[]> {
  const order = ['accountId', 'month', 'productLine', 'measure', 'kind'] as const
  const all = await rows.listWhere(db, budgetCellShape, 'accountId', accountIds, order)
  return all.filter(({ month }) => month >= from && month <= to)
}
