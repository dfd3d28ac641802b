import type { Contact } from '#shared/domain/relationship/model.ts'

/** A valid person; a test says what it is about. */
export function aPerson(id: string, about: Partial<Record<keyof Contact, unknown>> = {}): Contact {
  return {
    accountId: 'account',
    sourceId: null,
    salutation: '',
    firstName: '',
    lastName: id,
    title: '',
    department: '',
    location: '',
    seniority: '',
    managerId: null,
    email: '',
    phone: '',
    mobile: '',
    attitude: null,
    influence: null,
    note: '',
    version: 1,
    ...about,
    id,
  } as unknown as Contact
}
