import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { isOld, type Aging } from './aging.ts'
import { contactJudgements } from './evidence.ts'
import { isPlaceholder, type Contact, type ContactId } from './model.ts'

/** A title that was changed: on which day last, and what it was before the first of the changes. */
export type JobChange = Readonly<{ contactId: ContactId; day: CalendarDay; titleBefore: string }>

/**
 * Whether a person's post should be verified: the title has become another within the half-life of evidence, and nobody has
 * judged the person since. What was confirmed or told on the day itself counts as later. A title that was first filled in, or
 * taken back, is no change; nobody can be asked about a placeholder.
 */
export function isJobToVerify(
  contact: Pick<Contact, 'title' | 'evidence' | 'firstName' | 'lastName'>,
  { day, titleBefore }: JobChange,
  aging: Aging,
): boolean {
  if (isPlaceholder(contact) || titleBefore === '' || titleBefore === contact.title) return false
  if (day > aging.today || isOld({ asOf: day }, aging)) return false
  return !contactJudgements.some((judgement) => {
    const evidence = contact.evidence?.[judgement]
    if (!evidence) return false
    return evidence.certainty === 'assumed' ? evidence.asOf > day : evidence.asOf >= day
  })
}
