import type { Objective, PlanId } from '#shared/domain/plan/model.ts'
import Typography from '@mui/material/Typography'
import { use } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { CopyAroundContext, type AccountState } from './copy-around.ts'
import { useCopyWords } from './copy-words.ts'

/**
 * The objectives of a plan with who answered for each, until when and for which goal, by what each was measured, and their strategies and
 * actions, each action with its owner, day and state of then.
 */
export function CopyObjectives({ then, planId }: Readonly<{ then: AccountState; planId: PlanId }>) {
  const say = useCopyWords()
  const { metrics: Metrics } = use(CopyAroundContext)
  const objectives = placed(then.objectives.filter((each) => each.planId === planId))
  if (objectives.length === 0) return <Typography color="textSecondary">{say('noObjectives')}</Typography>

  const nameOf = new Map(then.teamMembers.map(({ id, name }) => [id, name]))
  const aboutOf = ({ ownerId, dueOn }: Pick<Objective, 'ownerId' | 'dueOn'>): readonly string[] => [
    ...(ownerId === null ? [] : [nameOf.get(ownerId) ?? '']),
    ...(dueOn === null ? [] : [say('due', { day: formatDay(dueOn) })]),
  ]
  return (
    <ol>
      {objectives.map((objective) => (
        <li key={objective.id}>
          <strong>{objective.title || say('unnamed')}</strong>
          {[...aboutOf(objective), ...(objective.goal ? [say('serves', { goal: objective.goal })] : [])]
            .map((about) => ` · ${about}`)
            .join('')}
          {Metrics ? <Metrics then={then} objectiveId={objective.id} /> : null}
          <ul>
            {placed(then.strategies.filter(({ objectiveId }) => objectiveId === objective.id)).map(
              (strategy) => (
                <li key={strategy.id}>
                  {strategy.title || say('unnamed')}
                  <ul>
                    {placed(then.actions.filter(({ strategyId }) => strategyId === strategy.id)).map(
                      (action) => (
                        <li key={action.id}>
                          {[
                            action.title || say('unnamed'),
                            ...aboutOf(action),
                            say(`state-${action.state}`),
                          ].join(' · ')}
                        </li>
                      ),
                    )}
                  </ul>
                </li>
              ),
            )}
          </ul>
        </li>
      ))}
    </ol>
  )
}

export function placed<T extends Readonly<{ position: number; id: string }>>(
  all: readonly T[],
): readonly T[] {
  return all.toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id))
}
