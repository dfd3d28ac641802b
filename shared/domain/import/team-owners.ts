import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import type { TeamMember } from '../relationship/model.ts'
import type { OwnerRef } from './draft.ts'
import { folded } from './folded.ts'
import { lookupBy } from './lookup.ts'

export type ExistingTeamMember = Pick<TeamMember, 'id' | 'name' | 'email'>

/** One of our team whom the file names and the workspace does not know. With an e-mail in the cell, it is the name too. */
export type NewTeamMember = Readonly<{ key: string; name: string; email: string }>

export type Owners = Readonly<{
  /** The member that the cell names by e-mail or name; how many there are where that is not one. */
  named: (cell: string) => Result<OwnerRef, number>
  /** The new members among the references, each once. */
  newAmong: (refs: Iterable<OwnerRef | null>) => readonly NewTeamMember[]
}>

export function ownersOf(teamMembers: readonly ExistingTeamMember[], checkpoint: Checkpoint): Owners {
  const byEmail = lookupBy(teamMembers, (member) => member.email.toLowerCase() || undefined, checkpoint)
  const byName = lookupBy(teamMembers, (member) => folded(member.name), checkpoint)
  const made = new Map<string, NewTeamMember>()
  return {
    named(cell) {
      const found =
        (cell.includes('@') ? byEmail.get(cell.toLowerCase()) : undefined) ?? byName.get(folded(cell)) ?? []
      if (found.length > 1) return refuse(found.length)
      if (found[0]) return ok({ to: 'existing', id: found[0].id })
      const key = folded(cell)
      if (!made.has(key)) made.set(key, { key, name: cell, email: cell.includes('@') ? cell : '' })
      return ok({ to: 'new', key })
    },
    newAmong(refs) {
      const keys = new Set<string>()
      for (const ref of refs) if (ref?.to === 'new') keys.add(ref.key)
      return [...keys].map((key) => made.get(key)!)
    },
  }
}
