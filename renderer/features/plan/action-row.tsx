import { actionStates, type Action, type ActionState } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { styled } from '@mui/material/styles'
import { memo } from 'react'
import { DayField } from '../../ui/day-field.tsx'
import { ActionDetails } from './goals/action-details.tsx'
import { useDesk } from './desk.ts'
import { ItemButtons, wayOf, type Way } from './item-buttons.tsx'
import { KeptText } from './kept-text.tsx'
import { PlainChoice } from './plain-choice.tsx'
import { usePlanWords } from './plan-words.ts'

type Props = Readonly<{
  action: Action
  isFirst: boolean
  isLast: boolean
  onMove: (id: string, way: Way) => void
}>

/** An action: what, who, until when, and how far. */
export const ActionRow = memo(function ActionRow({ action, isFirst, isLast, onMove }: Props) {
  const say = usePlanWords()
  const { team, today, edits, isReadOnly } = useDesk()
  const title = action.title === '' ? say('unnamed') : action.title
  const isPending = action.state === 'open' || action.state === 'in-progress'
  const isOverdue = isPending && action.dueOn !== null && action.dueOn < today

  return (
    <Row data-part={action.id} data-state={action.state} data-fixed={isReadOnly}>
      <Mark aria-hidden>{marks[action.state]}</Mark>
      <Title>
        <KeptText
          label={say('action')}
          of={action}
          stored={action.title}
          placeholder={say('unnamed')}
          onKeep={(text, version) => edits.nameAction(action, text, version)}
          isOneLine
          isReadOnly={isReadOnly}
          onKeyDown={(event) => {
            const way = wayOf(event)
            if (way) onMove(action.id, way)
          }}
        />
      </Title>
      <PlainChoice<TeamMemberId | ''>
        label={say('owner', { title })}
        value={action.ownerId ?? ''}
        choices={[
          { value: '', label: say('noOwner') },
          ...team.map((member) => ({ value: member.id, label: member.name })),
        ]}
        isQuiet={action.ownerId === null}
        isReadOnly={isReadOnly}
        onKeep={(ownerId) => edits.editAction(action, { ownerId: ownerId === '' ? null : ownerId })}
      />
      <Due data-overdue={isOverdue} title={isOverdue ? say('overdue') : undefined}>
        <DayField
          label={say('due', { title })}
          value={action.dueOn}
          noDay={say('noDue')}
          isReadOnly={isReadOnly}
          onKeep={(dueOn) => edits.editAction(action, { dueOn })}
        />
        {isOverdue ? <span className="overdue">{say('overdue')}</span> : null}
      </Due>
      <PlainChoice<ActionState>
        label={say('state', { title })}
        value={action.state}
        choices={actionStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
        isReadOnly={isReadOnly}
        onKeep={(state) => edits.editAction(action, { state })}
      />
      {isReadOnly ? null : (
        <ItemButtons
          title={title}
          canMoveUp={!isFirst}
          canMoveDown={!isLast}
          onMove={(way) => onMove(action.id, way)}
          onRemove={() => edits.removeAction(action)}
        />
      )}
      <ActionDetails action={action} title={title} />
    </Row>
  )
})

const marks: Readonly<Record<ActionState, string>> = {
  open: '○',
  'in-progress': '◐',
  done: '●',
  dropped: '×',
}

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr) 136px 104px 88px 72px',
  columnGap: 4,
  alignItems: 'start',
  minHeight: 28,
  fontSize: 13,
  lineHeight: '20px',
  breakInside: 'avoid',
  '&[data-fixed="true"]': { gridTemplateColumns: '16px minmax(0, 1fr) 136px 104px 88px' },
  '@media (min-width: 1360px)': { '&[data-fixed="false"]': { marginRight: -76 } },
  /* Too narrow for one line: who, until when and how far go under what. */
  '@container plan-objectives (max-width: 620px)': {
    '&, &[data-fixed="true"]': {
      gridTemplateColumns: '16px 150px 112px minmax(0, 1fr) 72px',
      paddingBottom: 6,
    },
    '& > div': { gridArea: '1 / 2 / auto / 5' },
    '& > div + span': { gridArea: '2 / 2' },
    '& > div + span + span': { gridArea: '2 / 3' },
    '& > div + span + span + span': { gridArea: '2 / 4' },
    '& > .item-buttons': { gridArea: '1 / 5' },
  },
  '@media print': {
    '&, &[data-fixed="true"], &[data-fixed="false"]': {
      marginRight: 0,
      gridTemplateColumns: '16px minmax(0, 1fr) 128px 100px 88px',
    },
  },
})

const Mark = styled('span')({
  padding: '3px 0',
  color: 'var(--mui-palette-text-secondary)',
  '[data-state="done"] > &': { color: 'var(--mui-palette-success-main)' },
  '[data-state="in-progress"] > &': { color: 'var(--mui-palette-primary-main)' },
})

const Title = styled('div')({
  minWidth: 0,
  paddingLeft: 6,
  '[data-state="done"] > &': { color: 'var(--mui-palette-text-secondary)' },
  '[data-state="dropped"] > &': {
    color: 'var(--mui-palette-text-secondary)',
    textDecoration: 'line-through',
    '& textarea': { textDecoration: 'line-through' },
  },
})

const Due = styled('span')({
  display: 'grid',
  justifyItems: 'start',
  '&[data-overdue="true"]': { color: 'var(--mui-palette-error-main)' },
  '& .overdue': { padding: '0 7px', marginTop: -4, fontSize: 11, lineHeight: '14px', fontWeight: 600 },
})
