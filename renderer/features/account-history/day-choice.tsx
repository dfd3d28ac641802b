import type { AccountId } from '#shared/domain/account/model.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useToday } from '../../ui/use-today.ts'
import { useAccountHistoryWords } from './account-history-words.ts'

type Props = Readonly<{ accountId: AccountId; day: CalendarDay | null }>

/** Goes to the account as it stood at the end of a day. */
export function DayChoice({ accountId, day }: Props) {
  const say = useAccountHistoryWords()
  const navigate = useNavigate()
  const today = useToday()
  const [text, setText] = useState<string>(day ?? today)
  const go = (): void => {
    if (isCalendarDay(text)) void navigate(`/accounts/${accountId}/history/${text}`)
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
      sx={{ display: 'flex', gap: 2, alignItems: 'end' }}
    >
      <TextField
        type="date"
        size="small"
        label={say('asOf')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
      <Button type="submit" variant="outlined" title={say('asOfHelp')} disabled={!isCalendarDay(text)}>
        {say('show')}
      </Button>
    </Box>
  )
}
