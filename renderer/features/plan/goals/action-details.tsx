import { recurrences, type Action, type Recurrence } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { DayField } from '../../../ui/day-field.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { ActionNeeds, WaitsFor } from './action-needs.tsx'
import { ActionPeople } from './action-people.tsx'
import { useGoalWords } from './goal-words.ts'
import { hoursText, readHours } from './hours.ts'
import { TypedField } from '../../../ui/typed-field.tsx'

/** What else is known of an action: from when, how long, how often, after what, and a note. Opened where it stands. */
export function ActionDetails({ action, title }: Readonly<{ action: Action; title: string }>) {
  const say = useGoalWords()
  const { edits, isReadOnly } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const facts = [
    action.effortMinutes === null ? '' : say('hours', { hours: hoursText(action.effortMinutes) }),
    action.recurs === null ? '' : say(`recurs-${action.recurs}`),
  ].filter((fact) => fact !== '')

  return (
    <Details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={say('moreOf', { title })}>
        {[say('more'), ...facts].join(' · ')}
        {action.needIds === null ? null : <WaitsFor action={action} />}
      </summary>
      {isOpen ? (
        <dl>
          <dt>{say('starts')}</dt>
          <dd>
            <DayField
              label={say('startOf', { title })}
              value={action.startsOn}
              noDay={say('noStart')}
              isReadOnly={isReadOnly}
              onKeep={(startsOn) => edits.editAction(action, { startsOn })}
            />
          </dd>
          <dt>{say('effort')}</dt>
          <dd className="number">
            <TypedField
              label={say('effortOf', { title })}
              of={action}
              field="effortMinutes"
              value={hoursText(action.effortMinutes)}
              read={readHours}
              complaint={say('effortWrong')}
              isReadOnly={isReadOnly}
              onKeep={(effortMinutes) => edits.tryAction(action, { effortMinutes })}
            />
          </dd>
          <dt title={say('recursWhy')}>{say('recurs')}</dt>
          <dd>
            <PlainChoice<Recurrence | 'never'>
              label={say('recursOf', { title })}
              value={action.recurs ?? 'never'}
              choices={(['never', ...recurrences] as const).map((value) => ({
                value,
                label: say(`recurs-${value}`),
              }))}
              isReadOnly={isReadOnly}
              onKeep={(value) => edits.editAction(action, { recurs: value === 'never' ? null : value })}
            />
          </dd>
          <dt>{say('needs')}</dt>
          <dd>
            <ActionNeeds action={action} title={title} />
          </dd>
          <dt>{say('people')}</dt>
          <dd>
            <ActionPeople action={action} title={title} />
          </dd>
          <dt>{say('note')}</dt>
          <dd>
            <KeptText
              label={say('noteOf', { title })}
              of={{ id: `${action.id} note`, version: action.version }}
              stored={action.note ?? ''}
              onKeep={(text, version) =>
                edits.tryAction({ ...action, version }, { note: text === '' ? null : text })
              }
              isReadOnly={isReadOnly}
            />
          </dd>
        </dl>
      ) : null}
    </Details>
  )
}

const Details = styled('details')({
  gridColumn: '1 / -1',
  paddingLeft: 22,
  fontSize: 12,
  color: 'var(--mui-palette-text-secondary)',
  '& summary': {
    cursor: 'pointer',
    padding: '0 6px',
    width: 'fit-content',
    minHeight: 24,
    lineHeight: '24px',
    borderRadius: 6,
  },
  '& dl': {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    alignItems: 'start',
    margin: '4px 0 8px 6px',
    color: 'var(--mui-palette-text-primary)',
  },
  '& dt': { padding: '3px 0', color: 'var(--mui-palette-text-secondary)' },
  '& dd': { margin: 0, minWidth: 0 },
  '& .number': { maxWidth: 96 },
  '& button': {
    width: 24,
    height: 24,
    font: 'inherit',
    color: 'var(--mui-palette-text-secondary)',
    background: 'transparent',
    border: 'none',
    cursor: 'pointer',
  },
  '&:not([open])': { '@media print': { display: 'none' } },
})
