import type { EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import { displayName, type Contact, type TeamMember } from '#shared/domain/relationship/model.ts'

/** One of theirs as a line may name them. */
export function entryPersonOf(contact: Contact): EntryPerson {
  const name = displayName(contact)
  const detail = name === contact.title ? '' : contact.title
  return { id: contact.id, side: 'theirs', name, detail, accountId: contact.accountId }
}

/** One of ours as a line may name them. */
export function entryTeamMemberOf({ id, name, role }: TeamMember): EntryPerson {
  return { id, side: 'ours', name, detail: role, accountId: null }
}
