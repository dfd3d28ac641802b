import type { BuyingRole, RoleMeaning } from '#shared/domain/buying-center/model.ts'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import { bestRelationship } from '#shared/domain/relationship/best-relationship.ts'
import { postDoubts, type PostChange, type PostDoubt } from '#shared/domain/relationship/post.ts'
import type {
  Contact,
  ContactId,
  Relationship,
  RelationshipLevel,
} from '#shared/domain/relationship/model.ts'

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
  /** Why firm and title should be verified, the firm first. */
  posts: readonly PostDoubt[]
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
  postChanges: readonly PostChange[]
}>

/** Signs with what they were reckoned from. */
export type Reckoned = Readonly<{ account: Account; aging: Aging; signs: SignsOf }>

/**
 * The signs of everybody on whom there is anything to be said.
 * @param before what it gave last and of what: whoever stands the same keeps the same object, so that the card is not drawn again, and
 * where only people have changed only these are looked at
 */
export function signsOf(account: Account, aging: Aging, before?: Reckoned): SignsOf {
  const { contacts, relationships, centers, postChanges } = account
  const covering = Map.groupBy(relationships, ({ contactId }) => contactId)
  const held = rolesIn(centers)
  const changes = Map.groupBy(postChanges, ({ contactId }) => contactId)
  const isCoverKnown = relationships.length > 0

  const signs = new Map<string, CardSigns>()
  const isElseSame = before !== undefined && isSameElse(before, account, aging)
  for (const [index, contact] of contacts.entries()) {
    const isSameAll = isElseSame && before.account.contacts[index] === contact
    if (isSameAll && before.signs.size === 0) continue
    const { id } = contact
    const known = before?.signs.get(id)
    if (isSameAll) {
      if (known) signs.set(id, known)
      continue
    }
    const roles = held.get(id) ?? noRoles
    const own = covering.get(id) ?? noRelationships
    const isKeyPlayer = contact.influence === 'high' || roles.some(({ role }) => role === 'decider')
    const best = bestRelationship(own)
    const said: CardSigns = {
      roles,
      isKeyPlayer,
      coveredBy: isCoverKnown ? own.length : null,
      isGap: isCoverKnown && isKeyPlayer && own.length === 0,
      level: best ? { now: best.currentLevel, target: best.targetLevel } : null,
      posts: postDoubts(contact, changes.get(id) ?? noChanges, aging),
    }
    if (!isAnything(said)) continue
    signs.set(id, known && isSame(known, said) ? known : said)
  }
  return before && isSameMap(before.signs, signs) ? before.signs : signs
}

function isSameElse({ account, aging }: Reckoned, now: Account, agingNow: Aging): boolean {
  return (
    aging === agingNow &&
    account.relationships === now.relationships &&
    account.centers === now.centers &&
    account.postChanges === now.postChanges
  )
}

/** Whether both say the same of the same, in the same order. */
function isSameMap(one: SignsOf, other: SignsOf): boolean {
  if (one.size !== other.size) return false
  const others = other.entries()
  for (const [id, said] of one) {
    const [otherId, otherSaid] = others.next().value ?? []
    if (id !== otherId || said !== otherSaid) return false
  }
  return true
}

const noRoles: readonly HeldRole[] = []
const noRelationships: readonly Relationship[] = []
const noChanges: readonly PostChange[] = []

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
function isAnything({ roles, isGap, level, posts }: CardSigns): boolean {
  return roles.length > 0 || isGap || level !== null || posts.length > 0
}

function isSame(one: CardSigns, other: CardSigns): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
