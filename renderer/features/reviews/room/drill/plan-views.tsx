import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay } from '../../../../ui/format.ts'
import { useStateWords } from '../../../../ui/state-words.ts'
import { useReviewsWords } from '../../reviews-words.ts'
import { useOwners } from '../../use-owners.ts'
import { List, Part, Quiet } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { ActionList } from './action-list.tsx'
import { ChangesOf } from './changes-part.tsx'
import { Answered, Facts, fact, Gone, Head } from './drill-parts.tsx'
import { Opens } from './opens.tsx'
import { planById, type ViewProps } from './plan-in-room.ts'

/** A plan as it stands: what it wants, and what could come between. */
export function PlanView({ drill }: ViewProps<'plan'>) {
  const say = useRoomWords()
  const { sayPlanState } = useStateWords()
  const planId = drill.id as PlanId
  const answer = useAsk('plan.get', { id: planId })
  const risks = useAsk('risk.listByPlan', { planId }).value ?? []
  return (
    <Answered answer={answer}>
      {(whole) => (
        <>
          <Head title={whole.plan.title} />
          <Facts
            facts={[
              fact(say('state'), sayPlanState(whole.plan.state)),
              fact(say('period'), `${formatDay(whole.plan.startsOn)} – ${formatDay(whole.plan.endsOn)}`),
            ]}
          />
          <Part title={say('objectives')}>
            <ObjectiveList whole={whole} />
          </Part>
          {risks.length > 0 ? (
            <Part title={say('risks')}>
              <List>
                {risks.map(({ id, title }) => (
                  <li key={id}>
                    <Opens drill={{ kind: 'risk', within: planId, id }}>{title}</Opens>
                  </li>
                ))}
              </List>
            </Part>
          ) : null}
        </>
      )}
    </Answered>
  )
}

/** Objectives with who answers for them and how many of their actions are done. */
export function ObjectiveList({ whole }: Readonly<{ whole: PlanWhole }>) {
  const say = useRoomWords()
  const owners = useOwners()
  const sayReview = useReviewsWords()
  if (whole.objectives.length === 0) return say('none')
  return (
    <List>
      {whole.objectives.map(({ id, title, ownerId, dueOn, planId }) => {
        const actions = actionsOf(whole, id)
        const done = actions.filter(({ state }) => state === 'done').length
        return (
          <li key={id}>
            <Opens drill={{ kind: 'objective', within: planId, id }}>{title}</Opens>{' '}
            <Quiet>
              {[
                ownerId ? owners.nameOf(ownerId) : '',
                dueOn ? sayReview('dueOn', { day: formatDay(dueOn) }) : '',
                actions.length > 0 ? say('progress', { done, count: actions.length }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </Quiet>
          </li>
        )
      })}
    </List>
  )
}

/** An objective with its actions, who does them, and what became other. */
export function ObjectiveView({ drill, data }: ViewProps<'objective'>) {
  const say = useRoomWords()
  const owners = useOwners()
  const plan = planById(data, drill.within)
  const answer = useAsk('plan.get', { id: drill.within as PlanId })
  return (
    <Answered answer={answer}>
      {(whole) => {
        const objective = whole.objectives.find(({ id }) => id === drill.id)
        if (!objective) return <Gone />
        const { id, title, ownerId, dueOn, goal } = objective
        const strategies = whole.strategies.filter(({ objectiveId }) => objectiveId === id)
        const actions = actionsOf(whole, id)
        const ids = new Set<string>([
          id,
          ...strategies.map((each) => each.id),
          ...actions.map((each) => each.id),
        ])
        return (
          <>
            <Head title={title} />
            <Facts
              facts={[
                fact(say('ownerTitle'), ownerId ? owners.nameOf(ownerId) : say('nobody')),
                fact(say('due'), dueOn ? formatDay(dueOn) : say('noDay')),
                fact(say('goal'), goal ?? ''),
              ]}
            />
            {actions.length === 0 ? <Part title={say('actions')}>{say('noActions')}</Part> : null}
            {strategies.map((strategy) => {
              const own = actions.filter(({ strategyId }) => strategyId === strategy.id)
              return own.length === 0 ? null : (
                <Part key={strategy.id} title={strategy.title || say('noStrategy')}>
                  <ActionList planId={drill.within} actions={own} />
                </Part>
              )
            })}
            {plan ? <ChangesOf plan={plan} data={data} ids={ids} /> : null}
          </>
        )
      }}
    </Answered>
  )
}

/** The actions under an objective, whatever strategy they are under. */
function actionsOf({ strategies, actions }: PlanWhole, objectiveId: string): PlanWhole['actions'] {
  const own = new Set<string>(
    strategies.filter((each) => each.objectiveId === objectiveId).map(({ id }) => id),
  )
  return actions.filter(({ strategyId }) => own.has(strategyId))
}
