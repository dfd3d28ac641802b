import type { LeadTest } from '#shared/domain/lead/scoring.ts'
import { useMemo } from 'react'
import { formatCount, formatEither } from './format.ts'
import { wordsOf } from './words.ts'

/** Where leads come from, and what their score asks, wherever it is said. */
export const useLeadCatalog = wordsOf('lead', {
  'source-referral': 'Referral',
  'source-web': 'Web',
  'source-event': 'Event',
  'source-campaign': 'Campaign',
  'source-distributor': 'Distributor',
  'source-call-center': 'Call center',
  'source-other': 'Other',
  'test-industry': 'The industry is {{words}}',
  'test-country': 'The country is {{words}}',
  'test-title': 'The title has {{words}}',
  'test-source': 'The source is {{words}}',
  'test-employees-from': '{{from}} employees or more',
  'test-employees-between': '{{from}} to {{to}} employees',
  'test-known-company': 'The company is an account already',
  'test-touches': 'Each contact, {{count}} at most',
  'known-need': 'The need is known',
  'known-products': 'A product line is named',
  'known-budgetMinor': 'The budget is known',
  'known-decidesOn': 'The day of the decision is known',
  'known-decisionRole': 'The role in the decision is known',
  'known-email': 'There is an e-mail address',
  'known-phone': 'There is a phone number',
  'known-nextStep': 'A next step is set',
  nothing: 'nothing yet',
})

/** What a rule asks, as one reads it. Example: `200 to 999 employees`. */
export function useSayLeadTest(): (asks: LeadTest) => string {
  const say = useLeadCatalog()
  return useMemo(() => {
    const either = (words: readonly string[]): string =>
      words.length === 0 ? say('nothing') : formatEither([...words])
    return (asks) => {
      switch (asks.test) {
        case 'industry':
        case 'country':
        case 'title':
          return say(`test-${asks.test}`, { words: either(asks.anyOf) })
        case 'source':
          return say('test-source', { words: either(asks.anyOf.map((source) => say(`source-${source}`))) })
        case 'employees':
          return asks.below === null
            ? say('test-employees-from', { from: formatCount(asks.atLeast) })
            : say('test-employees-between', {
                from: formatCount(asks.atLeast),
                to: formatCount(asks.below - 1),
              })
        case 'known-company':
          return say('test-known-company')
        case 'known':
          return say(`known-${asks.fact}`)
        case 'touches':
          return say('test-touches', { count: asks.atMost })
      }
    }
  }, [say])
}
