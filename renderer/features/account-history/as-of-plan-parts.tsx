import type { PlanId } from '#shared/domain/plan/model.ts'
import { byRiskWeight } from '#shared/domain/plan/risk.ts'
import { planLineParts } from '#shared/domain/plan/plan-line.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { FactList } from './fact-list.tsx'

/** The risks of a plan as they were judged on that day, and its lines under their headings. */
export function AsOfPlanParts({ then, planId }: Readonly<{ then: AccountState; planId: PlanId }>) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  const sayAs = (field: string, value: string | number | null): string =>
    value === null ? say('notJudged') : sayValue({ currency: null }, field, value)
  const lines = then.planLines.filter((line) => line.planId === planId)
  return (
    <>
      <FactList
        title={say('planLines')}
        facts={planLineParts.flatMap((part) =>
          lines
            .filter((line) => line.part === part)
            .toSorted((one, other) => one.position - other.position)
            .map(({ id, title }) => ({ id, name: sayAs('part', part), said: title })),
        )}
      />
      <FactList
        title={say('risks')}
        facts={byRiskWeight(then.risks.filter((risk) => risk.planId === planId)).map((risk) => ({
          id: risk.id,
          name: risk.title,
          said: risk.answer,
          note: say('likelihoodAndEffect', {
            likelihood: sayAs('likelihood', risk.likelihood),
            effect: sayAs('effect', risk.effect),
          }),
        }))}
      />
    </>
  )
}
