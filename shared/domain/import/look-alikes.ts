import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { accountCard, accountKeys, accountLikeness } from '../duplicates/account-likeness.ts'
import { contactCard, contactKeys, contactLikeness } from '../duplicates/contact-likeness.ts'
import type { AccountId } from '../account/model.ts'
import type { Comparison } from '../duplicates/find-pairs.ts'
import { duplicateFrom, type Likeness } from '../duplicates/model.ts'
import type { ContactId } from '../relationship/model.ts'
import type { AccountPlan, ContactPlan, Existing } from './plan.ts'

/** Something that is there, and why a row that would be created may be it. */
export type LookAlike = Readonly<{ id: string }> & Likeness
export type LookAlikes = Readonly<{
  /** Rows that would be created and look like something that is there, the likest first; of each the best few. */
  rows: readonly Readonly<{ row: number; alike: readonly LookAlike[] }>[]
  /** Whether so much was alike that not all of it could be compared. */
  isCut: boolean
}>

/** How far the work may go: the rest is found by the search for duplicates, which takes its time. */
export type AlikeLimits = Readonly<{
  /** So many rows that would be created are looked at. */
  rowsAtMost: number
  comparisonsAtMost: number
  /** What more than so many share tells nobody from the others. */
  sharedAtMost: number
  eachAtMost: number
}>
export const usualAlikeLimits: AlikeLimits = {
  rowsAtMost: 20_000,
  comparisonsAtMost: 1_000_000,
  sharedAtMost: 100,
  eachAtMost: 3,
}

type Facts = Readonly<{ id: string; sourceId: string | null }>

/**
 * Which rows of a plan, though nothing there is known again by them, look like something that is there: by the rules of duplicates, people
 * within their account only. What another row means, or what has another source id than the row, is not proposed.
 */
export function lookAlikes(
  plan: AccountPlan | ContactPlan,
  existing: Pick<Existing, 'accounts' | 'contacts'>,
  checkpoint: Checkpoint,
  limits: AlikeLimits = usualAlikeLimits,
): LookAlikes {
  if (plan.object === 'account') {
    const created = plan.creates.map(({ row, draft }) => ({
      row,
      facts: {
        ...draft,
        id: '' as AccountId,
        parentId: draft.parent?.to === 'existing' ? draft.parent.id : null,
      },
    }))
    return found(created, existing.accounts, plan.met, accounts, checkpoint, limits)
  }
  const created = plan.creates.map(({ row, draft }) => ({ row, facts: { ...draft, id: '' as ContactId } }))
  return found(created, existing.contacts, plan.met, people, checkpoint, limits)
}

type Kind<F extends Facts, C> = Comparison<C> &
  Readonly<{ cardOf: (facts: F) => C; within: (card: C) => string }>

const accounts = {
  cardOf: accountCard,
  keysOf: accountKeys,
  likenessOf: accountLikeness,
  within: () => '',
}
const people = {
  cardOf: contactCard,
  keysOf: contactKeys,
  likenessOf: contactLikeness,
  within: ({ accountId }: ReturnType<typeof contactCard>) => accountId,
}

function found<F extends Facts, C extends Readonly<{ id: string; sourceId: string | null }>>(
  created: readonly Readonly<{ row: number; facts: NoInfer<F> }>[],
  existing: readonly NoInfer<F>[],
  met: readonly string[],
  { cardOf, keysOf, likenessOf, within }: Kind<F, C>,
  checkpoint: Checkpoint,
  { rowsAtMost, comparisonsAtMost, sharedAtMost, eachAtMost }: AlikeLimits,
): LookAlikes {
  if (created.length === 0 || existing.length === 0) return { rows: [], isCut: false }
  const asked = created.slice(0, rowsAtMost).map(({ row, facts }) => {
    checkpoint()
    const card = cardOf(facts)
    return { row, card, keys: keysOf(card) }
  })
  // Only what a row shares with something there is kept: there may be hundreds of thousands of either.
  const sharing = new Map<string, C[]>()
  for (const { keys } of asked) for (const key of keys) if (!sharing.has(key)) sharing.set(key, [])
  const taken = new Set(met)
  for (const each of existing) {
    checkpoint()
    if (taken.has(each.id)) continue
    const card = cardOf(each)
    for (const key of new Set(keysOf(card))) {
      const there = sharing.get(key)
      if (there && there.length <= sharedAtMost) there.push(card)
    }
  }

  const rows: { row: number; alike: readonly LookAlike[] }[] = []
  let compared = 0
  let isCut = created.length > asked.length
  for (const { row, card, keys } of asked) {
    checkpoint()
    const near = new Set<C>()
    for (const key of keys) {
      const there = sharing.get(key) ?? []
      if (there.length > sharedAtMost) isCut = true
      else for (const each of there) near.add(each)
    }
    compared += near.size
    if (compared > comparisonsAtMost) return { rows: rows.toSorted(likestFirst), isCut: true }
    const alike = [...near].flatMap((other): LookAlike[] => {
      const isOther = card.sourceId !== null && other.sourceId !== null
      if (isOther || within(other) !== within(card)) return []
      const likeness = likenessOf(card, other)
      return likeness.score < duplicateFrom ? [] : [{ id: other.id, ...likeness }]
    })
    if (alike.length > 0) rows.push({ row, alike: alike.toSorted(best).slice(0, eachAtMost) })
  }
  return { rows: rows.toSorted(likestFirst), isCut }
}

function best(one: LookAlike, other: LookAlike): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1)
}

type Row = LookAlikes['rows'][number]

function likestFirst(one: Row, other: Row): number {
  return (other.alike[0]?.score ?? 0) - (one.alike[0]?.score ?? 0) || one.row - other.row
}
