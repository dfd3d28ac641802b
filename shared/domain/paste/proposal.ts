import type { Contact, ContactId } from '../relationship/model.ts'
import type { PastedField, PastedFields } from './pasted.ts'

/** Whom a row means: somebody new, somebody who is known, or one of several. */
export type Meaning =
  | Readonly<{ kind: 'new' }>
  | Readonly<{ kind: 'known'; contact: Contact; by: 'email' | 'name' | 'title' | 'choice' }>
  | Readonly<{ kind: 'ambiguous'; contacts: readonly Contact[] }>

/** Somebody who may be a manager: a person of the account, a row, or somebody who is added because a row names them. */
export type Above =
  | Readonly<{ kind: 'contact'; id: ContactId }>
  | Readonly<{ kind: 'row'; row: number }>
  | Readonly<{ kind: 'added'; text: string }>

/** Whom a row reports to. What is `unknown` or `several` must be settled before anything is kept. */
export type ProposedManager =
  | Readonly<{ kind: 'as-is' }>
  | Readonly<{ kind: 'top' }>
  | Above
  | Readonly<{ kind: 'unknown'; text: string }>
  | Readonly<{ kind: 'several'; text: string; among: readonly Above[] }>

export type FieldChange = Readonly<{ field: PastedField; before: string; after: string }>

/** One row of a pasted text, as it would be kept. */
export type Proposal = Readonly<{
  row: number
  line: number
  fields: PastedFields
  company: string
  meaning: Meaning
  /** Of somebody who is known: what would be set. */
  changes: readonly FieldChange[]
  manager: ProposedManager
  /** Why it can't be kept as it is. */
  problem: 'nameless' | 'repeated' | 'ambiguous' | 'manager' | null
  /** Whether keeping it would change anything. */
  isChange: boolean
  isTaken: boolean
}>

/** What the user has said of a row, by its number. */
export type Override = Readonly<{
  isTaken?: boolean | undefined
  fields?: Partial<PastedFields> | undefined
  who?: 'new' | ContactId | undefined
  manager?: Exclude<ProposedManager, { kind: 'unknown' | 'several' }> | undefined
}>
export type Overrides = ReadonlyMap<number, Override>

/** What becomes of managers that the text names and nobody knows. */
export type UnknownManagers = 'ask' | 'add' | 'leave-out'
