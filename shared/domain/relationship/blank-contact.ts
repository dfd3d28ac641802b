import type { Contact } from './model.ts'

/** What a contact has before anything is said about it but its place. */
export const blankContact: Omit<Contact, 'id' | 'accountId' | 'managerId' | 'version'> = {
  sourceId: null,
  salutation: '',
  firstName: '',
  lastName: '',
  title: '',
  department: '',
  location: '',
  seniority: '',
  email: '',
  phone: '',
  mobile: '',
  attitude: null,
  influence: null,
  note: '',
  evidence: null,
  isAssistant: null,
  freeX: null,
  freeY: null,
  externalKind: null,
  firm: null,
}
