import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { mailDomain } from '../duplicates/contact-points.ts'
import { isOld, type Aging } from './aging.ts'
import {
  contactJudgements,
  evidenceAfter,
  postFacts,
  type ContactEvidence,
  type ContactJudgement,
  type Evidence,
  type PostFact,
} from './evidence.ts'
import { isPlaceholder, type Contact, type ContactId } from './model.ts'

/** What the record tells of a title or an e-mail address that was changed: on which day last, and what it was before, as far back as anything was known. */
export type PostChange = Readonly<{
  contactId: ContactId
  field: 'title' | 'email'
  day: CalendarDay
  before: string
}>

/**
 * Why it should be asked whether somebody still has a title, or still works for a firm: what it was, and what it is said to be.
 * Either the record was changed, by an import or by hand, or it was heard and the record does not say it yet.
 */
export type PostDoubt = Readonly<{ fact: PostFact; day: CalendarDay; was: string; now: string }> &
  (Readonly<{ from: 'record' }> | Readonly<{ from: 'heard'; source: string }>)

/** What a firm is said to be of somebody who left, and nobody knows for where. */
export const elsewhere = '?'

type Person = Pick<
  Contact,
  'title' | 'email' | 'evidence' | 'firstName' | 'lastName' | 'externalKind' | 'firm'
>

/**
 * What of a person's post should be verified, the firm first: what was heard of another; else a title, or the firm that an e-mail
 * address tells of, that has become another in the record within the half-life of evidence, while nobody has confirmed it or
 * judged the person since. What was confirmed or told on the day itself counts as later. What was first filled in, or taken back,
 * is no change; nobody can be asked about a placeholder.
 */
export function postDoubts(
  contact: Person,
  changes: readonly PostChange[],
  aging: Aging,
): readonly PostDoubt[] {
  // Of most people of a large firm nothing is told, and all of them are asked at every change.
  const { evidence } = contact
  if (changes.length === 0 && !evidence?.firm?.heard && !evidence?.title?.heard) return nothing
  if (isPlaceholder(contact)) return nothing
  return postFacts.flatMap((fact): readonly PostDoubt[] => {
    const heard = heardOf(contact, fact)
    if (heard) return [heard]
    const change = changes.find(({ field }) => field === fieldOf[fact])
    const told = change && toldBy(contact, fact, change)
    return told && isUnasked(contact, fact, told.day, aging) ? [told] : []
  })
}

const nothing: readonly never[] = []

const fieldOf = { firm: 'email', title: 'title' } as const satisfies Record<PostFact, PostChange['field']>

function heardOf(contact: Person, fact: PostFact): PostDoubt | undefined {
  const evidence = contact.evidence?.[fact]
  const was = fact === 'title' ? contact.title : (contact.firm ?? '')
  if (!evidence?.heard || evidence.heard === was) return undefined
  return { fact, day: evidence.asOf, was, now: evidence.heard, from: 'heard', source: evidence.source }
}

function toldBy(contact: Person, fact: PostFact, { before, day }: PostChange): PostDoubt | undefined {
  const was = fact === 'title' ? before : mailDomain(before)
  const now = fact === 'title' ? contact.title : mailDomain(contact.email)
  return was === '' || now === '' || was === now ? undefined : { fact, day, was, now, from: 'record' }
}

function isUnasked({ evidence }: Person, fact: PostFact, day: CalendarDay, aging: Aging): boolean {
  if (day > aging.today || isOld({ asOf: day }, aging)) return false
  return ![...contactJudgements, fact].some((each) => {
    const rests = evidence?.[each]
    if (!rests) return false
    return rests.certainty === 'assumed' ? rests.asOf > day : rests.asOf >= day
  })
}

type Settled = Readonly<{
  title?: string
  firm?: string | null
  externalKind?: Contact['externalKind']
  evidence: Exclude<ContactEvidence, null>
}>

/**
 * What becomes of a person once it was confirmed that the title or the firm is the one that it is said to be. Who works for another
 * firm stays on the map as somebody external, with all that is known of them.
 */
export function postConfirmed({ externalKind }: Person, doubt: PostDoubt, today: CalendarDay): Settled {
  const evidence = askedOn(doubt, today)
  return doubt.fact === 'title'
    ? { title: doubt.now, evidence }
    : {
        firm: doubt.now === elsewhere ? null : doubt.now,
        externalKind: externalKind ?? 'other',
        evidence,
      }
}

/** What becomes of a person once it was said that nothing has changed: a title in the record is what it was before. */
export function postDenied(doubt: PostDoubt, today: CalendarDay): Settled {
  const evidence = askedOn(doubt, today)
  return doubt.fact === 'title' && doubt.from === 'record' ? { title: doubt.was, evidence } : { evidence }
}

function askedOn(doubt: PostDoubt, today: CalendarDay): Exclude<ContactEvidence, null> {
  const source = doubt.from === 'heard' ? doubt.source : ''
  return { [doubt.fact]: { certainty: 'confirmed', source, asOf: today } satisfies Evidence }
}

type Given = Readonly<Partial<Record<ContactJudgement, unknown>> & { evidence?: ContactEvidence | undefined }>

/** The evidence of a person after a change, as of any judgement; what is known of the post stays until something else is said of it. */
export function contactEvidenceAfter(
  before: Pick<Contact, ContactJudgement | 'evidence'>,
  changes: Given,
  unsaid: Evidence,
): ContactEvidence {
  const judged = evidenceAfter(contactJudgements, before, changes, unsaid)
  if (changes.evidence === null) return judged
  const posts = postFacts.flatMap((fact) => {
    const known = changes.evidence?.[fact] ?? before.evidence?.[fact]
    if (!known) return []
    const { certainty, source, asOf, heard } = known
    return [[fact, { certainty, source, asOf, ...(heard && { heard }) }] as const]
  })
  return posts.length === 0 ? judged : { ...judged, ...Object.fromEntries(posts) }
}
