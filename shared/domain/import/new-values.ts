import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { accountStatuses } from '../account/model.ts'
import { attitudes, influences } from '../relationship/judgement.ts'
import { opportunityStates } from '../opportunity/model.ts'
import { stageLike } from './crm-stages.ts'
import type { FieldKey } from './fields.ts'
import { folded } from './folded.ts'
import type { ImportTable } from './import-table.ts'
import { nearFinder } from './near-values.ts'
import type { Existing } from './plan.ts'
import { attitudeOf, influenceOf, isUnknownWord, stateOf, statusOf } from './read-value.ts'
import type { Mapping } from './recognize.ts'
import { stageByCell } from './stage-by-cell.ts'

/** A value of a column that the workspace does not know, in how many rows it stands, and what it may be meant to be. */
export type NewValue = Readonly<{ value: string; rows: number; near: readonly string[] }>

/**
 * What a column says that the workspace does not know yet. `isClosed` where a value that is not known is refused; else it is
 * taken as it is.
 */
export type ColumnValues = Readonly<{
  column: number
  field: FieldKey
  isClosed: boolean
  known: readonly string[]
  /** Those with a near value first, then by how many rows they stand in; 200 at most of `count`. */
  values: readonly NewValue[]
  count: number
}>

const valuesAtMost = 200
const knownAtMost = 500
/** Near values are looked for among those that stand in most rows. */
const lookedAtAtMost = 1_000

/** Of each column whose values belong to a list, those that are new to the workspace. Linear in the rows. */
export function newValues(
  table: ImportTable,
  mapping: Mapping,
  existing: Existing,
  checkpoint: Checkpoint,
): readonly ColumnValues[] {
  return mapping.flatMap((field, column) => {
    const list = field === null ? undefined : listsByField[field]?.(existing)
    if (field === null || !list) return []
    const counted = countedValues(table, column, list.isKnown, checkpoint)
    if (counted.length === 0 || (list.known.length === 0 && !list.isClosed)) return []
    const known = list.known.slice(0, knownAtMost)
    const written = nearFinder(list.known)
    const nearTo = (value: string): readonly string[] => {
      const alike = field === 'stage' ? stageLike(value, existing.stages) : undefined
      return alike === undefined ? written(value) : [...new Set([...written(value), alike])]
    }
    const found = counted
      .toSorted((one, other) => other.rows - one.rows)
      .slice(0, lookedAtAtMost)
      .map(({ value, rows }) => ({ value, rows, near: nearTo(value) }))
      .toSorted(
        (one, other) => Number(other.near.length > 0) - Number(one.near.length > 0) || other.rows - one.rows,
      )
    const { isClosed } = list
    return [{ column, field, isClosed, known, values: found.slice(0, valuesAtMost), count: counted.length }]
  })
}

type KnownList = Readonly<{
  known: readonly string[]
  isClosed: boolean
  isKnown: (text: string) => boolean
}>

const listsByField: Readonly<Partial<Record<FieldKey, (existing: Existing) => KnownList>>> = {
  tier: ({ accounts }) => openList(accounts.map(({ tier }) => tier)),
  segment: ({ accounts }) => openList(accounts.map(({ segment }) => segment)),
  region: ({ accounts }) => openList(accounts.map(({ region }) => region)),
  industry: ({ accounts }) => openList(accounts.map(({ industry }) => industry)),
  country: ({ accounts }) => openList(accounts.map(({ country }) => country)),
  department: ({ contacts }) => openList(contacts.map(({ department }) => department)),
  seniority: ({ contacts }) => openList(contacts.map(({ seniority }) => seniority)),
  owner: ({ teamMembers }) => {
    const { known } = openList(teamMembers.map(({ name }) => name))
    return { ...openList([...known, ...teamMembers.map(({ email }) => email)]), known }
  },
  account: ({ accounts }) => {
    const { known } = openList(accounts.map(({ name }) => name))
    const ids = accounts.map(({ sourceId }) => sourceId ?? '')
    return { ...openList([...known, ...ids]), known, isClosed: true }
  },
  product: ({ productLines }) => openList(productLines.map(({ name }) => name)),
  stage: ({ stages }) => {
    const stageOf = stageByCell(stages)
    const known = [...stages.map(({ name }) => name), 'won', 'lost']
    return { known, isClosed: true, isKnown: (text) => stageOf(text) !== undefined }
  },
  state: () => closedList(opportunityStates, stateOf),
  status: () => closedList(accountStatuses, statusOf),
  attitude: () => closedList(attitudes.map(String), attitudeOf),
  influence: () => closedList(influences, influenceOf),
}

function openList(values: readonly string[]): KnownList {
  const byFolded = new Map(values.filter((each) => each !== '').map((each) => [folded(each), each]))
  return {
    known: [...byFolded.values()].toSorted((one, other) => (one < other ? -1 : 1)),
    isClosed: false,
    isKnown: (text) => byFolded.has(folded(text)),
  }
}

function closedList(known: readonly string[], read: (text: string) => unknown): KnownList {
  return { known, isClosed: true, isKnown: (text) => read(text) !== undefined || isUnknownWord(text) }
}

function countedValues(
  { rows }: ImportTable,
  column: number,
  isKnown: KnownList['isKnown'],
  checkpoint: Checkpoint,
): readonly Readonly<{ value: string; rows: number }>[] {
  const counts = new Map<string, number>()
  for (const cells of rows) {
    checkpoint()
    const text = (cells[column] ?? '').trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].flatMap(([value, count]) => (isKnown(value) ? [] : [{ value, rows: count }]))
}
