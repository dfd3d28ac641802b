import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextDialog } from '../../ui/text-dialog.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useOpportunitiesWords } from './opportunities-words.ts'

type ReasonProps = Readonly<{
  stage: string
  rules: string
  onConfirm: (reason: string) => void
  onCancel: () => void
}>

/** A stage is entered against its rules only with a reason in words. */
export function ReasonDialog({ stage, rules, onConfirm, onCancel }: ReasonProps) {
  const say = useOpportunitiesWords()
  return (
    <TextDialog
      title={say('reasonTitle', { stage })}
      label={say('reason')}
      confirmLabel={say('moveAnyway')}
      cancelLabel={say('cancel')}
      size="sm"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Typography sx={{ mb: 3 }}>{say('reasonWhy', { rules })}</Typography>
    </TextDialog>
  )
}

type EndProps = Readonly<{
  name: string
  state: 'won' | 'lost'
  onConfirm: (closedOn: CalendarDay, reason: string | null) => void
  onCancel: () => void
}>

/** On which day it was won or lost, and why. */
export function EndDialog({ name, state, onConfirm, onCancel }: EndProps) {
  const say = useOpportunitiesWords()
  const today = useToday()
  const [day, setDay] = useState<string>(today)
  const [reason, setReason] = useState('')
  const confirm = (): void => {
    if (isCalendarDay(day)) onConfirm(day, reason.trim() === '' ? null : reason)
  }
  return (
    <FormDialog
      title={say(`endTitle-${state}`, { name })}
      confirmLabel={say(`end-${state}`)}
      cancelLabel={say('cancel')}
      isConfirmable={isCalendarDay(day)}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <TextField
        fullWidth
        autoFocus
        margin="dense"
        label={say('endReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        fullWidth
        margin="dense"
        type="date"
        label={say('endDay')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </FormDialog>
  )
}
