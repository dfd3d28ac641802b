import type { RoleWord } from './role-words.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'

/** One row of a stakeholder map. `row` counts from 1 below the headings; what the map does not say is empty or `null`. */
export type Stakeholder = Readonly<{
  row: number
  /** A name, or where `isNamed` is false the function of somebody who is not named. */
  name: string
  isNamed: boolean
  /** The part in the deal as it is written, and what it means here. */
  roleText: string
  role: RoleWord | null
  influence: Influence | null
  attitude: Attitude | null
  personalWin: string
  owner: string
}>

/** Somebody a statement is about: a row, or one who is named and has none. */
export type Party = Readonly<{ kind: 'row'; row: number } | { kind: 'outside'; name: string }>

export const statementKinds = ['reports-to', 'peer-of', 'influences', 'ally-of', 'conflict-with'] as const
export type StatementKind = (typeof statementKinds)[number]

/** That one stands so to another, as it was said: in a row of the map, or in words beside it (`row` is `null`). */
export type Statement = Readonly<{
  id: number
  kind: StatementKind
  from: Party
  to: Party
  said: string
  row: number | null
}>

/** What in a map does not hold together. Nothing of it is settled here: it is named. */
export type MapFinding =
  /** Named in statements, and no row of the map. */
  | Readonly<{ kind: 'not-in-map'; name: string; said: readonly string[] }>
  /** Two statements of which one at most holds. */
  | Readonly<{ kind: 'contradiction'; one: Statement; other: Statement }>
  /** Reporting lines that lead back to where they begin, by the names along them. */
  | Readonly<{ kind: 'reporting-loop'; names: readonly string[] }>
  /** A part in the deal that is none of the roles known here. */
  | Readonly<{ kind: 'role-unknown'; row: number; name: string; role: string }>
  /** A part that says more, or other, than the attitude beside it. */
  | Readonly<{ kind: 'role-against-attitude'; row: number; name: string; role: string }>
  /** Words that could not be understood. */
  | Readonly<{ kind: 'not-understood'; row: number | null; text: string }>

export type StakeholderMap = Readonly<{
  people: readonly Stakeholder[]
  /** Named in statements without a row, each once. */
  outsiders: readonly string[]
  statements: readonly Statement[]
  findings: readonly MapFinding[]
}>
