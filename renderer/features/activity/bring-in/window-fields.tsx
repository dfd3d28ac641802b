import type { Payload } from '#shared/contract/contract.ts'
import { dayOrders } from '#shared/domain/touchpoint/incoming/log-values.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useActivityWords } from '../activity-words.ts'
import { useBringInWords } from './bring-in-words.ts'

type How = Payload<'touchpoint.readFile'>
type Props = Readonly<{
  how: How
  onChange: (some: Partial<How>) => void
  form: 'calendar' | 'mail' | 'log' | undefined
}>

/** The days that are taken, and how a log says its days and channels. */
export function WindowFields({ how, onChange, form }: Props) {
  const say = useBringInWords()
  const sayActivity = useActivityWords()
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {(['from', 'until'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={say(end)}
            value={how[end]}
            onChange={({ target }) => {
              if (isCalendarDay(target.value)) onChange({ [end]: target.value })
            }}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: 168 }}
          />
        ))}
        {form === 'log' ? (
          <>
            <TextField
              select
              label={say('dayOrder')}
              value={how.dayOrder ?? 'day-first'}
              onChange={({ target }) =>
                onChange({ dayOrder: dayOrders.find((each) => each === target.value) })
              }
              sx={{ width: 168 }}
            >
              {dayOrders.map((order) => (
                <MenuItem key={order} value={order}>
                  {say(order)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              select
              label={say('otherwise')}
              value={how.channel ?? 'call-center'}
              onChange={({ target }) =>
                onChange({ channel: touchpointChannels.find((each) => each === target.value) })
              }
              sx={{ width: 230 }}
            >
              {touchpointChannels.map((channel) => (
                <MenuItem key={channel} value={channel}>
                  {sayActivity(`channel-${channel}`)}
                </MenuItem>
              ))}
            </TextField>
          </>
        ) : null}
      </Box>
      {form === 'calendar' ? (
        <Typography variant="caption" color="textSecondary">
          {say('daysNote')}
        </Typography>
      ) : null}
    </Box>
  )
}
