import {
  mayBecome,
  safeFields,
  sensitivities,
  type CustomerRules,
  type SafeField,
} from '#shared/domain/sensitivity/fields.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { count, filledLine, idOf, version } from './values.ts'

export const safeField = z.enum(safeFields as readonly [SafeField, ...SafeField[]])

const fields = {
  fields: z
    .partialRecord(safeField, z.enum(sensitivities))
    .refine((own) => safeFields.every((field) => own[field] === undefined || mayBecome(field, own[field])), {
      message: 'What is secret leaves by a word given each time',
    })
    .readonly(),
  words: z.array(filledLine).max(500).readonly(),
}
export const customerRules = z.strictObject({
  id: idOf('customer-rules'),
  ...fields,
  version,
}) satisfies z.ZodType<CustomerRules>

export const customerRulesContract = {
  /** Who may see which field, and which words never leave; `version` 0 where nobody has changed what Keyplan proposes. */
  'customer-rules.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: count }),
    reads: ['customer-rules'],
  }),
  'customer-rules.set': command({
    input: z.strictObject({ ...fields, version: count }),
    output: customerRules,
    touches: ['customer-rules'],
  }),
}
