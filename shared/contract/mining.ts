import { measureKeys, type Measures } from '#shared/domain/mining/measures.ts'
import { fewestSegments, mostSegments } from '#shared/domain/mining/segments.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { month } from './month.ts'
import { productLineId } from './order.ts'
import { query } from './procedure.ts'
import { amountMinor, count, currency, day, e4, filledLine, line, share } from './values.ts'

const account = { accountId, name: filledLine, tier: line }
const fifth = z.int().min(1).max(5)
/** The least and the most of what is asked for is `segments.ts`. */
const segments = z.int().min(fewestSegments).max(mostSegments)
/** So many rules and gaps are told at most. */
export const [rulesAtMost, gapsAtMost] = [300, 500]
/** So many different things are compared in pairs: those that most accounts buy. */
export const itemsAtMost = 200

export const measures = z.strictObject(
  Object.fromEntries(measureKeys.map((key) => [key, z.number().nullable()])) as Record<
    (typeof measureKeys)[number],
    z.ZodNullable<z.ZodNumber>
  >,
) satisfies z.ZodType<Measures>

const rule = {
  given: line,
  follows: line,
  baskets: count,
  withGiven: count,
  withFollows: count,
  together: count,
  support: share,
  confidence: share,
  lift: z.number(),
  confidenceLow: share,
}

export const miningContract = {
  /** Recency, frequency and monetary value of every account that ordered in some months up to the newest order of all, in fifths. */
  'mining.getScores': query({
    input: z.strictObject({ months: z.int().min(1).max(240).nullable().default(36) }),
    output: z.strictObject({
      currency,
      until: day.nullable(),
      accounts: z.array(
        z.strictObject({
          ...account,
          lastOn: day,
          silentDays: count,
          orders: count,
          netE4: e4,
          recency: fifth,
          frequency: fifth,
          monetary: fifth,
        }),
      ),
      /** Accounts without an order in these months. */
      without: count,
      otherLines: count,
    }),
    reads: ['order', 'account', 'workspace'],
  }),
  /** What accounts that buy one thing buy too, in the twelve months up to the newest order; and what each of them lacks by that. */
  'mining.getCrossSell': query({
    input: z.strictObject({
      by: z.enum(['product-line', 'product']).default('product-line'),
      leastTogether: z.int().min(1).max(10_000).default(3),
      leastConfidence: share.default(0.5),
    }),
    output: z.strictObject({
      currency,
      from: month,
      to: month,
      /** Accounts that bought anything. */
      baskets: count,
      items: count,
      /** Things that fewer accounts buy than those that are compared. */
      itemsLeft: count,
      /** The surest first. */
      rules: z.array(z.strictObject(rule)),
      rulesLeft: count,
      /** Those of which most is expected first. */
      gaps: z.array(
        z.strictObject({
          ...account,
          ...rule,
          /** Where what is lacking is one of the workspace's product lines. */
          productLineId: productLineId.nullable(),
          /** The middle of what those who buy it buy of it in a year. */
          expectedE4: e4,
          /** What somebody has said could be sold, where anybody has. */
          potentialMinor: amountMinor.nullable(),
        }),
      ),
      gapsLeft: count,
    }),
    reads: ['order', 'account', 'product-line', 'white-space', 'workspace'],
  }),
  /** Every account against its own earlier months (`shared/domain/mining/decline.ts`), up to the newest month that is over. */
  'mining.getDeclines': query({
    input: z.strictObject({}),
    output: z.strictObject({
      currency,
      /** The fifteen months. */
      from: month,
      to: month,
      accounts: z.array(
        z.strictObject({
          ...account,
          recentE4: e4,
          usualE4: z.number(),
          yearBeforeE4: e4,
          fall: z.number(),
          swing: z.number().nullable(),
          isAlert: z.boolean(),
          monthsE4: z.array(e4).readonly(),
        }),
      ),
      /** Accounts that ordered in too few months to have a usual one. */
      unknown: count,
    }),
    reads: ['order', 'account', 'workspace'],
  }),
  /** What accounts are compared by, of each that ordered in the twelve months up to the newest order. */
  'mining.getMeasures': query({
    input: z.strictObject({}),
    output: z.strictObject({
      currency,
      accounts: z.array(z.strictObject({ ...account, measures })),
      without: count,
    }),
    reads: ['order', 'account', 'product-line', 'workspace'],
  }),
  /** The same accounts in segments by k-means over chosen standardized measures. The same seed gives the same segments. */
  'mining.getSegments': query({
    input: z.strictObject({
      measures: z
        .array(z.enum(measureKeys))
        .min(1)
        .max(measureKeys.length)
        .default(['net', 'growth', 'orders', 'product-lines']),
      /** `null` for as many as are suggested. */
      segments: segments.nullable().default(null),
      seed: z.int().min(0).max(1_000_000).default(1),
    }),
    output: z.strictObject({
      currency,
      /** How well accounts lie in their segments, by how many there are: the one with the highest is suggested. */
      tried: z.array(z.strictObject({ segments, silhouette: z.number() })),
      suggested: segments.nullable(),
      /** How far the segments agree with those of four other seeds (adjusted Rand index, the least); `null` without segments. */
      agreement: z.number().nullable(),
      /** The largest first. */
      segments: z.array(
        z.strictObject({
          accounts: count,
          netE4: e4,
          /** Means of the chosen measures, in deviations from the mean of all. */
          center: z.array(z.strictObject({ measure: z.enum(measureKeys), by: z.number() })),
        }),
      ),
      accounts: z.array(z.strictObject({ ...account, measures, segment: count })),
      /** Accounts of which a chosen measure is not known, and those that have not ordered. */
      left: count,
      without: count,
    }),
    reads: ['order', 'account', 'product-line', 'workspace'],
  }),
}
