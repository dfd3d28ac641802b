import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { BuyingRole } from '../buying-center/model.ts'
import type { OpportunityId } from '../opportunity/model.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'
import type { TouchpointChannel } from '../touchpoint/model.ts'

export type LeadId = Id<'lead'>

/** Where a lead came from; which one exactly is said beside it in words. */
export const leadSources = [
  'referral',
  'web',
  'event',
  'campaign',
  'distributor',
  'call-center',
  'other',
] as const
export type LeadSource = (typeof leadSources)[number]

/** What somebody can say of a lead; `converted` is what a conversion says. */
export const openLeadStatuses = ['new', 'working', 'qualified'] as const
export const leadStatuses = [...openLeadStatuses, 'converted', 'disqualified'] as const
export type LeadStatus = (typeof leadStatuses)[number]

/** A contact with somebody who is at no account yet. Once the lead is converted it is a touchpoint of the account. */
export type LeadTouch = Readonly<{ on: CalendarDay; channel: TouchpointChannel; text: string }>

/** Somebody of a company who may want something, before either is an account or a contact. Texts are empty where nothing is known. */
export type Lead = Readonly<{
  id: LeadId
  /** Its id in the system that it was imported from. */
  sourceId: string | null
  firstName: string
  lastName: string
  title: string
  email: string
  phone: string
  company: string
  website: string
  city: string
  country: string
  industry: string
  employees: number | null
  source: LeadSource
  /** Which referral, event or campaign. */
  sourceDetail: string
  status: LeadStatus
  /** Why it is none; only where it is disqualified. */
  disqualifiedReason: string | null
  ownerId: TeamMemberId | null
  need: string
  /** Product lines of interest, by their names. */
  products: readonly string[]
  /** ISO 4217; what the budget is in. */
  currency: string
  budgetMinor: number | null
  /** By when they want to decide. */
  decidesOn: CalendarDay | null
  decisionRole: BuyingRole | null
  receivedOn: CalendarDay
  nextStep: string
  nextStepDueOn: CalendarDay | null
  touches: readonly LeadTouch[]
  /** What it became, and when. What was removed since is `null` again; the day stays. */
  convertedOn: CalendarDay | null
  accountId: AccountId | null
  contactId: ContactId | null
  opportunityId: OpportunityId | null
  version: number
}>

/** What a lead has before anything is said about it but who or which company it is, when it came, and the currency it counts in. */
export const blankLead = {
  sourceId: null,
  firstName: '',
  lastName: '',
  title: '',
  email: '',
  phone: '',
  company: '',
  website: '',
  city: '',
  country: '',
  industry: '',
  employees: null,
  source: 'other',
  sourceDetail: '',
  status: 'new',
  disqualifiedReason: null,
  ownerId: null,
  need: '',
  products: [],
  budgetMinor: null,
  decidesOn: null,
  decisionRole: null,
  nextStep: '',
  nextStepDueOn: null,
  touches: [],
  convertedOn: null,
  accountId: null,
  contactId: null,
  opportunityId: null,
} as const satisfies Omit<Lead, 'id' | 'currency' | 'receivedOn' | 'version'>

type Named = Pick<Lead, 'firstName' | 'lastName' | 'title' | 'company' | 'email'>

/** What a lead goes by: the person, else the company, else the post or the address. */
export function nameOfLead({ firstName, lastName, title, company, email }: Named): string {
  const person = `${firstName} ${lastName}`.trim()
  return [person, company, title, email].find((text) => text !== '') ?? ''
}

/** Whether anything says who it is. */
export function isNamed(lead: Named): boolean {
  return nameOfLead(lead) !== ''
}

export function isOpen({ status }: Pick<Lead, 'status'>): boolean {
  return status !== 'converted' && status !== 'disqualified'
}

/** The day of the latest contact, else the day it came: what is silent since then cools down. */
export function lastHeardOn({ receivedOn, touches }: Pick<Lead, 'receivedOn' | 'touches'>): CalendarDay {
  return touches.reduce((latest, { on }) => (on > latest ? on : latest), receivedOn)
}
