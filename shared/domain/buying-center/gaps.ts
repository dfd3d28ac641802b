import { isOld, oldestOf, type Aging } from '../relationship/aging.ts'
import { memberJudgements } from '../relationship/evidence.ts'
import { isOpposed, isSupportive } from '../relationship/judgement.ts'
import { buyingRoles, isKeyPlayer, type BuyingRole, type MemberInView, type RoleMeaning } from './model.ts'

/** What is missing or risky in a buying center, with the facts a sentence needs. */
export type Gap =
  | Readonly<{ kind: 'role-empty'; role: 'decider' | 'gatekeeper' }>
  | Readonly<{ kind: 'role-only-placeholder'; role: BuyingRole; name: string }>
  | Readonly<{ kind: 'attitudes-all-unknown'; members: number }>
  | Readonly<{
      kind: 'deciders-support-others-do-not'
      deciders: readonly string[]
      others: readonly string[]
      unknown: readonly string[]
    }>
  | Readonly<{
      kind: 'supporters-not-more-than-opponents'
      supporters: readonly string[]
      opponents: readonly string[]
    }>
  | Readonly<{ kind: 'nobody-opposed' }>
  | Readonly<{ kind: 'one-person-holds-every-role'; name: string }>
  | Readonly<{ kind: 'decider-not-receptive'; name: string; mode: 'even-keel' | 'overconfident' }>
  | Readonly<{ kind: 'no-cover'; name: string }>
  | Readonly<{ kind: 'single-cover'; name: string }>
  | Readonly<{ kind: 'no-role'; name: string }>
  /** The oldest of what is thought of a key player has lived its half-life. */
  | Readonly<{ kind: 'evidence-old'; name: string }>

/**
 * The gaps of a buying center, the heaviest first: who decides, how the center stands, how its deciders can be moved, who is in
 * the way, who covers whom, and what is merely not filled in. Empty for a center without members, which is a gap of its own that
 * the traffic light names. An empty role is a gap for the decider and the gatekeeper; the other roles may be empty.
 * @param aging the day, and how long evidence counts
 * @param meant what the roles of the center mean: nobody is missed in a role that it does not have
 */
export function gapsOf(
  members: readonly MemberInView[],
  aging: Aging,
  meant: readonly RoleMeaning[] = buyingRoles,
): readonly Gap[] {
  if (members.length === 0) return []
  return [
    ...(meant.includes('decider') ? emptyRole(members, 'decider') : []),
    ...placeholderRoles(members, ['decider']),
    ...unknownAttitudes(members),
    ...balance(members),
    ...unreceptiveDeciders(members),
    ...(meant.includes('gatekeeper') ? emptyRole(members, 'gatekeeper') : []),
    ...placeholderRoles(
      members,
      buyingRoles.filter((role) => role !== 'decider'),
    ),
    ...thinCover(members),
    ...oldEvidence(members, aging),
    ...oneForAll(members),
    ...withoutRole(members),
  ]
}

function emptyRole(members: readonly MemberInView[], role: 'decider' | 'gatekeeper'): Gap[] {
  return holdersOf(members, role).length === 0 ? [{ kind: 'role-empty', role }] : []
}

function unknownAttitudes(members: readonly MemberInView[]): Gap[] {
  const unknown = members.every((member) => member.attitude === null)
  return unknown ? [{ kind: 'attitudes-all-unknown', members: members.length }] : []
}

function balance(members: readonly MemberInView[]): Gap[] {
  if (members.every((member) => member.attitude === null)) return []
  const gaps: Gap[] = [...lonelyDeciders(members)]

  const supporters = members.filter((member) => isSupportive(member.attitude))
  const opponents = members.filter((member) => isOpposed(member.attitude))
  if (supporters.length <= opponents.length) {
    gaps.push({
      kind: 'supporters-not-more-than-opponents',
      supporters: namesOf(supporters),
      opponents: namesOf(opponents),
    })
  }
  if (opponents.length === 0) gaps.push({ kind: 'nobody-opposed' })
  return gaps
}

/** Most means more than half of the key players who do not decide. Those whose attitude is unknown are named apart. */
function lonelyDeciders(members: readonly MemberInView[]): Gap[] {
  const deciders = holdersOf(members, 'decider')
  const otherKeyPlayers = members.filter((member) => isKeyPlayer(member) && !member.roles.includes('decider'))
  const notWithUs = otherKeyPlayers.filter((member) => !isSupportive(member.attitude))
  if (deciders.length === 0 || !deciders.every((member) => isSupportive(member.attitude))) return []
  if (notWithUs.length * 2 <= otherKeyPlayers.length) return []
  return [
    {
      kind: 'deciders-support-others-do-not',
      deciders: namesOf(deciders),
      others: namesOf(notWithUs.filter((member) => member.attitude !== null)),
      unknown: namesOf(notWithUs.filter((member) => member.attitude === null)),
    },
  ]
}

function unreceptiveDeciders(members: readonly MemberInView[]): Gap[] {
  return holdersOf(members, 'decider').flatMap((member): Gap[] =>
    member.responseMode === 'even-keel' || member.responseMode === 'overconfident'
      ? [{ kind: 'decider-not-receptive', name: member.name, mode: member.responseMode }]
      : [],
  )
}

function placeholderRoles(members: readonly MemberInView[], roles: readonly BuyingRole[]): Gap[] {
  return roles.flatMap((role): Gap[] => {
    const holders = holdersOf(members, role)
    const [first] = holders
    return first && holders.every((member) => member.isPlaceholder)
      ? [{ kind: 'role-only-placeholder', role, name: first.name }]
      : []
  })
}

/** Nobody can cover a post whose holder is not known: a placeholder is a gap of its role, not of cover. */
function thinCover(members: readonly MemberInView[]): Gap[] {
  const keyPlayers = members.filter((member) => isKeyPlayer(member) && !member.isPlaceholder)
  const coveredBy = (count: number): readonly string[] =>
    namesOf(keyPlayers.filter((member) => member.coveredBy === count))
  return [
    ...coveredBy(0).map((name): Gap => ({ kind: 'no-cover', name })),
    ...coveredBy(1).map((name): Gap => ({ kind: 'single-cover', name })),
  ]
}

function oldEvidence(members: readonly MemberInView[], aging: Aging): Gap[] {
  return members
    .filter((member) => isKeyPlayer(member) && !member.isPlaceholder)
    .filter(({ evidence }) => {
      const oldest = oldestOf(memberJudgements.map((judgement) => evidence?.[judgement]))
      return oldest !== undefined && isOld(oldest, aging)
    })
    .map(({ name }) => ({ kind: 'evidence-old', name }))
}

function oneForAll(members: readonly MemberInView[]): Gap[] {
  const filled = buyingRoles.filter((role) => holdersOf(members, role).length > 0)
  if (filled.length < 2) return []
  const holder = members.find((member) => filled.every((role) => member.roles.includes(role)))
  const alone = holder && members.every((member) => member === holder || member.roles.length === 0)
  return holder && alone ? [{ kind: 'one-person-holds-every-role', name: holder.name }] : []
}

function withoutRole(members: readonly MemberInView[]): Gap[] {
  return members
    .filter((member) => member.roles.length === 0)
    .map((member) => ({ kind: 'no-role', name: member.name }))
}

function holdersOf(members: readonly MemberInView[], role: BuyingRole): readonly MemberInView[] {
  return members.filter((member) => member.roles.includes(role))
}

function namesOf(members: readonly MemberInView[]): readonly string[] {
  return members.map((member) => member.name)
}
