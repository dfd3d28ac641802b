import type { Output } from '#shared/contract/contract.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import type { useEconomicsWords } from '../economics-words.ts'
import type { PortfolioSay } from './portfolio-words.ts'

/** Net revenue of the accounts by quarter, beside their change. */
export type Trend = Readonly<{
  /** As they are called, the earliest first. */
  quarters: readonly string[]
  netE4: ReadonlyMap<string, readonly number[]>
}>

/** @param answer `undefined` while it is asked, or where quarters would tell of more than is shown */
export function trendOf(
  answer: Output<'economics.getQuarters'> | undefined,
  sayEconomics: ReturnType<typeof useEconomicsWords>,
): Trend | undefined {
  if (!answer) return undefined
  return {
    quarters: answer.quarters.map((month) => {
      const [year = '', number = ''] = month.split('-')
      return sayEconomics('quarterName', { number: String((Number(number) + 2) / 3), year })
    }),
    netE4: new Map(answer.accounts.map(({ accountId, netE4 }) => [accountId, netE4])),
  }
}

/** What the small picture of a trend shows, in a sentence. */
export function trendText(
  { quarters }: Trend,
  { name, values, currency }: Readonly<{ name: string; values: readonly number[]; currency: string }>,
  say: PortfolioSay,
): string {
  const [from = '', to = ''] = [quarters[0], quarters.at(-1)]
  const [first, last] = [e4Text(values[0] ?? 0, currency), e4Text(values.at(-1) ?? 0, currency)]
  return say('trendOf', { name, from, to, first, last })
}
