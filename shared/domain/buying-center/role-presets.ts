import type { Id } from '#shared/kernel/id.ts'
import { buyingRoles, type RoleMeaning } from './model.ts'

export type RolePresetId = Id<'role-preset'>

/** A role as a firm calls it. `key` is what members keep, and stays when the name changes; `meaning` is what the rules ask for. */
export type PresetRole = Readonly<{ key: string; name: string; meaning: RoleMeaning }>

/** Roles that belong together: a buying center is told in one such set. */
export type RolePreset = Readonly<{
  id: RolePresetId
  name: string
  roles: readonly PresetRole[]
  version: number
}>

/** A set of roles that Keyplan brings along, before it is part of a workspace. */
export type RolesAlong = Pick<RolePreset, 'name' | 'roles'>

/** What a buying center is told in where nobody chose otherwise. Source: Webster & Wind 1972, with the initiator of Bonoma 1982. */
export const sixRoles: RolesAlong = {
  name: 'Six roles',
  roles: buyingRoles.map((role) => ({
    key: role,
    name: role.charAt(0).toUpperCase() + role.slice(1),
    meaning: role,
  })),
}

/**
 * Four influences: who releases the money, who can say no on technical grounds, who works with it, and who guides us.
 * The last is no part of the purchase and so has no meaning of its own. Source: Miller & Heiman 1985.
 */
export const fourInfluences: RolesAlong = {
  name: 'Four influences',
  roles: [
    { key: 'economic', name: 'Economic', meaning: 'decider' },
    { key: 'technical', name: 'Technical', meaning: 'gatekeeper' },
    { key: 'user-influence', name: 'User', meaning: 'user' },
    { key: 'coach', name: 'Coach', meaning: 'other' },
  ],
}

/** What the roles that a member holds mean, each once. A role that the set does not have means nothing. */
export function meaningsOf(held: readonly string[], roles: readonly PresetRole[]): readonly RoleMeaning[] {
  return [...new Set(roles.filter(({ key }) => held.includes(key)).map(({ meaning }) => meaning))]
}

/** What the roles that a member holds are called, in the order of the set. A role that the set does not have keeps its key. */
export function namesOfRoles(held: readonly string[], roles: readonly PresetRole[]): readonly string[] {
  const known = roles.filter(({ key }) => held.includes(key))
  const strange = held.filter((key) => !roles.some((role) => role.key === key))
  return [...known.map(({ name }) => name), ...strange]
}

/** What members hold once a center is told in other roles, and what has no place there. */
export type Mapped<M> = Readonly<{ member: M; held: readonly string[]; lost: readonly string[] }>

/**
 * Every role held goes to the role of the same key, else to the first of the same meaning; roles without a meaning of the six have no
 * other to go to. `lost` has the names of those that go.
 */
export function mapRoles<M extends Readonly<{ held: readonly string[] }>>(
  members: readonly M[],
  from: readonly PresetRole[],
  to: readonly PresetRole[],
): readonly Mapped<M>[] {
  const placeOf = ({ key, meaning }: PresetRole): string | undefined =>
    to.find((role) => role.key === key)?.key ??
    (meaning === 'other' ? undefined : to.find((role) => role.meaning === meaning)?.key)
  return members.map((member) => {
    const roles = from.filter(({ key }) => member.held.includes(key))
    const held = [...new Set(roles.flatMap((role) => placeOf(role) ?? []))]
    const lost = roles.filter((role) => placeOf(role) === undefined).map(({ name }) => name)
    return { member, held, lost }
  })
}
