import { erasedName } from '../erasure/naming.ts'
import type { Lead } from '../lead/model.ts'
import type { Contact } from '../relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** What happened on the day from which an age counts. */
export const ageEvents = ['contact', 'change', 'left', 'removed', 'received', 'converted', 'judged'] as const
export type AgeEvent = (typeof ageEvents)[number]

export type Age = Readonly<{ since: CalendarDay; event: AgeEvent }>

/** What the workspace knows of when something was with somebody: the last contact, and the last change of their record. */
export type Known = Readonly<{ lastContactOn: CalendarDay | null; changedOn: CalendarDay | null }>

/** From the last contact with somebody or the last change of their record, whichever is later; nothing where neither is known. */
export function quietAge({ lastContactOn, changedOn }: Known): Age | undefined {
  return latest([
    [lastContactOn, 'contact'],
    [changedOn, 'change'],
  ])
}

type Post = Pick<Contact, 'evidence' | 'externalKind' | 'firm'>

/** The day on which it was heard, or confirmed, that somebody works for another company; nothing of those who are said to be there. */
export function leftOn({ evidence, externalKind, firm }: Post): CalendarDay | undefined {
  const known = evidence?.firm
  if (!known) return undefined
  if (known.heard && known.heard !== (firm ?? '')) return known.asOf
  // Who was confirmed elsewhere stands on the map as somebody else's; consultants and dealers never were of the company.
  return externalKind === 'other' && known.certainty === 'confirmed' ? known.asOf : undefined
}

/** From the day somebody left, or from the last contact since, which says that there is still something to do with them. */
export function leftAge(post: Post, { lastContactOn }: Known): Age | undefined {
  const left = leftOn(post)
  return left === undefined
    ? undefined
    : latest([
        [left, 'left'],
        [lastContactOn, 'contact'],
      ])
}

type LeadAged = Pick<
  Lead,
  'firstName' | 'lastName' | 'email' | 'phone' | 'contactId' | 'receivedOn' | 'convertedOn' | 'touches'
>

/**
 * From the last of: the day a lead came, was in touch, became an account, or was changed. Nothing of one that is a person of an account, with whom it is erased, nor
 * of one that names a company alone.
 */
export function leadAge(lead: LeadAged, changedOn: CalendarDay | null): Age | undefined {
  if (lead.contactId !== null || !namesSomebody(lead)) return undefined
  const touched = lead.touches.reduce<CalendarDay | null>(
    (last, { on }) => (last === null || on > last ? on : last),
    null,
  )
  return latest([
    [touched, 'contact'],
    [lead.receivedOn, 'received'],
    [lead.convertedOn, 'converted'],
    [changedOn, 'change'],
  ])
}

function namesSomebody({ firstName, lastName, email, phone }: LeadAged): boolean {
  return [firstName, lastName === erasedName ? '' : lastName, email, phone].some((text) => text !== '')
}

/** Of the same day, the event that is named first. */
function latest(days: readonly (readonly [CalendarDay | null, AgeEvent])[]): Age | undefined {
  return days.reduce<Age | undefined>(
    (last, [since, event]) =>
      since !== null && (last === undefined || since > last.since) ? { since, event } : last,
    undefined,
  )
}
