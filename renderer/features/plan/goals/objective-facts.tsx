import type { Objective } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import { DayField } from '../../../ui/day-field.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { useGoalWords } from './goal-words.ts'
import { OwnerChoice } from './owner-choice.tsx'

/** Who answers for an objective, until when, and the goal of the customer's or ours that it serves. */
export function ObjectiveFacts({ objective }: Readonly<{ objective: Objective }>) {
  const say = useGoalWords()
  const { edits, today, isReadOnly } = useDesk()
  const title = objective.title === '' ? say('unnamed') : objective.title
  if (isReadOnly && objective.ownerId === null && objective.dueOn === null && objective.goal === null)
    return null

  const offPaper = (value: unknown): string | undefined => (value === null ? 'no-print' : undefined)
  const isOver = objective.dueOn !== null && objective.dueOn < today
  return (
    <Facts>
      <dt className={offPaper(objective.ownerId)}>{say('answers')}</dt>
      <dd className={offPaper(objective.ownerId)}>
        <OwnerChoice
          label={say('answersFor', { title })}
          ownerId={objective.ownerId}
          onKeep={(ownerId) => edits.editObjective(objective, { ownerId })}
        />
      </dd>
      <dt className={offPaper(objective.dueOn)}>{say('until')}</dt>
      <dd className={offPaper(objective.dueOn)}>
        <DayField
          label={say('untilOf', { title })}
          value={objective.dueOn}
          noDay={say('noStart')}
          isReadOnly={isReadOnly}
          onKeep={(dueOn) => edits.editObjective(objective, { dueOn })}
        />
        {isOver ? <small>{say('over')}</small> : null}
      </dd>
      <dt className={offPaper(objective.goal)}>{say('serves')}</dt>
      <dd className={objective.goal === null ? 'goal no-print' : 'goal'}>
        <KeptText
          label={say('servesOf', { title })}
          of={{ id: `${objective.id} goal`, version: objective.version }}
          stored={objective.goal ?? ''}
          placeholder={say('noGoal')}
          onKeep={(text, version) =>
            edits.tryObjective({ ...objective, version }, { goal: text === '' ? null : text })
          }
          isOneLine
          isReadOnly={isReadOnly}
        />
      </dd>
    </Facts>
  )
}

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(96px, auto) auto minmax(104px, auto) auto minmax(0, 1fr)',
  alignItems: 'start',
  columnGap: 4,
  margin: '2px 0 4px',
  fontSize: 12.5,
  lineHeight: '20px',
  '& dt': { padding: '2px 0', color: 'var(--mui-palette-text-secondary)' },
  '& dd': { margin: 0, minWidth: 0 },
  '& small': { color: 'var(--mui-palette-text-secondary)', paddingLeft: 6 },
  '@container plan-objectives (max-width: 620px)': {
    gridTemplateColumns: 'auto minmax(0, 1fr) auto minmax(0, 1fr)',
    '& .goal': { gridColumn: '2 / -1' },
  },
})
