import { orderStates } from '#shared/domain/economics/lifetime/defection.ts'
import { lifetimeDoubts } from '#shared/domain/economics/lifetime/lifetime-doubts.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { month } from './month.ts'
import { query } from './procedure.ts'
import { queryLimitMs } from './query.ts'
import { count, currency, day, e4, filledLine, line, share } from './values.ts'

const positive = z.number().positive()

const range = z.strictObject({ low: z.number(), high: z.number() })

export const lifetimeContract = {
  /**
   * How accounts order and leave, fitted to the orders of all of them, and what that makes one expect of each. Several orders of an
   * account on a day are one; days on which more was given back than ordered are none. Time ends with the newest order of all.
   */
  'economics.getLifetime': query({
    input: z.strictObject({
      /** Over which orders have a value. */
      years: z.int().min(1).max(20).default(3),
      /** Of a year. */
      discount: share.default(0.1),
    }),
    output: z.strictObject({
      currency,
      /** The day of the newest order; `null` where there is none. */
      until: day.nullable(),
      /** BG/NBD; `null` where it does not converge. Weeks. */
      rhythm: z
        .strictObject({ r: positive, alpha: positive, a: positive, b: positive, logLikelihood: z.number() })
        .nullable(),
      /** Gamma-gamma of the net of an order; `v` in ten-thousandths. `null` where it does not converge. */
      worth: z.strictObject({ p: positive, q: positive, v: positive }).nullable(),
      /** Orders after the first ones, up to a time in weeks from the first order of all. */
      curve: z.array(z.strictObject({ weeks: z.number(), actual: count, expected: z.number() })),
      /** How many have ordered, and how many more than once. */
      ordering: count,
      repeating: count,
      /** 1 where orders come at random, 2 and more where they are regular; `null` where too few tell it. */
      regularity: z.number().nullable(),
      /** Why the fit must not be believed. */
      doubts: z.array(z.enum(lifetimeDoubts)),
      accounts: z.array(
        z.strictObject({
          accountId,
          name: filledLine,
          tier: line,
          orders: count,
          firstOn: day,
          lastOn: day,
          /** Against its own times between orders, of which it has some only from a few orders on. */
          standing: z.strictObject({
            state: z.enum(orderStates),
            silentDays: count,
            usualDays: z.number().nullable(),
          }),
          /** Of the twelve months up to the newest order of all. */
          lastYear: z.strictObject({ netE4: e4, marginE4: e4.nullable() }),
          forecast: z
            .strictObject({
              stillThere: share,
              orders: z.number(),
              worthE4: e4.nullable(),
              valueE4: e4.nullable(),
            })
            .nullable(),
        }),
      ),
      /** Of all accounts (`tier` is `null`), then of each tier as it is today: the newest year first. */
      retention: z.array(
        z.strictObject({
          tier: line.nullable(),
          years: z.array(
            z.strictObject({
              from: day,
              to: day,
              atStart: count,
              lost: count,
              interval: z.strictObject({ low: share, high: share }),
            }),
          ),
        }),
      ),
      /** Accounts that have not ordered. */
      without: count,
      /** Order lines in other currencies, which are left out. */
      otherLines: count,
    }),
    reads: ['order', 'account', 'workspace'],
  }),
  /**
   * How sure the rhythm is: between what bounds it, and the orders of a year, lie in nine of ten fits to accounts drawn from those
   * that have ordered. The same orders give the same bounds. No range where the model does not fit, or hardly ever.
   */
  'economics.getLifetimeRange': query({
    input: z.strictObject({}),
    output: z.strictObject({
      range: z
        .strictObject({
          converged: count,
          times: count,
          rhythm: z.strictObject({ r: range, alpha: range, a: range, b: range }),
          orders: z.strictObject({ expected: z.number(), low: z.number(), high: z.number() }),
        })
        .nullable(),
    }),
    reads: ['order', 'workspace'],
    limitMs: queryLimitMs,
  }),
  /** How many months each account lasts, told at the end of two months: see `lifespanOf`. Those that have not ordered are not there. */
  'economics.getLifespans': query({
    input: z.strictObject({ now: month, before: month }),
    output: z.strictObject({
      accounts: z.array(
        z.strictObject({ accountId, now: z.number().nullable(), before: z.number().nullable() }),
      ),
    }),
    reads: ['order', 'account', 'workspace'],
  }),
}
