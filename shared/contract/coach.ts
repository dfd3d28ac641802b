import { coachRuleKeys, type Coach } from '#shared/domain/plan/coach/rules.ts'
import type { AccountFacts } from '#shared/domain/plan/coach/facts.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { buyingCenterId } from './buying-center.ts'
import { opportunityId } from './opportunity.ts'
import { planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { amountMinor, count, currency, day, idOf, line, share, shownName, version } from './values.ts'

const rules = z
  .array(
    z.strictObject({
      key: z.enum(coachRuleKeys),
      isOn: z.boolean(),
      threshold: z.int().min(0).max(3_650),
      weight: z.int().min(0).max(1_000),
    }),
  )
  .max(100)
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, { message: 'A key twice' })
  .readonly()
export const coach = z.strictObject({ id: idOf('coach'), rules, version }) satisfies z.ZodType<Coach>

const facts = z.strictObject({
  hasOwner: z.boolean(),
  contacts: count,
  mapStatus: z.literal([0, 1, 2, 3]),
  coverage: share.nullable(),
  rhythmDays: count.nullable(),
  players: z
    .array(
      z.strictObject({
        contactId,
        name: shownName,
        lastOn: day.nullable(),
        covers: count,
        toVerify: count,
        posts: count,
      }),
    )
    .readonly(),
  centers: z
    .array(z.strictObject({ id: buyingCenterId, name: line, light: z.enum(['red', 'amber', 'green']) }))
    .readonly(),
  opportunities: z
    .array(
      z.strictObject({
        id: opportunityId,
        title: line,
        closesOn: day.nullable(),
        amountMinor: amountMinor.nullable(),
        currency,
        hasCenter: z.boolean(),
      }),
    )
    .readonly(),
  latePromises: count,
  lastTouchOn: day.nullable(),
  halfLifeDays: count,
}) satisfies z.ZodType<AccountFacts>

export const coachContract = {
  /** What the coach goes by; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'coach.getRules': query({
    input: z.strictObject({}),
    output: z.strictObject({ rules, version: count }),
    reads: ['coach'],
  }),
  'coach.setRules': command({
    input: z.strictObject({ rules, version: count }),
    output: coach,
    touches: ['coach'],
  }),
  /** What the workspace knows of an account that rules and health stand on, as of a day. */
  'coach.getFacts': query({
    input: z.strictObject({ accountId, today: day }),
    output: facts,
    reads: [
      'account',
      'workspace',
      'contact',
      'relationship',
      'informal-line',
      'buying-center',
      'opportunity',
      'touchpoint',
      'outcome',
      'touch-rhythm',
      'role-preset',
    ],
  }),
  /** The latest day on which anything of a plan was changed; `null` where the record does not know. */
  'coach.getLastWritten': query({
    input: z.strictObject({ planId }),
    output: z.strictObject({ on: day.nullable() }),
    reads: ['plan', 'metric', 'investment', 'risk', 'plan-line'],
  }),
}
