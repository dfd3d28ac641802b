import type { BuyingRole, RoleMeaning } from '#shared/domain/buying-center/model.ts'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import { bestRelationship } from '#shared/domain/relationship/best-relationship.ts'
import { isJobToVerify, type JobChange } from '#shared/domain/relationship/job-change.ts'
import type {
  Contact,
  ContactId,
  Relationship,
  RelationshipLevel,
} from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** A role that somebody holds, with the buying centers in which they do. */
export type HeldRole = Readonly<{ role: BuyingRole; centers: readonly string[] }>

/** What stands on a card beside the person's own attitude and influence. */
export type CardSigns = Readonly<{
  /** Over all buying centers; the decider first. */
  roles: readonly HeldRole[]
  isKeyPlayer: boolean
  /** How many of us cover the person; `null` where nothing is known about coverage of the account. */
  coveredBy: number | null
  /** A key player whom nobody covers. */
  isGap: boolean
  /** Of the relationship nearest to its target. */
  level: Readonly<{ now: RelationshipLevel; target: RelationshipLevel }> | null
  /** The day of a change of title that should be verified. */
  jobChangedOn: CalendarDay | null
}>

export type SignsOf = ReadonlyMap<string, CardSigns>

/** A buying center with who takes part in it. */
export type CenterInView = Readonly<{
  name: string
  /** Their roles by what these mean, whatever the firm calls them. */
  members: readonly Readonly<{ contactId: ContactId; roles: readonly RoleMeaning[] }>[]
}>

type Account = Readonly<{
  contacts: readonly Contact[]
  relationships: readonly Relationship[]
  centers: readonly CenterInView[]
  jobChanges: readonly JobChange[]
}>

/**
 * The signs of everybody on whom there is anything to be said.
 * @param before what it gave last: whoever stands the same keeps the same object, so that the card is not drawn again
 */
export function signsOf(account: Account, aging: Aging, before?: SignsOf): SignsOf {
  const { contacts, relationships, centers, jobChanges } = account
  const covering = Map.groupBy(relationships, ({ contactId }) => contactId)
  const held = rolesIn(centers)
  const jobs = new Map(jobChanges.map((change) => [change.contactId, change]))
  const isCoverKnown = relationships.length > 0

  const signs = new Map<string, CardSigns>()
  for (const contact of contacts) {
    const { id } = contact
    const roles = held.get(id) ?? noRoles
    const own = covering.get(id) ?? noRelationships
    const job = jobs.get(id)
    const isKeyPlayer = contact.influence === 'high' || roles.some(({ role }) => role === 'decider')
    const best = bestRelationship(own)
    const said: CardSigns = {
      roles,
      isKeyPlayer,
      coveredBy: isCoverKnown ? own.length : null,
      isGap: isCoverKnown && isKeyPlayer && own.length === 0,
      level: best ? { now: best.currentLevel, target: best.targetLevel } : null,
      jobChangedOn: job && isJobToVerify(contact, job, aging) ? job.day : null,
    }
    if (!isAnything(said)) continue
    const known = before?.get(id)
    signs.set(id, known && isSame(known, said) ? known : said)
  }
  return signs
}

const noRoles: readonly HeldRole[] = []
const noRelationships: readonly Relationship[] = []

/** The decider first, the initiator last: by how much it tells. Letters of roles stand in this order everywhere. */
export const rolesInOrder: readonly BuyingRole[] = [
  'decider',
  'buyer',
  'gatekeeper',
  'influencer',
  'user',
  'initiator',
]

/** Each role's names of buying centers, by person. */
function rolesIn(centers: readonly CenterInView[]): ReadonlyMap<string, readonly HeldRole[]> {
  const found = new Map<string, Map<RoleMeaning, string[]>>()
  for (const { name, members } of centers) {
    for (const { contactId, roles } of members) {
      const ofPerson = found.get(contactId) ?? new Map<RoleMeaning, string[]>()
      found.set(contactId, ofPerson)
      for (const role of roles) ofPerson.set(role, [...(ofPerson.get(role) ?? []), name])
    }
  }
  return new Map(
    [...found].map(([id, ofPerson]) => [
      id,
      rolesInOrder.flatMap((role) => {
        const names = ofPerson.get(role)
        return names ? [{ role, centers: names }] : []
      }),
    ]),
  )
}

/** Whoever is but as influential as judged has no signs: most people of a large firm. */
function isAnything({ roles, isGap, level, jobChangedOn }: CardSigns): boolean {
  return roles.length > 0 || isGap || level !== null || jobChangedOn !== null
}

function isSame(one: CardSigns, other: CardSigns): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
