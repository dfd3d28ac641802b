import type { ObjectiveId, PlanId } from '#shared/domain/plan/model.ts'
import { formatDay } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { FactList } from './fact-list.tsx'

/** By what an objective was measured on that day, with what had been written down until then. */
export function AsOfMetrics({
  then,
  objectiveId,
}: Readonly<{ then: AccountState; objectiveId: ObjectiveId }>) {
  const say = useAccountHistoryWords()
  const metrics = then.metrics.filter((metric) => metric.objectiveId === objectiveId)
  return (
    <FactList
      title={say('metrics')}
      facts={metrics
        .toSorted((one, other) => one.position - other.position)
        .map(({ id, name, unit, baseline, target, readings }) => {
          const last = readings.at(-1)
          return {
            id,
            name,
            said: say('fromTo', { from: baseline ?? '–', to: target ?? '–', unit }),
            ...(last ? { note: say('wasOn', { value: last.value, day: formatDay(last.on) }) } : {}),
          }
        })}
    />
  )
}

/** What the plan put into the account, or stopped, as it stood on that day. */
export function AsOfInvestments({ then, planId }: Readonly<{ then: AccountState; planId: PlanId }>) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  const { currency } = then.account
  const sayAs = (field: string, value: string): string => sayValue({ currency: null }, field, value)
  return (
    <FactList
      title={say('investments')}
      facts={then.investments
        .filter((investment) => investment.planId === planId)
        .toSorted((one, other) => one.position - other.position)
        .map(({ id, kind, title, amountMinor, decision }) => ({
          id,
          name: title,
          said: [sayAs('kind', kind), amountMinor === null ? '' : moneyText(amountMinor, currency)]
            .filter((part) => part !== '')
            .join(' · '),
          note: sayAs('decision', decision),
        }))}
    />
  )
}
