import type { Worded } from '#shared/domain/brief/wording.ts'
import { isOpen } from '#shared/domain/review/carried.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import { formatDay, formatList } from '../../../ui/format.ts'
import { Light } from '../../../ui/light.tsx'
import { useSaySentence, valueText } from '../../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../../ui/sentences/sentence-words.ts'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import { useReviewBrief } from '../use-review-brief.ts'
import { sinceOf, type PointData, type ReviewData, type ReviewPlan } from '../use-review.ts'
import { Opens } from './drill/opens.tsx'
import { BusinessPart, ObjectivesPart } from './plan-parts.tsx'
import { RoomMap } from './room-map.tsx'
import { List, Part, Quiet } from './room-parts.tsx'
import { RoomSentences } from './room-sentences.tsx'
import { useRoomWords } from './room-words.ts'

type Item = ReviewData['items'][number]
type Props = Readonly<{ item: Item; plan: ReviewPlan | undefined; data: ReviewData }>

/** What the room looks at in one stage. */
export function Slide({ item, plan, data }: Props) {
  if (plan) return <PlanSlide item={item} plan={plan} data={data} />
  return item.stage === 'begin' ? <Beginning data={data} /> : <Ending data={data} />
}

function Beginning({ data }: Readonly<{ data: ReviewData }>) {
  const say = useReviewsWords()
  const owners = useOwners()
  const { review, items, plans, carried } = data
  const people = review.teamMemberIds.map(owners.nameOf).filter(Boolean)
  return (
    <>
      {people.length > 0 ? <Part title={say('people')}>{formatList(people)}</Part> : null}
      <Part title={say('toGoThrough')}>
        <List>
          {plans.map(({ planId, accountName, title }) => (
            <li key={planId}>
              <Opens drill={{ kind: 'plan', within: planId, id: planId }}>{accountName}</Opens>{' '}
              <Quiet>
                {title},{' '}
                {say('minutesEach', {
                  count: items
                    .filter((each) => each.planId === planId)
                    .reduce((sum, { minutes }) => sum + minutes, 0),
                })}
              </Quiet>
            </li>
          ))}
        </List>
      </Part>
      <PointPart title={say('carried')} points={carried.map(({ point }) => point)} />
    </>
  )
}

function Ending({ data: { points } }: Readonly<{ data: ReviewData }>) {
  const say = useReviewsWords()
  return (
    <>
      <PointPart title={say('many-decision')} points={points.filter(({ kind }) => kind === 'decision')} />
      <PointPart title={say('many-action')} points={points.filter(({ kind }) => kind === 'action')} />
      <PointPart
        title={say('many-question')}
        points={points.filter((point) => point.kind === 'question' && isOpen(point))}
      />
    </>
  )
}

