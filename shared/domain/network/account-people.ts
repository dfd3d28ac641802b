import type { BuyingCenterId, MemberInView } from '../buying-center/model.ts'
import type { PresetRole } from '../buying-center/role-presets.ts'
import {
  displayName,
  type ContactId,
  type Relationship,
  type TeamMember,
  type TeamMemberId,
} from '../relationship/model.ts'
import type { NetworkLine, NetworkPerson } from './network.ts'

/** What we have with a contact, as the analysis needs it. */
export type Covering = Pick<
  Relationship,
  'contactId' | 'teamMemberId' | 'currentLevel' | 'targetLevel' | 'lastTouchOn'
>

export type CenterInView = Readonly<{
  id: BuyingCenterId
  name: string
  members: readonly MemberInView[]
  /** The roles it is told in. */
  roles: readonly PresetRole[]
}>

/** Everything about the people of one account that the analysis is made of. */
export type AccountPeople = Readonly<{
  contacts: readonly NetworkPerson[]
  lines: readonly NetworkLine[]
  relationships: readonly Covering[]
  team: readonly Pick<TeamMember, 'id' | 'name'>[]
  centers: readonly CenterInView[]
}>

/** A person of the account as a finding names them. */
export type Named = Readonly<{ id: ContactId; name: string }>

export function named(person: NetworkPerson): Named {
  return { id: person.id, name: displayName(person) }
}

export function memberName({ team }: AccountPeople, id: TeamMemberId): string {
  return team.find((member) => member.id === id)?.name ?? ''
}

/** Those who decide in any buying center of the account. */
export function decidersOf({ centers }: Pick<AccountPeople, 'centers'>): ReadonlySet<ContactId> {
  return new Set(
    centers.flatMap(({ members }) =>
      members.filter(({ roles }) => roles.includes('decider')).map(({ contactId }) => contactId),
    ),
  )
}

/**
 * The account on the day after somebody has left: their lines, their relationships with us and their part in buying centers are
 * gone with them. Who reported to them reports to nobody: that is settled later, by others.
 */
export function withoutPerson(account: AccountPeople, leaving: ContactId): AccountPeople {
  const relationships = account.relationships.filter(({ contactId }) => contactId !== leaving)
  // Where nothing is known of coverage, no member is said to be covered by none.
  const cover = ({ coveredBy }: MemberInView): number | null =>
    relationships.length === 0 ? null : coveredBy
  return {
    ...account,
    contacts: account.contacts
      .filter(({ id }) => id !== leaving)
      .map((person) => (person.managerId === leaving ? { ...person, managerId: null } : person)),
    lines: account.lines.filter(
      ({ fromContactId, toContactId }) => fromContactId !== leaving && toContactId !== leaving,
    ),
    relationships,
    centers: account.centers.map((center) => ({
      ...center,
      members: center.members
        .filter(({ contactId }) => contactId !== leaving)
        .map((member) => ({ ...member, coveredBy: cover(member) })),
    })),
  }
}
