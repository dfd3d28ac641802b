import { choiceForms, type CustomerChoice } from '#shared/domain/sensitivity/choice.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { safeField } from './customer-rules.ts'
import { command, query } from './procedure.ts'
import { day, idOf, line, note, shownName, version } from './values.ts'

const id = idOf('customer-choice')
const text = note.trim().min(1)
const form = z.enum(choiceForms)

const isReasoned = (choice: Readonly<{ form: z.output<typeof form>; reason: string }>): boolean =>
  (choice.form === 'released') === (choice.reason !== '')
const whyReasoned = { message: 'Whoever releases something says why, and nobody else' }

export const customerChoice = z
  .strictObject({
    id,
    accountId,
    field: safeField,
    text,
    form,
    reason: line,
    chosenOn: day,
    chosenBy: shownName,
    version,
  })
  .refine(isReasoned, whyReasoned) satisfies z.ZodType<CustomerChoice>

export const customerChoiceContract = {
  /** What somebody said of single sentences for the customer of an account. */
  'customer-choice.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(customerChoice),
    reads: ['customer-choice', 'account'],
  }),
  /** Says the same of one or several sentences; each holds for these very letters in its field. */
  'customer-choice.set': command({
    input: z
      .strictObject({
        accountId,
        sentences: z
          .array(z.strictObject({ field: safeField, text }))
          .min(1)
          .max(200),
        form,
        reason: line.default(''),
      })
      .refine(isReasoned, whyReasoned),
    output: z.array(customerChoice),
    touches: ['customer-choice'],
  }),
  'customer-choice.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({ id }),
    touches: ['customer-choice'],
  }),
}
