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

function nameOf(contact: Node | undefined, id: ContactId): string {
  return contact ? displayName(contact) : id
}