function PlanSlide({ item, plan, data }: Readonly<{ item: Item; plan: ReviewPlan; data: ReviewData }>) {
  const say = useReviewsWords()
  const told = useReviewBrief(plan, data)
  const own = data.points.filter(({ planId }) => planId === plan.planId)
  const carried = data.carried.filter(({ accountId }) => accountId === plan.accountId)
  const ofKind = (kind: PointData['kind']) => own.filter((point) => point.kind === kind)
  if (!told) return <Box aria-busy sx={{ minHeight: 300 }} />
  const { brief, worded } = told
  switch (item.stage) {
    case 'present':
      return (
        <>
          <Box sx={{ fontSize: 26, lineHeight: 1.35, fontWeight: 600, mb: 5 }}>
            <RoomSentences planId={plan.planId} sentences={worded.headline} isRunning />
          </Box>
          <Standing plan={plan} state={brief.state} sentences={worded.state} />
          <Money planId={plan.planId} money={brief.money} />
          <RoomMap accountId={plan.accountId} map={brief.map} />
        </>
      )
    case 'clarify':
      return (
        <>
          <Part title={say('changed', { day: formatDay(sinceOf(plan, data)) })}>
            <RoomSentences planId={plan.planId} sentences={worded.changes} />
          </Part>
          <PointPart title={say('many-check')} points={ofKind('check')} />
        </>
      )
    case 'challenge':
      return (
        <>
          <Part title={say('risks')}>
            <RoomSentences planId={plan.planId} sentences={worded.risks} />
          </Part>
          <BusinessPart accountId={plan.accountId} />
          <PointPart title={say('many-question')} points={ofKind('question')} />
          <PointPart title={say('many-vulnerability')} points={ofKind('vulnerability')} />
        </>
      )
    case 'recommend':
      return (
        <>
          <Part title={say('asks')}>
            <RoomSentences planId={plan.planId} sentences={worded.asks} />
          </Part>
          <ObjectivesPart planId={plan.planId} />
          <PointPart title={say('many-action')} points={ofKind('action')} />
        </>
      )
    case 'decide':
    case 'begin':
    case 'end':
      return (
        <>
          <PointPart title={say('carried')} points={carried.map(({ point }) => point)} />
          <PointPart title={say('many-decision')} points={ofKind('decision')} />
          <PointPart title={say('many-action')} points={ofKind('action')} />
        </>
      )
  }
}

type Told = Output<'brief.getForAccount'>
type StandingProps = Readonly<{ plan: ReviewPlan; state: Told['state']; sentences: readonly Worded[] }>

function Standing({ plan: { planId, accountId }, state, sentences }: StandingProps) {
  const say = useReviewsWords()
  const centers = state.sentences.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'buying-center'))
  return (
    <Part title={say('whereWeStand')}>
      {state.lights.map(({ name, light }) => {
        const center = centers.find((each) => each.name === name)
        return (
          <Box key={name} sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, mr: 6 }}>
            <Light light={light} word={say(light)} />
            {center ? (
              <Opens drill={{ kind: 'center', within: accountId, id: center.id }}>{name}</Opens>
            ) : (
              name
            )}
          </Box>
        )
      })}
      <RoomSentences planId={planId} sentences={sentences} />
    </Part>
  )
}

function Money({ planId, money }: Readonly<{ planId: string; money: Told['money'] }>) {
  const say = useReviewsWords()
  const sayRoom = useRoomWords()
  const sayWord = useSentenceWords()
  const saySentence = useSaySentence()
  return (
    <Part title={say('money')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 4 }}
      >
        {money.map(({ figure, value, note }) => {
          const text = value === null ? say('notKnown') : valueText(sayWord, value)
          return (
            <div key={figure}>
              <Box component="dt" sx={{ color: 'text.secondary', fontSize: 15 }}>
                {say(figure)}
              </Box>
              <Box component="dd" sx={{ m: 0, fontSize: 28, fontWeight: 600 }}>
                <Opens
                  drill={{ kind: 'figure', planId, figure }}
                  label={sayRoom('figureIs', { figure: say(figure), value: text })}
                >
                  {text}
                </Opens>
              </Box>
              <Box component="dd" sx={{ m: 0, color: 'text.secondary', fontSize: 15 }}>
                {saySentence(note)}
              </Box>
            </div>
          )
        })}
      </Box>
    </Part>
  )
}

function PointPart({ title, points }: Readonly<{ title: string; points: readonly PointData[] }>) {
  const say = useReviewsWords()
  const owners = useOwners()
  if (points.length === 0) return null
  return (
    <Part title={title}>
      <List>
        {points.map((point) => (
          <li key={point.id}>
            <Opens drill={{ kind: 'point', within: point.reviewId, id: point.id }}>{point.text}</Opens>{' '}
            <Quiet>
              {[
                point.ownerId ? owners.nameOf(point.ownerId) : '',
                point.dueOn ? say('dueOn', { day: formatDay(point.dueOn) }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </Quiet>
          </li>
        ))}
      </List>
    </Part>
  )
}
