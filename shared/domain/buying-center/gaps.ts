import { isOpposed, isSupportive } from '../relationship/judgement.ts'
import { buyingRoles, isKeyPlayer, type BuyingRole, type MemberInView } from './model.ts'

/** What is missing or risky in a buying center, with the facts a sentence needs. */
export type Gap =
  | Readonly<{ kind: 'role-empty'; role: BuyingRole }>
  | Readonly<{ kind: 'role-only-placeholder'; role: BuyingRole; name: string }>
  | Readonly<{ kind: 'attitudes-all-unknown'; members: number }>
  | Readonly<{ kind: 'deciders-support-others-do-not'; others: readonly string[] }>
  | Readonly<{ kind: 'supporters-not-more-than-opponents'; supporters: number; opponents: number }>
  | Readonly<{ kind: 'nobody-opposed' }>
  | Readonly<{ kind: 'one-person-holds-every-role'; name: string }>
  | Readonly<{ kind: 'decider-not-receptive'; name: string; mode: 'even-keel' | 'overconfident' }>
  | Readonly<{ kind: 'single-cover'; name: string }>
  | Readonly<{ kind: 'no-role'; name: string }>

/**
 * The gaps of a buying center, the heaviest first; empty for a center without members, which is a gap of its own that the
 * traffic light names. An empty role is a gap for the decider and the gatekeeper; the other roles may be empty.
 */
export function gapsOf(members: readonly MemberInView[]): readonly Gap[] {
  if (members.length === 0) return []
  return [
    ...emptyRoles(members),
    ...unknownAttitudes(members),
    ...balance(members),
    ...unreceptiveDeciders(members),
    ...placeholderRoles(members),
    ...thinCover(members),
    ...oneForAll(members),
    ...withoutRole(members),
  ]
}

function emptyRoles(members: readonly MemberInView[]): Gap[] {
  const watched = ['decider', 'gatekeeper'] as const
  return watched
    .filter((role) => holdersOf(members, role).length === 0)
    .map((role) => ({ kind: 'role-empty', role }))
}

function unknownAttitudes(members: readonly MemberInView[]): Gap[] {
  const unknown = members.every((member) => member.attitude === null)
  return unknown ? [{ kind: 'attitudes-all-unknown', members: members.length }] : []
}

function balance(members: readonly MemberInView[]): Gap[] {
  if (members.every((member) => member.attitude === null)) return []
  const gaps: Gap[] = []

  const deciders = holdersOf(members, 'decider')
  const otherKeyPlayers = members.filter((member) => isKeyPlayer(member) && !member.roles.includes('decider'))
  const unconvinced = otherKeyPlayers.filter((member) => !isSupportive(member.attitude))
  const decidersSupport = deciders.length > 0 && deciders.every((member) => isSupportive(member.attitude))
  if (decidersSupport && unconvinced.length * 2 > otherKeyPlayers.length) {
    gaps.push({ kind: 'deciders-support-others-do-not', others: unconvinced.map((member) => member.name) })
  }

  const supporters = members.filter((member) => isSupportive(member.attitude)).length
  const opponents = members.filter((member) => isOpposed(member.attitude)).length
  if (supporters <= opponents) gaps.push({ kind: 'supporters-not-more-than-opponents', supporters, opponents })
  if (opponents === 0) gaps.push({ kind: 'nobody-opposed' })
  return gaps
}

function unreceptiveDeciders(members: readonly MemberInView[]): Gap[] {
  return holdersOf(members, 'decider').flatMap((member): Gap[] =>
    member.responseMode === 'even-keel' || member.responseMode === 'overconfident'
      ? [{ kind: 'decider-not-receptive', name: member.name, mode: member.responseMode }]
      : [],
  )
}

function placeholderRoles(members: readonly MemberInView[]): Gap[] {
  return buyingRoles.flatMap((role): Gap[] => {
    const holders = holdersOf(members, role)
    const [first] = holders
    return first && holders.every((member) => member.isPlaceholder)
      ? [{ kind: 'role-only-placeholder', role, name: first.name }]
      : []
  })
}

function thinCover(members: readonly MemberInView[]): Gap[] {
  return members
    .filter((member) => isKeyPlayer(member) && member.coveredBy === 1)
    .map((member) => ({ kind: 'single-cover', name: member.name }))
}

function oneForAll(members: readonly MemberInView[]): Gap[] {
  const filled = buyingRoles.filter((role) => holdersOf(members, role).length > 0)
  if (filled.length < 2) return []
  const holder = members.find((member) => filled.every((role) => member.roles.includes(role)))
  const alone = holder && members.every((member) => member === holder || member.roles.length === 0)
  return holder && alone ? [{ kind: 'one-person-holds-every-role', name: holder.name }] : []
}

function withoutRole(members: readonly MemberInView[]): Gap[] {
  return members.filter((member) => member.roles.length === 0).map((member) => ({ kind: 'no-role', name: member.name }))
}

function holdersOf(members: readonly MemberInView[], role: BuyingRole): readonly MemberInView[] {
  return members.filter((member) => member.roles.includes(role))
}
