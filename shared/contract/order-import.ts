import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import type { MovedOrders } from '#shared/domain/economics/moved-orders.ts'
import { dayOrders, orderFields } from '#shared/domain/economics/order-line-fields.ts'
import { delimiters, textEncodings } from '#shared/domain/import/text-file.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { recipe } from './import-recipe.ts'
import { month } from './month.ts'
import { rateUnits } from './exchange-rate.ts'
import { application, command, query } from './procedure.ts'
import { count, currency, day, e4, filledLine, idOf, line, paging, version } from './values.ts'

export const orderImport = z.strictObject({
  id: idOf('order-import'),
  number: z.int().min(1),
  source: filledLine,
  fileName: filledLine,
  lineCount: z.int().min(1),
  replaced: count,
  firstLine: z.int().min(1),
  lastLine: z.int().min(1),
  channel: filledLine.nullable(),
  version,
}) satisfies z.ZodType<OrderImport>

export const movedOrders = z.strictObject({
  id: idOf('moved-orders'),
  orderAccount: z.int().min(1),
  accountId,
  version,
}) satisfies z.ZodType<MovedOrders>

const how = {
  fileId: idOf('file'),
  encoding: z.enum(textEncodings).nullable().default(null),
  delimiter: z.enum(delimiters).nullable().default(null),
  sheet: z.string().max(200).nullable().default(null),
  mapping: z.array(z.enum(orderFields).nullable()).max(1_000).readonly(),
  /** Which system the file is of: an order and line number means the same line only within one source. */
  source: filledLine,
  numberFormat: z.enum(['point', 'comma']).default('point'),
  dayOrder: z.enum(dayOrders).default('ymd'),
  /** Of lines that say none; `null` for that of the workspace. */
  currency: currency.nullable().default(null),
  /** How it was sold, such as directly or by a distributor, of lines that do not say. */
  channel: filledLine.nullable().default(null),
  /** What is done with the table first: conditions that rows must meet, columns that are made, values that mean others. */
  recipe,
  /** Which account is meant by what a file calls it: by its id in the source, or by its name. */
  accounts: z
    .array(z.strictObject({ named: filledLine, accountId }))
    .max(10_000)
    .readonly()
    .default([]),
}

/** What an import of order lines has changed. */
export const ordersImported = z.strictObject({
  created: count,
  replaced: count,
  unchanged: count,
  leftOut: count,
})

