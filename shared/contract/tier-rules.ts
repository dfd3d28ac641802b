import { tierMeasures, type TierRules } from '#shared/domain/account/tier-rules.ts'
import { isResponse } from '#shared/domain/economics/effort-response.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { count, currency, filledLine, idOf, line, version } from './values.ts'

const effortResponse = z
  .strictObject({
    atNone: z.number().min(0).max(0.99),
    atHalfMore: z.number().min(1.001).max(100),
    atMost: z.number().min(1.002).max(1_000),
  })
  .refine(isResponse, { message: 'More time must bring more, and the most more than half more time' })

const fields = {
  rules: z
    .array(
      z.strictObject({
        tier: filledLine,
        conditions: z
          .array(z.strictObject({ measure: z.enum(tierMeasures), atLeast: z.number() }))
          .max(20)
          .readonly(),
        hoursAYear: z.number().min(0).max(1_000_000).nullable(),
        response: effortResponse.optional(),
      }),
    )
    .max(30)
    .refine((list) => new Set(list.map(({ tier }) => tier)).size === list.length, { message: 'A tier twice' })
    .readonly(),
  hoursAvailable: z.number().min(0).max(100_000_000).nullable(),
}
export const tierRules = z.strictObject({
  id: idOf('tier-rules'),
  ...fields,
  version,
}) satisfies z.ZodType<TierRules>

/** So many accounts are moved by one command. */
export const movesAtOnce = 20_000

const measure = z.number().nullable()
export const tierFacts = z.strictObject(
  Object.fromEntries(tierMeasures.map((key) => [key, measure])) as Record<
    (typeof tierMeasures)[number],
    typeof measure
  >,
)

export const tierRulesContract = {
  /** By what accounts belong to tiers; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'tier-rules.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: count }),
    reads: ['tier-rules'],
  }),
  'tier-rules.set': command({
    input: z.strictObject({ ...fields, version: count }),
    output: tierRules,
    touches: ['tier-rules'],
  }),
  /** What rules of tiers are held against: every account, of the twelve months up to the newest order, and our time of the year up to today. */
  'tier-rules.getGround': query({
    input: z.strictObject({}),
    output: z.strictObject({
      currency,
      accounts: z.array(
        z.strictObject({
          accountId,
          name: filledLine,
          tier: line,
          facts: tierFacts,
          /** Our time for it, as touchpoints say. */
          minutes: count,
        }),
      ),
      effort: z.array(z.strictObject({ tier: line, accounts: count, minutes: count, unmeasured: count })),
    }),
    reads: ['order', 'account', 'product-line', 'white-space', 'touchpoint', 'workspace'],
  }),
  /** Moves accounts to other tiers; whoever is not in the tier it is moved from any more is left where it is. */
  'tier-rules.moveAccounts': command({
    input: z.strictObject({
      moves: z
        .array(z.strictObject({ accountId, from: line, to: line }))
        .min(1)
        .max(movesAtOnce),
    }),
    output: z.strictObject({ moved: count, left: count }),
    touches: ['account'],
  }),
}
