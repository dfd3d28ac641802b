import {
  isPlaceholder,
  rungOf,
  type Contact,
  type Relationship,
  type TeamMemberId,
} from '../relationship/model.ts'

/** How much of what we have with an account one of us carries, in rungs of the ladder. */
export type Thread = Readonly<{ teamMemberId: TeamMemberId; rungs: number; contacts: number }>

/** The threads of an account, the strongest first, and the share of all rungs that the strongest carries, 0 to 1. */
export type SingleThread = Readonly<{ threads: readonly Thread[]; rungs: number; share: number | null }>

/**
 * Single-thread risk: the share of the whole strength of our relationships that the strongest team member carries. A strength is
 * the rung of its level, 1 to 4. Relationships with a post whose holder is not known carry nothing. `null` where there are none.
 */
export function singleThreadOf(
  contacts: readonly Pick<Contact, 'id' | 'firstName' | 'lastName'>[],
  relationships: readonly Pick<Relationship, 'contactId' | 'teamMemberId' | 'currentLevel'>[],
): SingleThread {
  const known = new Set(contacts.filter((contact) => !isPlaceholder(contact)).map(({ id }) => id))
  const byMember = new Map<TeamMemberId, Thread>()
  for (const { contactId, teamMemberId, currentLevel } of relationships) {
    if (!known.has(contactId)) continue
    const { rungs, contacts } = byMember.get(teamMemberId) ?? { rungs: 0, contacts: 0 }
    byMember.set(teamMemberId, { teamMemberId, rungs: rungs + rungOf(currentLevel), contacts: contacts + 1 })
  }
  const threads = [...byMember.values()].toSorted((one, other) => other.rungs - one.rungs)
  const rungs = threads.reduce((sum, thread) => sum + thread.rungs, 0)
  const [strongest] = threads
  return { threads, rungs, share: strongest ? strongest.rungs / rungs : null }
}
