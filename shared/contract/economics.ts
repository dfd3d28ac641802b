import { lineSteps, type LineSums } from '#shared/domain/economics/statement.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { costModel, driverCounts, modelUsed, serveCost } from './cost-model.ts'
import { rateUnits } from './exchange-rate.ts'
import { month } from './month.ts'
import { query } from './procedure.ts'
import { count, currency, day, e4, filledLine, line, paging } from './values.ts'

const sums = z.strictObject({
  lines: count,
  orders: count,
  returns: count,
  expedited: count,
  specialPacking: count,
  quantityE4: e4,
  listE4: e4,
  discountE4: e4,
  rebateE4: e4,
  allowanceE4: e4,
  termsE4: e4,
  netE4: e4,
  costE4: e4,
  withoutCost: count,
  withoutCostNetE4: e4,
  freightE4: e4,
}) satisfies z.ZodType<LineSums>

const briefSums = sums.pick({
  lines: true,
  listE4: true,
  netE4: true,
  costE4: true,
  withoutCost: true,
  freightE4: true,
})

const period = z.strictObject({ from: month, to: month })
/** Both are told: what a period came to, and as many months right before it. */
const both = { now: sums, before: sums }

/** Which months: the twelve that end with the newest order where none are named. */
const months = { from: month.nullable().default(null), to: month.nullable().default(null) }

/** Both included. */
const days = z.strictObject({ from: day, to: day })

/** Of one order, by its number and the source that it is of: two sources may mean two orders by one; `''` is what was recorded here. */
const ofOrder = {
  orderNumber: filledLine.nullable().default(null),
  source: line.nullable().default(null),
}

const about = {
  currency,
  period,
  before: period,
  /** The first and the last month with an order. */
  span: period.nullable(),
  /** What was sold in other currencies is not part of any sum. */
  otherCurrencies: z.array(z.strictObject({ currency, lines: count, netE4: e4 })),
}

