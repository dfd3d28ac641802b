/** What a pasted text may say of a person; empty where it says nothing. */
export const pastedFields = [
  'salutation',
  'firstName',
  'lastName',
  'title',
  'department',
  'location',
  'seniority',
  'email',
  'phone',
  'mobile',
  'note',
] as const
export type PastedField = (typeof pastedFields)[number]
export type PastedFields = Readonly<Record<PastedField, string>>

/** Whom a pasted person reports to: nothing is said, nobody above, somebody in words, or the person of another row. */
export type PastedManager =
  | Readonly<{ kind: 'unsaid' }>
  | Readonly<{ kind: 'top' }>
  | Readonly<{ kind: 'words'; text: string }>
  | Readonly<{ kind: 'row'; row: number }>

/** A person as a text has them. `line` is that of the text, from 1. */
export type PastedPerson = Readonly<{
  line: number
  fields: PastedFields
  /** The firm that a signature names; not part of the contact. */
  company: string
  manager: PastedManager
}>

/** What a text was taken for. */
export const pastedForms = ['list', 'outline', 'signatures', 'addresses'] as const
export type PastedForm = (typeof pastedForms)[number]

/** What was understood of a text. `unread` are lines of which nothing was taken. */
export type Pasted = Readonly<{
  form: PastedForm
  people: readonly PastedPerson[]
  unread: readonly Readonly<{ line: number; text: string }>[]
}>

/** One line of the text, from 1. */
export type TextLine = Readonly<{ line: number; text: string }>

export const blankFields: PastedFields = {
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
  note: '',
}
