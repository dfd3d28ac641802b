import type { ComparedDuplicates } from '#shared/contract/duplicate.ts'
import {
  accountMergeFields,
  contactMergeFields,
  differingFields,
  proposedFrom,
  type AccountMergeField,
  type ContactMergeField,
} from '#shared/domain/duplicates/merge-fields.ts'

export type MergeField = AccountMergeField | ContactMergeField
export type ComparedThing = ComparedDuplicates['things'][number]
type Value = Readonly<Record<string, unknown>> & Readonly<{ id: string; version: number }>

/** What the user has said so far; what was not said is proposed. */
export type Said = Readonly<{
  stays: string | undefined
  /** Those that are left out of the merge. */
  without: ReadonlySet<string>
  takes: Readonly<Partial<Record<MergeField, string>>>
  joins: boolean
}>

export const nothingSaid: Said = { stays: undefined, without: new Set(), takes: {}, joins: false }

/** The merge as it would be done: who stays, who goes, in which fields they differ, and whose value each of these takes. */
export type MergeChoice = Readonly<{
  stays: ComparedThing
  goes: readonly ComparedThing[]
  differing: readonly MergeField[]
  sameCount: number
  from: Readonly<Record<string, string>>
  joins: boolean
}>

/** `undefined` where nobody is left to merge. */
export function choiceOf(compared: ComparedDuplicates, said: Said): MergeChoice | undefined {
  const all = (compared.things as readonly ComparedThing[]).filter(({ value }) => !said.without.has(value.id))
  const stays = all.find(({ value }) => value.id === said.stays) ?? all.toSorted(fullestFirst)[0]
  if (!stays) return undefined
  const goes = all.filter((each) => each !== stays)
  const values = [stays, ...goes].map(({ value }) => value as unknown as Value)
  const fields: readonly MergeField[] =
    compared.object === 'account' ? accountMergeFields : contactMergeFields
  const differing = differingFields(values as never, fields)
  const proposed = proposedFrom(values as never, differing)
  const from = Object.fromEntries(
    differing.map((field) => {
      const taken = said.takes[field]
      return [field, taken !== undefined && values.some(({ id }) => id === taken) ? taken : proposed[field]]
    }),
  )
  // Who is at two accounts has the manager of the account that is chosen.
  if ('accountId' in from && 'managerId' in from) from['managerId'] = from['accountId']
  return { stays, goes, differing, sameCount: fields.length - differing.length, from, joins: said.joins }
}

/** The one on which most hangs is proposed to stay; of equals the one that was there first. */
function fullestFirst(one: ComparedThing, other: ComparedThing): number {
  return weightOf(other) - weightOf(one) || one.value.id.localeCompare(other.value.id)
}

function weightOf({ hung }: ComparedThing): number {
  return hung.reduce((sum, { count }) => sum + count, 0)
}

/** The input of the command, but for its name. */
export function wishOf({ stays, goes, differing, from, joins }: MergeChoice, joined: 'note' | 'description') {
  const known = ({ value }: ComparedThing) => ({ id: value.id, version: value.version })
  return {
    stays: known(stays),
    goes: goes.map(known),
    takes: differing
      .filter((field) => !(joins && field === joined))
      .map((field) => ({ field, from: from[field] })),
    joins: joins ? [joined] : [],
  } as never
}
