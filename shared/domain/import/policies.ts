import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { FieldKey } from './fields.ts'

/**
 * What counts where the file and the workspace differ: the file (which never erases), what is there (the file fills what is
 * empty), whichever was changed last, or what the user says.
 */
export const policies = ['theirs', 'ours', 'newest', 'ask'] as const
export type Policy = (typeof policies)[number]
export type FieldPolicy = Readonly<{ field: FieldKey; policy: Policy }>

/** What the user says about one row, or about all of them (`null`). A row's own answer goes before the one for all. */
export type Answer = Readonly<{ row: number | null; field: FieldKey; take: 'theirs' | 'ours' }>

/** What became of one difference; `open` where the user is yet to be asked: what is there stays until then. */
export type Taken = 'theirs' | 'ours' | 'open'

/** Fields that can't be taken one without the other stand for each other, by what a draft calls them. */
const together: Readonly<Record<string, FieldKey>> = {
  currency: 'annualRevenue',
  annualRevenueMinor: 'annualRevenue',
  firstName: 'lastName',
  fullName: 'lastName',
  isAssistant: 'assistant',
  externalKind: 'external',
  amountMinor: 'amount',
  lines: 'amount',
  product: 'amount',
  state: 'stage',
  closedOn: 'stage',
  closeReason: 'stage',
}

/** The field under which a policy for this one is kept; `undefined` for what things are known again by, which is always taken. */
export function policyFieldOf(field: string): FieldKey | undefined {
  if (field === 'sourceId' || field === 'account' || field === 'modifiedOn') return undefined
  return together[field] ?? (field as FieldKey)
}

/** Who is above is one tree: it is taken as the file has it, or what is there stays where it is. */
export function policiesFor(field: FieldKey): readonly Policy[] {
  return field === 'parent' || field === 'manager' ? ['theirs', 'ours'] : policies
}

export type Deciding = Readonly<{
  policies: readonly FieldPolicy[]
  answers: readonly Answer[]
  /** The day on which the row was changed where it comes from. */
  modifiedOn: (row: number) => CalendarDay | undefined
  /** The day on which the workspace changed the field last. */
  changedOn: (id: string, field: string) => CalendarDay | undefined
}>

type Difference = Readonly<{ row: number; id: string; before: object; after: object }>
export type Decide = (difference: Difference) => ReadonlyMap<string, Taken>

/** Decides about each field of an update, those that belong together alike. */
export function decider({ policies: said, answers, modifiedOn, changedOn }: Deciding): Decide {
  const policyOf = new Map(said.map(({ field, policy }) => [field, policy]))
  const answerOf = new Map(answers.map(({ row, field, take }) => [`${row ?? ''} ${field}`, take]))

  return ({ row, id, before, after }) => {
    const keys = Object.keys(after)
    const groups = Map.groupBy(keys, policyFieldOf)
    const taken = new Map<string, Taken>()
    for (const [field, members] of groups) {
      const take = field === undefined ? 'theirs' : takenOf(field, members)
      for (const key of members) taken.set(key, take)
    }
    return taken

    function takenOf(field: FieldKey, members: readonly string[]): Taken {
      const policy = policyOf.get(field) ?? 'theirs'
      switch (policy) {
        case 'theirs':
          return 'theirs'
        case 'ours': {
          const isTree = field === 'parent' || field === 'manager'
          return !isTree && members.every((key) => isEmpty(Reflect.get(before, key))) ? 'theirs' : 'ours'
        }
        case 'newest': {
          const theirs = modifiedOn(row)
          const ours =
            members
              .map((key) => changedOn(id, key) ?? '')
              .toSorted()
              .at(-1) ?? ''
          return theirs !== undefined && theirs >= ours ? 'theirs' : 'ours'
        }
        case 'ask':
          return answerOf.get(`${row} ${field}`) ?? answerOf.get(` ${field}`) ?? 'open'
      }
    }
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
