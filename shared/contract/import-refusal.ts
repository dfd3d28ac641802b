import type { Refusal } from '#shared/domain/import/refusal.ts'
import { dayOrders } from '#shared/domain/import/read-day.ts'
import { z } from 'zod'
import { fieldKey } from './import-field-key.ts'
import { count } from './values.ts'

/** A cell as it is shown: cut where it is long. */
const cell = z.string()
const at = { row: count.nullable(), column: z.string().nullable(), value: cell }
const reason = <C extends string, S extends z.ZodRawShape>(code: C, facts: S) =>
  z.strictObject({ ...at, code: z.literal(code), ...facts })

/** Why a cell, a row or the whole file is not taken. */
export const refusal = z.discriminatedUnion('code', [
  reason('field-not-mapped', { field: fieldKey }),
  reason('field-mapped-twice', { field: fieldKey }),
  reason('field-of-other-object', { field: fieldKey }),
  reason('account-not-found', {}),
  reason('missing', { field: fieldKey }),
  reason('too-long', { length: count, limit: count }),
  reason('not-storable', {}),
  reason('not-an-email', {}),
  reason('not-a-number', { format: z.enum(['point', 'comma']) }),
  reason('not-a-day', { order: z.enum(dayOrders) }),
  reason('out-of-range', {}),
  reason('not-a-currency', {}),
  reason('not-a-choice', { choices: z.array(z.union([z.string(), z.number()])).readonly() }),
  reason('duplicate-source-id', { firstRow: count }),
  reason('duplicate-row', { firstRow: count }),
  reason('match-ambiguous', { count }),
  reason('reference-unknown', { field: z.enum(['account', 'parent', 'manager']) }),
  reason('reference-ambiguous', { field: z.enum(['account', 'parent', 'manager', 'owner']), count }),
  reason('refers-to-itself', { field: z.enum(['parent', 'manager']) }),
  reason('manager-at-another-account', { account: z.string() }),
  reason('contact-at-another-account', { account: z.string() }),
  reason('opportunity-at-another-account', { account: z.string() }),
  reason('currency-of-account', { currency: z.string() }),
  reason('currency-without-revenue', { currency: z.string() }),
  reason('loop', {
    field: z.enum(['parent', 'manager']),
    names: z.array(z.string()).readonly(),
    rows: z.array(count.nullable()).readonly(),
    length: count,
  }),
  reason('depends-on-refused-row', { onRow: count }),
]) satisfies z.ZodType<Refusal>