export const orderImportContract = {
  /** What a file of order lines holds as it is mapped: how much of it is refused, and why. */
  'order.preview': query({
    leadsToJob: true,
    /** Of which source the file is says nothing of what it holds. */
    input: z.strictObject({ ...how, source: filledLine.optional() }),
    output: z.strictObject({
      basis: count,
      lines: count,
      orders: count,
      accounts: count,
      /** As the file says it, by currency. */
      totals: z.array(z.strictObject({ currency, netE4: e4, costE4: e4, freightE4: e4 })),
      /** In the workspace's currency, with all that has a rate. */
      own: z.strictObject({ currency, netE4: e4, costE4: e4, freightE4: e4 }),
      /** Each month of another currency, also those without a rate, whose lines are refused. */
      rates: z.array(
        z.strictObject({ currency, month, lines: count, netE4: e4, rate: rateUnits.nullable() }),
      ),
      /** How many of the refused rows have no rate; these are not among `refusals`. */
      withoutRate: count,
      /** Who is named and is not known, the one with most lines first, at most 10,000; the first 200 with accounts that may be meant. */
      unknown: z.array(
        z.strictObject({
          named: filledLine,
          /** As the file calls it beside its id; the same as `named` where it has no other. */
          name: filledLine,
          isSourceId: z.boolean(),
          lines: count,
          near: z.array(z.strictObject({ accountId, name: filledLine })),
        }),
      ),
      unknownCount: count,
      /** How many of the refused rows are theirs; these are not among `refusals`. */
      unknownLines: count,
      refusalCount: count,
      refusals: z.array(
        z.strictObject({
          row: count,
          code: z.enum([
            'missing',
            'too-long',
            'not-a-number',
            'not-a-day',
            'not-a-currency',
            'account-unknown',
            'account-ambiguous',
            'line-twice',
            'no-rate',
          ]),
          field: z.enum(orderFields),
          value: z.string(),
        }),
      ),
    }),
    reads: ['import', 'account', 'order', 'workspace', 'exchange-rate'],
  }),
  /** Makes accounts of those that a file names: each with its name and its id in the source. One that is called so already is not made. */
  'order.makeAccounts': command({
    input: z.strictObject({
      accounts: z
        .array(z.strictObject({ name: filledLine, sourceId: filledLine.nullable() }))
        .min(1)
        .max(10_000),
    }),
    output: z.strictObject({ made: count }),
    touches: ['account'],
  }),
  /** Takes the lines of a file in as a job, all of them or none. */
  'order.import': application({
    input: z.strictObject({
      ...how,
      basis: count,
      fileName: filledLine,
      leaveOutRefused: z.boolean().default(false),
    }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
  /**
   * Brings in the next lines of a part that a job has prepared, where nobody sees them yet, or the places by which they are found, and answers
   * how many of either are there; `null` while another job brings lines in.
   */
  'order.bring': command({
    input: z.strictObject({
      jobId: idOf('job'),
      part: z.int().min(1),
      /** Lines, or places of lines, for whose time others who write wait. */
      atMost: z.int().min(1).max(50_000).default(5_000),
    }),
    output: z.strictObject({ brought: count.nullable() }),
    touches: [],
  }),
  /** Makes the lines that were brought in part of the workspace, in place of those that they correct. */
  'order.takeIn': command({
    input: z.strictObject({ jobId: idOf('job') }),
    output: ordersImported,
    touches: ['order', 'account', 'order-profile'],
  }),
  /** Every file that was brought in and stands, the newest first. */
  'order.listImports': query({
    input: z.strictObject({}),
    output: z.array(orderImport),
    reads: ['order'],
  }),
  /** Its lines count no more; what they had taken the place of counts again. */
  'order.removeImport': command({
    input: z.strictObject({ id: idOf('order-import'), version }),
    output: z.strictObject({}),
    touches: ['order', 'account'],
  }),
  /** Sums of the imported lines by account, product line, month and the currency in which they count: the workspace's where there is a rate. */
  'order.listMonths': query({
    input: z.strictObject({ accountId: accountId.nullable(), from: month, to: month, ...paging }),
    output: z.array(
      z.strictObject({
        accountId,
        month,
        currency,
        productLine: line,
        lines: count,
        /** In this product line; an order of several product lines counts in each. */
        orders: count,
        quantityE4: e4,
        listE4: e4,
        discountsE4: e4,
        netE4: e4,
        costE4: e4,
        /** How many lines say no cost. */
        withoutCost: count,
        freightE4: e4,
      }),
    ),
    reads: ['order', 'account', 'exchange-rate', 'workspace'],
  }),
  /** The lines that make a sum, as their file said them. */
  'order.listImported': query({
    input: z.strictObject({ accountId, from: day, to: day, ...paging }),
    output: z.array(
      z.strictObject({
        orderNumber: filledLine,
        lineNumber: z.int(),
        orderedOn: day,
        productCode: line,
        productName: line,
        productLine: line,
        currency,
        quantityE4: e4,
        listE4: e4,
        discountE4: e4,
        rebateE4: e4,
        allowanceE4: e4,
        termsE4: e4,
        netE4: e4,
        costE4: e4.nullable(),
        freightE4: e4.nullable(),
        source: filledLine,
        fileName: filledLine,
        channel: line,
        /** By which a line in another currency counts in the workspace's. */
        rate: rateUnits.nullable(),
      }),
    ),
    reads: ['order', 'account', 'exchange-rate', 'workspace'],
  }),
  /** Adds up every imported line and says how many of the sums that are kept differ from it. */
  'order.checkMonths': query({
    input: z.strictObject({}),
    output: z.strictObject({ months: count, differing: count }),
    reads: ['order', 'exchange-rate', 'workspace'],
    // Of millions of lines it takes half a minute, in which no other question is to wait.
    limitMs: 600_000,
  }),
}
