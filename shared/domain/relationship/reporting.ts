import { loopIfMoved } from '#shared/kernel/hierarchy.ts'
import { displayName, type Contact, type ContactId } from './model.ts'

type Node = Pick<Contact, 'id' | 'firstName' | 'lastName' | 'title' | 'managerId'>

/** The names along the reporting cycle that would close if the contact came under the manager, or `undefined` where it may. */
export function reportingCycle(
  contacts: readonly Node[],
  contact: ContactId,
  managerId: ContactId,
): readonly string[] | undefined {
  const byId = new Map(contacts.map((each) => [each.id, each]))
  const loop = loopIfMoved(contact, managerId, (id) => byId.get(id)?.managerId ?? undefined)
  return loop?.map((id) => nameOf(byId.get(id), id))
}

/** Direct reports move up to the manager of the one who leaves; the answer holds only those whose manager changes. */
export function liftReports(
  contacts: readonly Pick<Contact, 'id' | 'managerId'>[],
  leaving: ContactId,
): readonly Readonly<{ id: ContactId; managerId: ContactId | null }>[] {
  const above = contacts.find((contact) => contact.id === leaving)?.managerId ?? null
  return contacts
    .filter((contact) => contact.managerId === leaving)
    .map(({ id }) => ({ id, managerId: above }))
}

/**
 * The same where several come under one manager together. They do where the manager stands at or below one of them.
 * @returns the names along the cycle that would close, or `undefined` where all of them may
 */
export function reportingCycleOfSeveral(
  contacts: readonly Node[],
  moved: readonly ContactId[],
  managerId: ContactId,
): readonly string[] | undefined {
  const byId = new Map(contacts.map((each) => [each.id, each]))
  const isMoved = new Set(moved)
  const seen = new Set<ContactId>()
  for (let at = byId.get(managerId); at && !seen.has(at.id); at = byId.get(at.managerId ?? managerId)) {
    if (isMoved.has(at.id)) return reportingCycle(contacts, at.id, managerId)
    seen.add(at.id)
  }
  return undefined
}

/** The same where several leave together: reports move up to the nearest above them who stays. */
export function liftReportsOfSeveral(
  contacts: readonly Pick<Contact, 'id' | 'managerId'>[],
  leaving: readonly ContactId[],
): readonly Readonly<{ id: ContactId; managerId: ContactId | null }>[] {
  const isLeaving = new Set(leaving)
  const aboveOf = new Map(contacts.map(({ id, managerId }) => [id, managerId]))
  return contacts
    .filter(({ id, managerId }) => managerId !== null && isLeaving.has(managerId) && !isLeaving.has(id))
    .map(({ id, managerId }) => {
      const seen = new Set<ContactId>()
      let at = managerId
      while (at !== null && isLeaving.has(at) && !seen.has(at)) {
        seen.add(at)
        at = aboveOf.get(at) ?? null
      }
      return { id, managerId: at !== null && isLeaving.has(at) ? null : at }
    })
}

function nameOf(contact: Node | undefined, id: ContactId): string {
  return contact ? displayName(contact) : id
}
