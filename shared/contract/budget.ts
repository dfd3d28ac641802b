import { budgetKinds, budgetMeasures, type BudgetCell } from '#shared/domain/economics/budget.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { month } from './month.ts'
import { command, query } from './procedure.ts'
import { amountMinor, count, currency, e4, idOf, line, version } from './values.ts'

const place = {
  accountId,
  productLine: line,
  month,
  measure: z.enum(budgetMeasures),
  kind: z.enum(budgetKinds),
}
/** What is expected is of the whole account only. */
const isPlace = ({ kind, productLine }: Readonly<{ kind: string; productLine: string }>): boolean =>
  kind === 'budget' || productLine === ''
const noPlace = { message: 'Forecasts are of the whole account' }

export const budgetCell = z.strictObject({
  id: idOf('budget-cell'),
  ...place,
  amountMinor,
  version,
}) satisfies z.ZodType<BudgetCell>

/** So many cells go into one command: ten years of forty product lines. */
export const budgetCellsAtOnce = 5_000

const growth = z.strictObject({ from: month, to: month, nowE4: e4, beforeE4: e4 })

export const budgetContract = {
  /** What was set and typed of an account, by month. */
  'budget.listByAccount': query({
    input: z.strictObject({ accountId, from: month, to: month }),
    output: z.strictObject({ currency, cells: z.array(budgetCell) }),
    reads: ['budget', 'account', 'workspace'],
  }),
  /** Sets what is given, whatever was there; `null` takes it away. */
  'budget.fill': command({
    input: z.strictObject({
      cells: z
        .array(z.strictObject({ ...place, amountMinor: amountMinor.nullable() }).refine(isPlace, noPlace))
        .min(1)
        .max(budgetCellsAtOnce),
    }),
    output: z.strictObject({ changed: count }),
    touches: ['budget'],
  }),
  /** Budget and forecast beside what came in (`shared/domain/economics/budget.ts`), of at most 240 months. */
  'budget.getOutlook': query({
    input: z.strictObject({ accountId, withBelow: z.boolean().default(false), from: month, to: month }),
    output: z.strictObject({
      currency,
      /** Up to this month what came in is all there is. */
      lastOver: month,
      measures: z.array(
        z.strictObject({
          measure: z.enum(budgetMeasures),
          months: z.array(
            z.strictObject({
              month,
              isOver: z.boolean(),
              actualE4: e4,
              budgetE4: e4.nullable(),
              forecastE4: e4.nullable(),
              by: z.enum(['actual', 'typed', 'reckoned', 'none']),
            }),
          ),
          /** By which the months to come are reckoned; of several accounts each has its own. */
          growth: growth.nullable(),
          /** Accounts that ordered, of which nothing can be expected since they did not a year before. */
          withoutGround: count,
        }),
      ),
      /** Each that has a budget, over the months that are over and have one. */
      productLines: z.array(
        z.strictObject({
          productLine: line,
          measure: z.enum(budgetMeasures),
          actualE4: e4,
          budgetE4: e4,
        }),
      ),
    }),
    reads: ['budget', 'order', 'account', 'product-line', 'workspace'],
  }),
}