export const economicsContract = {
  /** What an account, and where it is wished all below it, has earned in some months, and whence. */
  'economics.getStatement': query({
    // Sums are kept of all channels together: those of one are added up line by line.
    takesLong: ({ withBelow, channel }) => withBelow && channel !== null,
    input: z.strictObject({
      accountId,
      withBelow: z.boolean().default(false),
      ...months,
      productLine: line.nullable().default(null),
      /** Only what was sold through it; an empty one is of what nobody said through which. */
      channel: line.nullable().default(null),
    }),
    output: z.strictObject({
      ...about,
      total: z.strictObject(both),
      /** What it cost to serve beyond freight, by the model that holds; `null` where there is none. */
      serve: z.strictObject({ model: modelUsed, now: serveCost, before: serveCost }).nullable(),
      /** The largest first. */
      productLines: z.array(z.strictObject({ productLine: line, ...both })),
      /** By how it was sold, all of them whichever is looked at, the largest first; `''` where nobody said. */
      channels: z.array(z.strictObject({ channel: line, ...both })),
      /** Of the account and of those below it, the largest first. */
      accounts: z.array(z.strictObject({ accountId, name: filledLine, ...both })),
      /** Every month of the period and of the one before it, the earliest first. */
      months: z.array(z.strictObject({ month, sums })),
    }),
    reads: ['order', 'account', 'product-line', 'workspace', 'touchpoint', 'cost-model'],
  }),
  /** The order lines behind a figure, the newest first. */
  'economics.listLines': query({
    takesLong: ({ withBelow, step, channel }) => withBelow && (step !== null || channel !== null),
    input: z.strictObject({
      accountId,
      withBelow: z.boolean().default(false),
      from: month,
      to: month,
      productLine: line.nullable().default(null),
      /** Only lines that have a part in this step of the statement. */
      step: z.enum(lineSteps).nullable().default(null),
      channel: line.nullable().default(null),
      /** Only lines of these days within the months. */
      days: days.nullable().default(null),
      ...ofOrder,
      ...paging,
    }),
    output: z.strictObject({
      total: count,
      lines: z.array(
        z.strictObject({
          accountId,
          accountName: filledLine,
          orderNumber: filledLine,
          lineNumber: z.int().nullable(),
          orderedOn: day,
          product: line,
          productLine: line,
          quantityE4: e4,
          listE4: e4,
          discountE4: e4,
          rebateE4: e4,
          allowanceE4: e4,
          termsE4: e4,
          netE4: e4,
          costE4: e4.nullable(),
          freightE4: e4.nullable(),
          /** The file that brought it; `null` for what was recorded here. */
          fileName: filledLine.nullable(),
          /** Of the file; empty of what was recorded here. */
          source: line,
          channel: line,
          /** What the file said in another currency, and by which rate it is converted; `null` of a line in the workspace's. */
          foreign: z.strictObject({ currency, netE4: e4, rate: rateUnits }).nullable(),
        }),
      ),
    }),
    reads: ['order', 'account', 'product-line', 'workspace'],
  }),
  /** What an account alone has earned between two days, and by what: the sums behind a figure that is not of whole months. */
  'economics.getDays': query({
    input: z.strictObject({ accountId, days, productLine: line.nullable().default(null), ...ofOrder }),
    output: z.strictObject({
      currency,
      total: sums,
      /** The largest first. */
      productLines: z.array(z.strictObject({ productLine: line, sums })),
      /** Those in which anything was ordered, the earliest first; the first and the last as far as the days reach. */
      months: z.array(z.strictObject({ month, sums })),
    }),
    reads: ['order', 'account', 'product-line', 'workspace'],
  }),
  /** What every account has earned in some months. */
  'economics.getPortfolio': query({
    takesLong: ({ channel }) => channel !== null,
    input: z.strictObject({
      ...months,
      /** Only what was sold through it; an empty one is of what nobody said through which. Then nothing is told of the cost to serve. */
      channel: line.nullable().default(null),
    }),
    output: z.strictObject({
      ...about,
      /** Through which anything was sold, whenever, by name. */
      channels: z.array(line),
      accounts: z.array(
        z.strictObject({
          accountId,
          name: filledLine,
          tier: line,
          now: briefSums,
          before: briefSums,
          /** Beyond freight; `null` without a model. */
          serve: z.strictObject({ nowE4: e4, beforeE4: e4 }).nullable(),
        }),
      ),
      model: modelUsed.nullable(),
      /** Accounts that have neither ordered in either of both nor cost anything. */
      without: count,
    }),
    reads: ['order', 'account', 'product-line', 'workspace', 'touchpoint', 'cost-model'],
  }),
  /** What other terms would be reckoned with (`shared/domain/economics/what-if.ts`): what was counted, and which orders a minimum would put together. */
  'economics.getTermsGround': query({
    input: z.strictObject({
      accountId,
      withBelow: z.boolean().default(false),
      ...months,
      /** Smallest orders that are thought of. */
      minimumsE4: z.array(e4).max(100).default([]),
    }),
    output: z.strictObject({
      counts: driverCounts,
      model: costModel.nullable(),
      /** The orders below each of them. */
      small: z.array(z.strictObject({ minimumE4: e4, orders: count, netE4: e4 })),
    }),
    reads: ['order', 'account', 'product-line', 'workspace', 'touchpoint', 'cost-model'],
  }),
  /** What one order of an account comes to within some months: what it does to these is reckoned from it (`order-impact.ts`). */
  'economics.getOrder': query({
    input: z.strictObject({
      accountId,
      withBelow: z.boolean().default(false),
      from: month,
      to: month,
      orderNumber: filledLine,
      /** Of which source it is: one number may mean two orders in two of them; an empty one for what was recorded here, `null` for any. */
      source: line.nullable().default(null),
    }),
    output: z.strictObject({ sums }),
    reads: ['order', 'account', 'product-line', 'workspace'],
  }),
  /** What every account has earned by quarter: its trend. */
  'economics.getQuarters': query({
    input: z.strictObject({
      /** A month of the last quarter; that of the newest order where none is named. */
      to: month.nullable().default(null),
      count: z.int().min(1).max(80).default(20),
    }),
    output: z.strictObject({
      currency,
      /** Quarters of the calendar by their first months, the earliest first: as many as were asked for, less those before the first order. */
      quarters: z.array(month),
      /** Those that ordered in any of them; a figure of each in their order. */
      accounts: z.array(z.strictObject({ accountId, netE4: z.array(e4), marginE4: z.array(e4) })),
    }),
    reads: ['order', 'account', 'workspace'],
  }),
  /** What was counted of all customers in some months: what a model of cost to serve reckons with. */
  'economics.countDrivers': query({
    input: z.strictObject(months),
    output: z.strictObject({ currency, period, counts: driverCounts }),
    reads: ['order', 'account', 'workspace', 'touchpoint'],
  }),
}
