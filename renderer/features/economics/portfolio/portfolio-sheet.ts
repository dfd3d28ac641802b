import { decisionStanding, type ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { WhalePoint } from '#shared/domain/economics/whale-curve.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { Sheet } from '../../../ui/sheet/sheet.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import type { PortfolioSay } from './portfolio-words.ts'
import type { Trend } from './trend.ts'

/** The accounts as a table to be taken along. */
export function portfolioSheet(
  accounts: readonly Placed[],
  {
    curve,
    decisions,
    trend,
    currency,
    leftWord,
  }: Readonly<{
    curve: ReadonlyMap<string, WhalePoint<string>>
    decisions: ReadonlyMap<string, ChosenTreatment>
    trend: Trend | undefined
    currency: string
    leftWord: string
  }>,
  say: PortfolioSay,
): Sheet {
  const money = (head: string) => ({ head, kind: 'money', currency }) as const
  const minor = (amountE4: number): number => minorFromE4(amountE4, currency)
  const cumulativeOf = (id: string): number | null => {
    const point = curve.get(id)
    return point ? minor(point.cumulative) : null
  }
  return {
    name: say('file'),
    heldColumns: 1,
    columns: [
      { head: say('account'), kind: 'text' },
      { head: say('tier'), kind: 'text' },
      money(say('net')),
      { head: say('change'), kind: 'share' },
      { head: say('price'), kind: 'share' },
      { head: say('cost'), kind: 'share' },
      money(say('margin')),
      money(leftWord),
      money(say('cumulative')),
      { head: say('field'), kind: 'text' },
      { head: say('suggestion'), kind: 'text' },
      { head: say('decided'), kind: 'text' },
      { head: say('standing'), kind: 'text' },
      { head: say('decidedOn'), kind: 'day' },
      { head: say('decidedWho'), kind: 'text' },
      { head: say('decisionNote'), kind: 'text' },
      ...(trend?.quarters ?? []).map((quarter) => money(say('netOf', { quarter }))),
    ],
    rows: accounts.map(({ accountId, name, tier, now, growth, suggestion }) => {
      const chosen = decisions.get(accountId)
      return [
        name,
        tier,
        minor(now.netE4),
        growth,
        now.price,
        now.costToServe,
        minor(now.marginE4),
        minor(now.leftE4),
        cumulativeOf(accountId),
        say(now.field ?? 'unclassified'),
        say(suggestion.treatment),
        chosen ? say(chosen.treatment) : null,
        chosen ? say(decisionStanding(chosen, suggestion.treatment)) : null,
        chosen?.decidedOn ?? null,
        chosen?.decidedBy ?? null,
        chosen?.note ?? null,
        ...(trend?.quarters ?? []).map((_, at) => minor(trend?.netE4.get(accountId)?.[at] ?? 0)),
      ]
    }),
  }
}
