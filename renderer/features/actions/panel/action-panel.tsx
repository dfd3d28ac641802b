import type { Output } from '#shared/contract/contract.ts'
import { actionStates, recurrences, type ActionId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { formatDecimal, formatList } from '../../../ui/format.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Labeled } from '../../../ui/section.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useActionsWords } from '../actions-words.ts'
import { isFixed, type ActionEdits } from '../use-actions.ts'

type Props = Readonly<{ id: ActionId; isReadOnly: boolean; edits: ActionEdits; onClose: () => void }>

/** Everything about an action, beside the view it was chosen in. */
export function ActionPanel({ id, isReadOnly, edits, onClose }: Props) {
  const say = useActionsWords()
  const answer = useAsk('action.get', { id })
  const close = { closeLabel: say('close'), onClose }
  if (answer.failure)
    return (
      <SidePanel title={say('name')} {...close}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </SidePanel>
    )
  if (!answer.value)
    return (
      <SidePanel title={say('name')} {...close}>
        {null}
      </SidePanel>
    )

  const { action, accountName, planTitle } = answer.value
  return (
    <SidePanel title={action.title || say('unnamed')} subtitle={`${accountName} · ${planTitle}`} {...close}>
      <Fields found={answer.value} isFixed={isFixed(answer.value, isReadOnly)} edits={edits} />
    </SidePanel>
  )
}

type FieldProps = Readonly<{ found: Output<'action.get'>; isFixed: boolean; edits: ActionEdits }>

function Fields({ found, isFixed: isReadOnly, edits }: FieldProps) {
  const say = useActionsWords()
  const team = useAsk('team-member.list', {})
  const attempt = useTry('plan.editAction')
  const { action } = found
  const today = useToday()
  const keep = (changes: { title: string } | { note: string | null }) =>
    attempt({ id: action.id, version: action.version, today, changes })
  const members = team.value ?? []
  const title = action.title || say('unnamed')
  const planState = useFixedWord(isReadOnly)
  const dayOf = (field: 'startsOn' | 'dueOn') => (
    <Labeled label={say(field)}>
      <DayField
        label={say('fieldOf', { field: say(field), title })}
        value={action[field]}
        noDay={say('noDay')}
        isReadOnly={isReadOnly}
        onKeep={(day) => void edits.edit(action, { [field]: day })}
      />
    </Labeled>
  )
  const namesOf = (some: readonly { title: string }[]): string =>
    some.length === 0 ? say('nothing') : formatList(some.map((each) => each.title || say('unnamed')))
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {planState}
      <InlineField
        label={say('name')}
        of={action}
        field="title"
        value={action.title}
        isReadOnly={isReadOnly}
        onKeep={(text) => keep({ title: text })}
      />
      <InlineChoice
        label={say('state')}
        value={action.state}
        isReadOnly={isReadOnly}
        choices={actionStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
        onKeep={(value) => {
          const state = actionStates.find((each) => each === value)
          if (state) void edits.edit(action, { state })
        }}
      />
      <InlineChoice
        label={say('owner')}
        value={action.ownerId ?? ''}
        isReadOnly={isReadOnly}
        choices={[
          { value: '', label: say('noOwner') },
          ...members.map((member) => ({ value: member.id as string, label: member.name })),
        ]}
        onKeep={(value) =>
          void edits.edit(action, { ownerId: members.find((member) => member.id === value)?.id ?? null })
        }
      />
      {dayOf('startsOn')}
      {dayOf('dueOn')}
      <InlineField
        label={say('note')}
        of={action}
        field="note"
        value={action.note ?? ''}
        isMultiline
        isReadOnly={isReadOnly}
        onKeep={(text) => keep({ note: text === '' ? null : text })}
      />
      <Labeled label={say('objective')}>{found.objectiveTitle || say('unnamed')}</Labeled>
      <Labeled label={say('strategy')}>{found.strategyTitle || say('unnamed')}</Labeled>
      <Labeled label={say('effortHours')}>
        {action.effortMinutes === null ? say('nothing') : formatDecimal(action.effortMinutes / 60, 1)}
      </Labeled>
      <Labeled label={say('comesAgain')}>
        {recurrences.includes(action.recurs as never)
          ? say(`recurs-${action.recurs ?? 'weekly'}`)
          : say('nothing')}
      </Labeled>
      <Labeled label={say('needs')}>{namesOf(found.needs)}</Labeled>
      <Labeled label={say('neededBy')}>{namesOf(found.neededBy)}</Labeled>
      <Labeled label={say('people')}>
        {found.people.length === 0 ? say('nothing') : formatList(found.people.map(({ name }) => name))}
      </Labeled>
      <Link
        component={RouteLink}
        to={`/accounts/${found.accountId}/plan?plan=${found.planId}&part=${action.id}`}
        underline="hover"
        sx={{ mt: 2 }}
      >
        {say('toPlan')}
      </Link>
    </Box>
  )
}

/** Why nothing can be changed here. */
function useFixedWord(isReadOnly: boolean) {
  const say = useActionsWords()
  return isReadOnly ? <Box sx={{ color: 'text.secondary', fontSize: 12, pb: 1 }}>{say('fixed')}</Box> : null
}
