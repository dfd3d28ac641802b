import type { Month } from '#shared/domain/economics/months.ts'
import type { PriceCostField } from '#shared/domain/economics/price-and-cost.ts'
import type { Terms } from '#shared/domain/economics/what-if.ts'
import { formatMonth } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { usePortfolioWords } from '../portfolio/portfolio-words.ts'
import { stepsOf } from '#shared/domain/economics/statement-steps.ts'
import { differenceText, ratiosOf, shareText } from './outcome-table.tsx'
import { termsText } from './terms-text.ts'
import type { Reckoned } from './use-terms-ground.ts'
import { useWhatIfWords } from './what-if-words.ts'

type About = Parameters<typeof termsText>[1]
type Outcome = Readonly<{ terms: Terms; now: Reckoned; next: Reckoned }>

/** What an objective says that is made of a scenario: what it comes to as its title, and all of its figures as its ground. */
export function useScenarioGoal(about: About, period: Readonly<{ from: Month; to: Month }>) {
  const say = useWhatIfWords()
  const sayStep = useEconomicsWords()
  const sayField = usePortfolioWords()
  const { currency } = about
  return (name: string, { terms, now, next }: Outcome): Readonly<{ title: string; goal: string }> => {
    const [before, after] = [now, next].map(({ sums, serve }) => stepsOf(sums, serve?.totalE4 ?? null).at(-1))
    const [amount, reached] = [before?.amountE4 ?? 0, after?.amountE4 ?? 0]
    const sharesOf = (wanted: 'realization' | 'costToServe', of: Reckoned): string =>
      shareText(ratiosOf(of).find(({ key }) => key === wanted)?.share ?? null, sayStep('unknown'))
    const fieldText = (field: PriceCostField | null): string => (field ? sayField(field) : say('field-none'))
    const what = sayStep(after?.key ?? 'left')
    const title = say('goalTitle', { name, what, next: e4Text(reached, currency) })
    return {
      title: title.length > 200 ? name : title,
      goal: say('goal', {
        from: formatMonth(period.from),
        to: formatMonth(period.to),
        terms: termsText(terms, about, say),
        what,
        next: e4Text(reached, currency),
        now: e4Text(amount, currency),
        difference: differenceText(reached - amount, currency),
        price: sharesOf('realization', next),
        priceNow: sharesOf('realization', now),
        cost: sharesOf('costToServe', next),
        costNow: sharesOf('costToServe', now),
        field: fieldText(next.place.field),
        fieldNow: fieldText(now.place.field),
      }),
    }
  }
}
