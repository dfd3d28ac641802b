import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { outcomeKinds } from '#shared/domain/touchpoint/outcome.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useActivityWords } from './activity-words.ts'
import type { useActivityFilter } from './activity-filter.ts'

type Named = Readonly<{ id: string; name: string }>
type Props = Readonly<{
  address: ReturnType<typeof useActivityFilter>
  /** Left out where the touchpoints are of all accounts. */
  contacts?: readonly Named[]
  team: readonly Named[]
}>

/** Which touchpoints are shown; what is chosen stands in the address. */
export function FilterBar({ address, contacts, team }: Props) {
  const say = useActivityWords()
  const { filter, set, clear } = address
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  return (
    <Box role="search" aria-label={say('title')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 3 }}>
      <Choice
        label={say('filterChannel')}
        value={filter.channel}
        choices={touchpointChannels.map((channel) => [channel, say(`channel-${channel}`)])}
        onChoose={(value) => set('channel', value)}
      />
      {contacts ? (
        <Choice
          label={say('filterPerson')}
          value={filter.contactId}
          choices={contacts.map(({ id, name }) => [id, name])}
          onChoose={(value) => set('person', value)}
        />
      ) : null}
      <Choice
        label={say('filterMember')}
        value={filter.teamMemberId}
        choices={team.map(({ id, name }) => [id, name])}
        onChoose={(value) => set('member', value)}
      />
      <Choice
        label={say('filterOutcome')}
        value={filter.outcomeKind}
        choices={outcomeKinds.map((kind) => [kind, say(`kind-${kind}`)])}
        onChoose={(value) => set('outcome', value)}
      />
      {(['from', 'until'] as const).map((end) => (
        <TextField
          key={end}
          type="date"
          size="small"
          label={say(end)}
          value={filter[end] ?? ''}
          onChange={({ target }) => set(end, isCalendarDay(target.value) ? target.value : null)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 150 }}
        />
      ))}
      {isNarrowed ? <Button onClick={clear}>{say('clearFilter')}</Button> : null}
    </Box>
  )
}

type ChoiceProps = Readonly<{
  label: string
  value: string | null
  choices: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string | null) => void
}>

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const say = useActivityWords()
  const isKnown = choices.some(([each]) => each === value)
  return (
    <TextField
      select
      size="small"
      label={label}
      value={isKnown ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ width: 168 }}
    >
      <MenuItem value="">{say('all')}</MenuItem>
      {choices.map(([each, name]) => (
        <MenuItem key={each} value={each}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
