import { recurrences, type Action, type ActionId, type Recurrence } from '#shared/domain/plan/model.ts'
import { waitsFor } from '#shared/domain/plan/needs.ts'
import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { DayField } from '../../../ui/day-field.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { ActionPeople } from './action-people.tsx'
import { useGoalWords } from './goal-words.ts'
import { hoursText, readHours } from './hours.ts'
import { PickedList } from './picked-list.tsx'
import { TypedField } from './typed-field.tsx'

/** What else is known of an action: from when, how long, how often, after what, and a note. Opened where it stands. */
export function ActionDetails({ action, title }: Readonly<{ action: Action; title: string }>) {
  const say = useGoalWords()
  const { actions, edits, isReadOnly } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const waiting = waitsFor(action, actions).length
  const facts = [
    action.effortMinutes === null ? '' : say('hours', { hours: hoursText(action.effortMinutes) }),
    action.recurs === null ? '' : say(`recurs-${action.recurs}`),
    waiting === 0 ? '' : say('waitsFor', { count: waiting }),
  ].filter((fact) => fact !== '')
  const keepNeeds = (ids: readonly ActionId[]): void =>
    edits.editAction(action, { needIds: ids.length === 0 ? null : [...ids] })

  return (
    <Details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={say('moreOf', { title })}>{[say('more'), ...facts].join(' · ')}</summary>
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
            <PickedList
              all={[...actions.values()]
                .filter(({ id }) => id !== action.id)
                .map(({ id, title: name }) => ({ id, name: name === '' ? say('unnamed') : name }))}
              picked={action.needIds ?? []}
              label={say('needsOf', { title })}
              addLabel={say('addNeed')}
              sayRemove={(name) => say('removeNeed', { title: name })}
              isReadOnly={isReadOnly}
              onKeep={keepNeeds}
            />
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
  '& summary': { cursor: 'pointer', padding: '0 6px', width: 'fit-content', borderRadius: 6 },
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
