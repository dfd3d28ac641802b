import { assertNever } from '#shared/kernel/result.ts'
import type { Contact, InformalLine, Relationship } from '../relationship/model.ts'
import { rungOf } from '../relationship/model.ts'

/** A tie between two people in the direction in which one listens: from who does to who is listened to. */
export type ContactTie = Readonly<{ from: Contact['id']; to: Contact['id']; strength: number }>

/**
 * How much a reporting line carries: as much as an informal line of medium strength. It says that two people meet, not how well
 * they get on; what is known about that is told by an informal line, and the stronger of the two counts.
 */
export const reportingStrength = 2 / 3

/** How much an informal line of strength 1, 2 or 3 carries: a third, two thirds, all of it. */
export function lineStrength({ strength }: Pick<InformalLine, 'strength'>): number {
  return strength / 3
}

/** How much a relationship with one of us carries: a quarter for each rung, all of it for a trusted adviser. */
export function relationshipStrength({ currentLevel }: Pick<Relationship, 'currentLevel'>): number {
  return rungOf(currentLevel) / 4
}

/** Who reports listens to the manager. */
export function reportingTies(contacts: readonly Pick<Contact, 'id' | 'managerId'>[]): readonly ContactTie[] {
  return contacts.flatMap(({ id, managerId }) =>
    managerId === null ? [] : [{ from: id, to: managerId, strength: reportingStrength }],
  )
}

/**
 * What the informal lines carry. Who is influenced listens to who influences; who reports, dotted, to the manager; allies and
 * former colleagues to each other. A conflict carries nothing: nobody asks a favor of somebody they are in conflict with, and
 * that two people fight does not keep anybody tied to the account.
 */
export function informalTies(
  lines: readonly Pick<InformalLine, 'fromContactId' | 'toContactId' | 'kind' | 'strength'>[],
): readonly ContactTie[] {
  return lines.flatMap((line): ContactTie[] => {
    const strength = lineStrength(line)
    const along = { from: line.fromContactId, to: line.toContactId, strength }
    const against = { from: line.toContactId, to: line.fromContactId, strength }
    switch (line.kind) {
      case 'influences':
        return [against]
      case 'dotted-reporting':
        return [along]
      case 'ally':
      case 'former-colleagues':
        return [along, against]
      case 'conflict':
        return []
      default:
        return assertNever(line.kind)
    }
  })
}
