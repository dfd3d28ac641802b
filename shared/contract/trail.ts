import { z } from 'zod'
import { count, currency, line } from './values.ts'

/** What may have a history. */
export const trailObjects = [
  'workspace',
  'team-member',
  'account',
  'contact',
  'relationship',
  'informal-line',
  'role-preset',
  'opportunity',
  'sales-process',
  'buying-center',
  'buying-center-member',
  'purchase-phase',
  'phase-part',
  'benefit',
  'benefit-tie',
  'plan',
  'plan-section',
  'objective',
  'strategy',
  'action',
  'metric',
  'investment',
  'import-profile',
  'order-profile',
  'product-line',
  'order-line',
  'touchpoint',
  'rating-round',
  'rating',
  'outcome',
  'touch-rhythm',
  'saved-query',
  'saved-view',
  'lead',
  'lead-scoring',
  'house-style',
  'plan-template',
  'coach',
  'campaign',
  'campaign-account',
  'campaign-wave',
  'campaign-response',
  'competitor',
  'white-space-cell',
  'center-competitor',
  'competitor-standing',
  'distinct-pair',
  'order-import',
  'moved-orders',
  'world-card',
  'world-tie',
  'loyalty-proof',
  'plan-risk',
  'plan-line',
  'plan-copy',
  'cost-model',
  'chosen-treatment',
  'tier-rules',
  'terms-scenario',
  'matrix-factors',
  'factor-score',
  'brief-wording',
  'customer-rules',
  'customer-choice',
  'budget-cell',
  'contract',
  'exchange-rate',
  'review',
  'agenda-item',
  'review-point',
  'review-score',
  'review-rhythm',
  'erasure',
  'age-limit',
  'age-kept',
] as const
export type TrailObject = (typeof trailObjects)[number]
export const trailObject = z.enum(trailObjects)

/** A stored value; where the field refers to something, the name that it had then. */
const value = z.union([z.null(), z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
export type TrailValue = z.output<typeof value>

export const trailChange = z.strictObject({
  object: trailObject,
  id: z.string(),
  operation: z.enum(['insert', 'update', 'delete']),
  /** What the thing was called then; the ends of what ties two things are in `name` and `other`. */
  name: z.string(),
  other: z.string().nullable(),
  /** What it is a part of: the plan of an action, the buying center of a member. */
  within: z.string().nullable(),
  /** The currency of its amounts. */
  currency: currency.nullable(),
  fields: z.array(z.strictObject({ field: line, before: value, after: value })).readonly(),
})
export type TrailChange = z.output<typeof trailChange>

const commandKind = z.enum(['do', 'undo', 'redo'])
const standing = z.enum(['done', 'undone', 'dropped', 'fixed'])
const instant = z.iso.datetime()

/** What one command did, or a run of commands that typed the same text. */
export const trailEntry = z.strictObject({
  /** Of the newest command of the run. */
  seq: count,
  command: line,
  happenedAt: instant,
  /** When the run began. */
  since: instant,
  commands: count,
  actor: line,
  kind: commandKind,
  standing,
  /** What it was done with: the file of an import. */
  detail: line.nullable(),
  changes: z.array(trailChange).readonly(),
  /** How many there are; more than `changes` where a command did much at once. */
  changeCount: count,
})
export type TrailEntry = z.output<typeof trailEntry>

export const commandRow = z.strictObject({
  seq: count,
  command: line,
  happenedAt: instant,
  actor: line,
  kind: commandKind,
  standing,
  detail: line.nullable(),
  changes: count,
})

/** A trail from the newest back; `before` of the next page is `null` at its end. */
export const trailPage = {
  input: { before: count.nullable().default(null), limit: z.int().min(1).max(200).default(50) },
  output: z.strictObject({ entries: z.array(trailEntry).readonly(), before: count.nullable() }),
}
