import { addMonths, isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useAgeWords } from './age-words.ts'

type Props = Readonly<{
  count: number
  today: CalendarDay
  onKeep: (keptUntil: CalendarDay, reason: string) => void
  onCancel: () => void
}>

const usualMonths = 12
const longestReason = 200

/** Asks until when what was chosen is kept, and why. */
export function KeepDialog({ count, today, onKeep, onCancel }: Props) {
  const say = useAgeWords()
  const [until, setUntil] = useState<string>(addMonths(today, usualMonths))
  const [reason, setReason] = useState('')
  const isLater = isCalendarDay(until) && until > today
  const isReady = isLater && reason.trim() !== ''
  return (
    <FormDialog
      title={say('keepTitle', { count })}
      confirmLabel={say('confirmKeep')}
      cancelLabel={say('cancel')}
      isConfirmable={isReady}
      onConfirm={() => {
        if (isReady) onKeep(until, reason)
      }}
      onCancel={onCancel}
    >
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {say('keepHow')}
      </Typography>
      <TextField
        type="date"
        label={say('until')}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={!isLater}
        helperText={isLater ? ' ' : say('untilWrong')}
        slotProps={{ inputLabel: { shrink: true } }}
        fullWidth
      />
      <TextField
        label={say('reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestReason } }}
        autoFocus
        fullWidth
      />
    </FormDialog>
  )
}
