import type { PlanId } from '#shared/domain/plan/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay } from '../../../../ui/format.ts'
import { useReviewsWords } from '../../reviews-words.ts'
import { useOwners } from '../../use-owners.ts'
import { List, Part } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { ActionList } from './action-list.tsx'
import { ChangesOf } from './changes-part.tsx'
import { Answered, Facts, fact, Gone, Head } from './drill-parts.tsx'
import { Opens } from './opens.tsx'
import { planById, type ViewProps } from './plan-in-room.ts'

/** More people than an account shows at once concern no action. */
const contactsAtMost = 500

/** An action: whose, until when, what it waits for, and what it serves. */
export function ActionView({ drill, data }: ViewProps<'action'>) {
  const say = useRoomWords()
  const sayReview = useReviewsWords()
  const owners = useOwners()
  const plan = planById(data, drill.within)
  const answer = useAsk('plan.get', { id: drill.within as PlanId })
  return (
    <Answered answer={answer}>
      {({ plan: { accountId }, actions, strategies, objectives }) => {
        const action = actions.find(({ id }) => id === drill.id)
        if (!action) return <Gone />
        const strategy = strategies.find(({ id }) => id === action.strategyId)
        const objective = objectives.find(({ id }) => id === strategy?.objectiveId)
        const needs = actions.filter(({ id }) => action.needIds?.includes(id))
        return (
          <>
            <Head title={action.title} below={strategy?.title} />
            <Facts
              facts={[
                fact(say('ownerTitle'), action.ownerId ? owners.nameOf(action.ownerId) : say('nobody')),
                fact(say('starts'), action.startsOn ? formatDay(action.startsOn) : ''),
                fact(say('due'), action.dueOn ? formatDay(action.dueOn) : say('noDay')),
                fact(say('state'), sayReview(`action-${action.state}`)),
                fact(
                  say('objective'),
                  objective ? (
                    <Opens drill={{ kind: 'objective', within: drill.within, id: objective.id }}>
                      {objective.title}
                    </Opens>
                  ) : null,
                ),
                fact(say('note'), action.note ?? ''),
              ]}
            />
            {needs.length > 0 ? (
              <Part title={say('needs')}>
                <ActionList planId={drill.within} actions={needs} />
              </Part>
            ) : null}
            {action.contactIds && action.contactIds.length > 0 ? (
              <Part title={say('concerns')}>
                <People accountId={accountId} ids={action.contactIds} />
              </Part>
            ) : null}
            {plan ? <ChangesOf plan={plan} data={data} ids={new Set([action.id])} /> : null}
          </>
        )
      }}
    </Answered>
  )
}

type PeopleProps = Readonly<{
  accountId: ViewPlan['accountId']
  ids: readonly string[]
}>
type ViewPlan = NonNullable<ReturnType<typeof planById>>

/** Some of the account's people, each leading to who they are. */
export function People({ accountId, ids }: PeopleProps) {
  const answer = useAsk('contact.listByAccount', { accountId, offset: 0, limit: contactsAtMost })
  return (
    <Answered answer={answer}>
      {({ rows }) => (
        <List>
          {rows
            .filter(({ id }) => ids.includes(id))
            .map((contact) => (
              <li key={contact.id}>
                <Opens drill={{ kind: 'person', within: accountId, id: contact.id }}>
                  {displayName(contact)}
                </Opens>
              </li>
            ))}
        </List>
      )}
    </Answered>
  )
}

/** A risk: how likely, how bad, by what it shows and what is done about it. */
export function RiskView({ drill, data }: ViewProps<'risk'>) {
  const say = useRoomWords()
  const owners = useOwners()
  const plan = planById(data, drill.within)
  const answer = useAsk('risk.listByPlan', { planId: drill.within as PlanId })
  return (
    <Answered answer={answer}>
      {(risks) => {
        const risk = risks.find(({ id }) => id === drill.id)
        if (!risk) return <Gone />
        const { title, likelihood, effect, sign, answer: reply, ownerId } = risk
        return (
          <>
            <Head title={title} />
            <Facts
              facts={[
                fact(say('likelihood'), likelihood === null ? say('notKnown') : say(`grade-${likelihood}`)),
                fact(say('effect'), effect === null ? say('notKnown') : say(`grade-${effect}`)),
                fact(say('sign'), sign),
                fact(say('answer'), reply),
                fact(say('ownerTitle'), ownerId ? owners.nameOf(ownerId) : say('nobody')),
              ]}
            />
            {plan ? <ChangesOf plan={plan} data={data} ids={new Set([drill.id])} /> : null}
          </>
        )
      }}
    </Answered>
  )
}

/** What was said in this review or carried over from another, and what became of it in the plan. */
export function PointView({ drill, data }: ViewProps<'point'>) {
  const say = useRoomWords()
  const sayReview = useReviewsWords()
  const owners = useOwners()
  const point = [...data.points, ...data.carried.map((each) => each.point)].find(({ id }) => id === drill.id)
  if (!point) return <Gone />
  const { planId, kind, text, ownerId, dueOn, settledOn, actionId, planRiskId } = point
  const plan = planById(data, planId)
  return (
    <>
      <Head title={text} below={sayReview(`kind-${kind}`)} />
      <Facts
        facts={[
          fact(say('ownerTitle'), ownerId ? owners.nameOf(ownerId) : say('nobody')),
          fact(say('due'), dueOn ? formatDay(dueOn) : say('noDay')),
          fact(say('closed'), settledOn ? formatDay(settledOn) : ''),
          fact(
            say('plan'),
            plan ? (
              <Opens drill={{ kind: 'plan', within: planId, id: planId }}>
                {`${plan.accountName}: ${plan.title}`}
              </Opens>
            ) : null,
          ),
          fact(
            say('becameAction'),
            actionId ? <Opens drill={{ kind: 'action', within: planId, id: actionId }}>{text}</Opens> : null,
          ),
          fact(
            say('becameRisk'),
            planRiskId ? (
              <Opens drill={{ kind: 'risk', within: planId, id: planRiskId }}>{text}</Opens>
            ) : null,
          ),
        ]}
      />
    </>
  )
}
