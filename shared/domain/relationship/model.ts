import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { Certainty, ContactEvidence } from './evidence.ts'
import type { Attitude, Influence } from './judgement.ts'

export type ContactId = Id<'contact'>
export type TeamMemberId = Id<'team-member'>
export type RelationshipId = Id<'relationship'>
export type InformalLineId = Id<'informal-line'>

/** A person at an account. Without a first and last name it is a placeholder: a post whose holder is not known. */
export type Contact = Readonly<{
  id: ContactId
  accountId: AccountId
  /** The id the person has in the system they were imported from. */
  sourceId: string | null
  salutation: string
  firstName: string
  lastName: string
  title: string
  department: string
  location: string
  /** Free text such as `Vice president` or `SCS2`: scales differ between firms. */
  seniority: string
  managerId: ContactId | null
  email: string
  phone: string
  mobile: string
  attitude: Attitude | null
  influence: Influence | null
  note: string
  /** What attitude and influence rest on, and what is known of title and firm beside what the record says. */
  evidence: ContactEvidence
  /** Whether the person assists the manager above, beside whom the map draws them then. `null` where nobody said. */
  isAssistant: boolean | null
  /** Where the card was put on the map that is arranged freely, in its pixels; `null`, both, where it was not. */
  freeX: number | null
  freeY: number | null
  /** As what somebody stands on the map who is not employed at the account; `null` for the account's own people. */
  externalKind: ExternalKind | null
  /** For which firm an external person works. */
  firm: string | null
  version: number
}>

/** As what people stand on an account's map who are not employed there. */
export const externalKinds = ['consultant', 'partner', 'distributor', 'other'] as const
export type ExternalKind = (typeof externalKinds)[number]

/** A person on our side. */
export type TeamMember = Readonly<{
  id: TeamMemberId
  name: string
  role: string
  email: string
  phone: string
  version: number
}>

/** The ladder of a relationship, from the lowest rung up. */
export const relationshipLevels = ['vendor', 'credible-source', 'problem-solver', 'trusted-adviser'] as const
export type RelationshipLevel = (typeof relationshipLevels)[number]

/** Rung 1 to 4 of a level. */
export function rungOf(level: RelationshipLevel): number {
  return relationshipLevels.indexOf(level) + 1
}

/** What one of us has with one of them, and what it should become. */
export type Relationship = Readonly<{
  id: RelationshipId
  contactId: ContactId
  teamMemberId: TeamMemberId
  currentLevel: RelationshipLevel
  targetLevel: RelationshipLevel
  lastTouchOn: CalendarDay | null
  version: number
}>

export const informalLineKinds = [
  'influences',
  'ally',
  'conflict',
  'dotted-reporting',
  'former-colleagues',
] as const
export type InformalLineKind = (typeof informalLineKinds)[number]

/** How strong an informal line is: weak, medium, strong. */
export const lineStrengths = [1, 2, 3] as const
export type LineStrength = (typeof lineStrengths)[number]

/** A tie between two contacts beside the reporting line. Directed from `from` to `to` where the kind is. */
export type InformalLine = Readonly<{
  id: InformalLineId
  fromContactId: ContactId
  toContactId: ContactId
  kind: InformalLineKind
  strength: LineStrength
  note: string
  source: string
  asOf: CalendarDay | null
  /** `null` where nobody said whether it was assumed, told or confirmed. */
  certainty: Certainty | null
  version: number
}>

/** Whether a line leads from one to the other, and not both ways alike. */
export function isDirected({ kind }: Pick<InformalLine, 'kind'>): boolean {
  return kind === 'influences' || kind === 'dotted-reporting'
}

/** Whether the post's holder is not known: a card on the map that never counts as covered. */
export function isPlaceholder(contact: Readonly<{ firstName: string; lastName: string }>): boolean {
  return contact.firstName === '' && contact.lastName === ''
}

/** The name as shown; a placeholder goes by its title. */
export function displayName(
  contact: Readonly<{ firstName: string; lastName: string; title: string }>,
): string {
  return isPlaceholder(contact) ? contact.title : `${contact.firstName} ${contact.lastName}`.trim()
}
