import type { CostActivity } from '#shared/domain/economics/cost-to-serve.ts'
import { changesOfTerms, type TermsChange } from '#shared/domain/economics/terms-scenario.ts'
import type { Terms } from '#shared/domain/economics/what-if.ts'
import { formatCount, formatDecimal, formatList } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import type { WhatIfSay } from './what-if-words.ts'

type About = Readonly<{
  currency: string
  activities: readonly Pick<CostActivity, 'key' | 'name'>[]
  noProductLine: string
}>

/** Other terms in words: `list prices +2%, smallest order €500`. */
export function termsText(terms: Terms, about: About, say: WhatIfSay): string {
  return formatList(changesOfTerms(terms).map((change) => changeText(change, about, say)))
}

function changeText({ term, of, value }: TermsChange, about: About, say: WhatIfSay): string {
  const { currency, activities, noProductLine } = about
  switch (term) {
    case 'minimum':
      return say('said-minimum', { amount: e4Text(value, currency) })
    case 'days':
      return say('said-days', { days: formatCount(value) })
    case 'discount':
      return say('said-discount', { points: signed(value) })
    case 'line':
      return say('said-line', { line: of || noProductLine, share: signed(value) })
    case 'activity': {
      const name = activities.find(({ key }) => key === of)?.name ?? of
      return say('said-activity', { name, share: signed(value) })
    }
    case 'freight':
      return say('said-freight', { share: percent(value) })
    case 'price':
    case 'volume':
    case 'service':
      return say(`said-${term}`, { share: signed(value) })
  }
}

function signed(share: number): string {
  return `${share < 0 ? '\u2212' : '+'}${percent(Math.abs(share))}`
}

/** At most one decimal. */
function percent(share: number): string {
  const rounded = Math.round(share * 1_000) / 10
  return formatDecimal(rounded, Number.isInteger(rounded) ? 0 : 1)
}
