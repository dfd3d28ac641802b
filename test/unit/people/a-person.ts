import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'

/** A valid person; a test says what it is about. */
export function aPerson(id: string, about: Partial<Record<keyof Contact, unknown>> = {}): Contact {
  const person = {
    ...blankContact,
    accountId: 'account',
    lastName: id,
    managerId: null,
    version: 1,
    ...about,
    id,
  }
  return person as unknown as Contact
}
