import { isPlaceholder, rungOf, type Contact, type ContactId, type Relationship } from './model.ts'
import { isSupportive, weightOf } from './judgement.ts'

/** Rung of the status ladder of an account's map, 0 to 3. */
export type MapStatus = 0 | 1 | 2 | 3

/**
 * 0 no contacts; 1 contacts, no key player; 2 key players, none supportive; 3 at least one supportive key player.
 * A placeholder can be a key player but supports nobody, as in the traffic light of a buying center.
 * @param deciders contacts who decide in any buying center of the account
 */
export function mapStatusOf(
  contacts: readonly Pick<Contact, 'id' | 'influence' | 'attitude' | 'firstName' | 'lastName'>[],
  deciders: ReadonlySet<ContactId>,
): MapStatus {
  if (contacts.length === 0) return 0
  const keyPlayers = contacts.filter((contact) => contact.influence === 'high' || deciders.has(contact.id))
  if (keyPlayers.length === 0) return 1
  return keyPlayers.some((contact) => !isPlaceholder(contact) && isSupportive(contact.attitude)) ? 3 : 2
}

/**
 * Coverage of an account: the influence-weighted share of key players with whom one of us has reached the target level,
 * 0 to 1; `null` without key players. Placeholders count as not covered. A key player whose influence is not judged
 * (a decider) weighs as high.
 */
export function coverageOf(
  contacts: readonly Pick<Contact, 'id' | 'influence' | 'firstName' | 'lastName'>[],
  deciders: ReadonlySet<ContactId>,
  relationships: readonly Pick<Relationship, 'contactId' | 'currentLevel' | 'targetLevel'>[],
): number | null {
  const reached = new Set(
    relationships
      .filter((tie) => rungOf(tie.currentLevel) >= rungOf(tie.targetLevel))
      .map((tie) => tie.contactId),
  )
  let covered = 0
  let all = 0
  for (const contact of contacts) {
    if (contact.influence !== 'high' && !deciders.has(contact.id)) continue
    const weight = weightOf(contact.influence ?? 'high')
    all += weight
    if (reached.has(contact.id) && !isPlaceholder(contact)) covered += weight
  }
  return all === 0 ? null : covered / all
}
