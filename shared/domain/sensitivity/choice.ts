import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { SafeField } from './fields.ts'

/**
 * What somebody says of a sentence: it is about something that is done with the customer, it may leave although something in it speaks
 * against that, or it stays although nothing does.
 */
export const choiceForms = ['shared', 'released', 'withheld'] as const
export type ChoiceForm = (typeof choiceForms)[number]

/**
 * What somebody said of one sentence for the customer of an account. It holds for these very letters in this field: whoever writes the
 * sentence otherwise has it looked at again.
 */
export type CustomerChoice = Readonly<{
  id: Id<'customer-choice'>
  accountId: AccountId
  field: SafeField
  text: string
  form: ChoiceForm
  /** Why it may leave although something speaks against it; empty of the other forms. */
  reason: string
  chosenOn: CalendarDay
  chosenBy: string
  version: number
}>
