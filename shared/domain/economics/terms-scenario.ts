import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import { sameTerms, type Terms } from './what-if.ts'

export type TermsScenarioId = Id<'terms-scenario'>

/** What terms have one of each. */
export const singleTerms = ['price', 'discount', 'volume', 'freight', 'service', 'minimum', 'days'] as const
/** What they have several of: product lines, and activities of the model of cost to serve. */
export const severalTerms = ['line', 'activity'] as const

/**
 * One thing that is changed: a share of 1, the smallest order in ten-thousandths, or days. `of` is the product line or the key of the
 * activity.
 */
export type TermsChange =
  | Readonly<{ term: (typeof singleTerms)[number]; of: null; value: number }>
  | Readonly<{ term: (typeof severalTerms)[number]; of: string; value: number }>

/** Terms with a name, kept for an account. What they come to is reckoned with whatever months are looked at. */
export type TermsScenario = Readonly<{
  id: TermsScenarioId
  accountId: AccountId
  name: string
  terms: readonly TermsChange[]
  version: number
}>

const shares = ['price', 'discount', 'volume', 'freight', 'service'] as const

/** Terms as a list of what is changed in them, always in the same order. */
export function changesOfTerms(terms: Terms): readonly TermsChange[] {
  const { minimumOrderE4, paymentDays, mix, activities } = terms
  const single = (term: (typeof singleTerms)[number], value: number | null): readonly TermsChange[] =>
    value === null ? [] : [{ term, of: null, value }]
  const several = (term: (typeof severalTerms)[number], all: ReadonlyMap<string, number>) =>
    [...all].flatMap(([of, value]): readonly TermsChange[] => (value === 0 ? [] : [{ term, of, value }]))
  return [
    ...shares.flatMap((term) => single(term, terms[term] || null)),
    ...single('minimum', minimumOrderE4),
    ...single('days', paymentDays),
    ...several('line', mix),
    ...several('activity', activities),
  ]
}

/** The terms that a list of changes means. What is said twice counts as it is said last; nothing becomes less than none. */
export function termsOfChanges(changes: readonly TermsChange[]): Terms {
  const single = new Map<string, number>(
    changes.flatMap(({ term, of, value }) => (of === null ? [[term, value] as const] : [])),
  )
  const severalOf = (wanted: (typeof severalTerms)[number]): ReadonlyMap<string, number> =>
    new Map(
      changes.flatMap(({ term, of, value }) =>
        term === wanted && of !== null ? [[of, Math.max(-1, value)] as const] : [],
      ),
    )
  const shareOf = (term: (typeof shares)[number]): number => Math.max(-1, single.get(term) ?? 0)
  return {
    ...sameTerms,
    price: shareOf('price'),
    discount: shareOf('discount'),
    volume: shareOf('volume'),
    freight: shareOf('freight'),
    service: shareOf('service'),
    minimumOrderE4: single.get('minimum') ?? null,
    paymentDays: single.get('days') ?? null,
    mix: severalOf('line'),
    activities: severalOf('activity'),
  }
}
