import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatDay } from '../../ui/format.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import { AsOfInvestments, AsOfMetrics } from './as-of-goals.tsx'
import { AsOfPlanParts } from './as-of-plan-parts.tsx'
import type { AccountState } from './as-of-state.ts'

/** The plans of that day: what was written in them, their objectives with strategies and actions, their risks and lines. */
export function AsOfPlans({ then }: Readonly<{ then: AccountState }>) {
  const say = useAccountHistoryWords()
  const { sayPlanState } = useStateWords()
  if (then.plans.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  return then.plans.map((plan) => (
    <Box key={plan.id} sx={{ mb: 3 }}>
      <Typography variant="h3">
        {plan.title} · {sayPlanState(plan.state)} · {formatDay(plan.startsOn)} – {formatDay(plan.endsOn)}
      </Typography>
      {placed(then.sections.filter(({ planId, text }) => planId === plan.id && text !== '')).map(
        (section) => (
          <Box key={section.id} sx={{ mt: 1.5, maxWidth: 760 }}>
            <Typography sx={{ fontWeight: 600 }}>{section.title}</Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{section.text}</Typography>
          </Box>
        ),
      )}
      <Box component="ol" sx={{ mt: 1.5, mb: 0, pl: 5 }}>
        {placed(then.objectives.filter(({ planId }) => planId === plan.id)).map((objective) => (
          <Box component="li" key={objective.id} sx={{ mb: 1 }}>
            <strong>{objective.title}</strong>
            {objective.dueOn === null ? null : ` · ${formatDay(objective.dueOn)}`}
            <AsOfMetrics then={then} objectiveId={objective.id} />
            <ul>
              {placed(then.strategies.filter(({ objectiveId }) => objectiveId === objective.id)).map(
                (strategy) => (
                  <li key={strategy.id}>
                    {strategy.title}
                    <ul>
                      {placed(then.actions.filter(({ strategyId }) => strategyId === strategy.id)).map(
                        (action) => (
                          <li key={action.id}>
                            {action.title}
                            {action.dueOn === null ? null : ` · ${formatDay(action.dueOn)}`}
                          </li>
                        ),
                      )}
                    </ul>
                  </li>
                ),
              )}
            </ul>
          </Box>
        ))}
      </Box>
      <AsOfInvestments then={then} planId={plan.id} />
      <AsOfPlanParts then={then} planId={plan.id} />
    </Box>
  ))
}

function placed<T extends Readonly<{ position: number }>>(all: readonly T[]): readonly T[] {
  return all.toSorted((one, other) => one.position - other.position)
}
