import { isOpen } from '#shared/domain/review/carried.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { formatDay, formatList } from '../../../ui/format.ts'
import { Light } from '../../../ui/light.tsx'
import { valueText } from '../../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../../ui/sentences/sentence-words.ts'
import { BriefSentences, type Said } from '../brief-sentences.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import { useReviewBrief } from '../use-review-brief.ts'
import { sinceOf, type PointData, type ReviewData, type ReviewPlan } from '../use-review.ts'

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
              {accountName}{' '}
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
            <BriefSentences sentences={worded.headline} isRunning />
          </Box>
          <Standing lights={brief.state.lights} sentences={worded.state} />
          <Money money={brief.money} />
        </>
      )
    case 'clarify':
      return (
        <>
          <Part title={say('changed', { day: formatDay(sinceOf(plan, data)) })}>
            <BriefSentences sentences={worded.changes} />
          </Part>
          <PointPart title={say('many-check')} points={ofKind('check')} />
        </>
      )
    case 'challenge':
      return (
        <>
          <Part title={say('risks')}>
            <BriefSentences sentences={worded.risks} />
          </Part>
          <PointPart title={say('many-question')} points={ofKind('question')} />
          <PointPart title={say('many-vulnerability')} points={ofKind('vulnerability')} />
        </>
      )
    case 'recommend':
      return (
        <>
          <Part title={say('asks')}>
            <BriefSentences sentences={worded.asks} />
          </Part>
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

type StandingProps = Readonly<{
  lights: Output<'brief.getForAccount'>['state']['lights']
  sentences: readonly Said[]
}>

function Standing({ lights, sentences }: StandingProps) {
  const say = useReviewsWords()
  return (
    <Part title={say('whereWeStand')}>
      {lights.map(({ name, light }) => (
        <Box key={name} sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, mr: 6 }}>
          <Light light={light} word={say(light)} />
          {name}
        </Box>
      ))}
      <BriefSentences sentences={sentences} />
    </Part>
  )
}

function Money({ money }: Readonly<{ money: Output<'brief.getForAccount'>['money'] }>) {
  const say = useReviewsWords()
  const sayWord = useSentenceWords()
  return (
    <Part title={say('money')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 4 }}
      >
        {money.map(({ figure, value, note }) => (
          <div key={figure}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: 15 }}>
              {say(figure)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: 28, fontWeight: 600 }}>
              {value === null ? say('notKnown') : valueText(sayWord, value)}
            </Box>
            <Box component="dd" sx={{ m: 0, color: 'text.secondary', fontSize: 15 }}>
              <BriefSentences sentences={[{ drafted: note, wording: null }]} isRunning />
            </Box>
          </div>
        ))}
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
            {point.text}{' '}
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

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: 6, maxWidth: 1180 }}>
      <Box component="h2" sx={{ m: 0, mb: 1.5, fontSize: 15, fontWeight: 600, color: 'primary.main' }}>
        {title}
      </Box>
      {children}
    </Box>
  )
}

function List({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Box component="ul" sx={{ m: 0, pl: '1.3em' }}>
      {children}
    </Box>
  )
}

function Quiet({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
      {children}
    </Box>
  )
}
