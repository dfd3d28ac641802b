import type { EntryOutcome } from '#shared/domain/touchpoint/entry-parts.ts'
import { sides, type Side } from '#shared/domain/touchpoint/outcome.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{
  outcomes: readonly EntryOutcome[]
  onChange: (outcomes: readonly EntryOutcome[]) => void
}>

const kinds = ['promise', 'need', 'objection'] as const

/** What came of a touchpoint while it is being recorded, a row each. */
export function OutcomeRows({ outcomes, onChange }: Props) {
  const say = useActivityWords()
  const replace = (index: number, outcome: EntryOutcome): void =>
    onChange(outcomes.map((each, at) => (at === index ? outcome : each)))
  return (
    <Box role="group" aria-label={say('outcomes')} sx={{ gridColumn: '1 / -1', display: 'grid', gap: 3 }}>
      {outcomes.map((outcome, index) => (
        <Box
          key={index}
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: '120px minmax(0, 1fr) 104px 150px 36px' }}
        >
          <TextField
            select
            label={say('outcomeKind')}
            value={outcome.kind}
            onChange={(event) => replace(index, asKind(outcome, event.target.value as EntryOutcome['kind']))}
          >
            {kinds.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {say(`kind-${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={say('outcomeText')}
            value={outcome.text}
            onChange={(event) => replace(index, { ...outcome, text: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 2_000 } }}
          />
          {outcome.kind === 'promise' ? (
            <>
              <TextField
                select
                label={say('side')}
                value={outcome.side}
                onChange={(event) => replace(index, { ...outcome, side: event.target.value as Side })}
              >
                {sides.map((side) => (
                  <MenuItem key={side} value={side}>
                    {say(`side-${side}`)}
                  </MenuItem>
                ))}
              </TextField>
              <TextField
                type="date"
                label={say('due')}
                value={outcome.dueOn ?? ''}
                onChange={({ target: { value } }) =>
                  replace(index, { ...outcome, dueOn: isCalendarDay(value) ? value : null })
                }
                slotProps={{ inputLabel: { shrink: true } }}
              />
            </>
          ) : (
            <Box sx={{ gridColumn: 'span 2' }} />
          )}
          <IconButton
            aria-label={say('removeOutcome', { text: outcome.text })}
            onClick={() => onChange(outcomes.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary' }}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            onClick={() => onChange([...outcomes, asKind({ kind: 'need', text: '' }, kind)])}
          >
            {say(`add-${kind}`)}
          </Button>
        ))}
      </Box>
    </Box>
  )
}

function asKind({ text }: EntryOutcome, kind: EntryOutcome['kind']): EntryOutcome {
  return kind === 'promise' ? { kind, text, side: 'ours', dueOn: null } : { kind, text }
}
