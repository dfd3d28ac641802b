import { isSupportive } from '../relationship/judgement.ts'
import { isKeyPlayer, type MemberInView } from './model.ts'

/** The light of a buying center and the facts that make it so. */
export type TrafficLight =
  | Readonly<{ light: 'red'; reason: 'no-members' | 'no-key-player' }>
  | Readonly<{ light: 'red'; reason: 'no-supportive-key-player'; keyPlayers: readonly string[] }>
  | Readonly<{ light: 'amber'; supportive: readonly string[]; unconvincedDeciders: readonly string[] }>
  | Readonly<{ light: 'green'; supportive: readonly string[]; deciders: readonly string[] }>

/**
 * Red: no supportive key player. Amber: one or more. Green: one or more of whom one is a decider.
 * A placeholder can be a key player but supports nobody: whoever takes the post has not been asked.
 * Names in the answer are in the order of the members. The rule is the house rule of the field guide in docs/field.md.
 */
export function trafficLightOf(members: readonly MemberInView[]): TrafficLight {
  if (members.length === 0) return { light: 'red', reason: 'no-members' }

  const keyPlayers = members.filter(isKeyPlayer)
  if (keyPlayers.length === 0) return { light: 'red', reason: 'no-key-player' }

  const supportive = keyPlayers.filter(canBeCountedOn)
  if (supportive.length === 0) {
    return { light: 'red', reason: 'no-supportive-key-player', keyPlayers: namesOf(keyPlayers) }
  }

  const deciders = supportive.filter((member) => member.roles.includes('decider'))
  if (deciders.length === 0) {
    const unconvinced = members.filter((member) => member.roles.includes('decider'))
    return { light: 'amber', supportive: namesOf(supportive), unconvincedDeciders: namesOf(unconvinced) }
  }
  return { light: 'green', supportive: namesOf(supportive), deciders: namesOf(deciders) }
}

function canBeCountedOn(member: MemberInView): boolean {
  return !member.isPlaceholder && isSupportive(member.attitude)
}

function namesOf(members: readonly MemberInView[]): readonly string[] {
  return members.map((member) => member.name)
}
