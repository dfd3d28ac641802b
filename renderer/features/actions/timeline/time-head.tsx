import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { formatMonth } from '../../../ui/format.ts'
import type { TimeScale } from '../actions-query.ts'
import { useActionsWords } from '../actions-words.ts'
import { monthsOf, weeksOf, xOf, type Span } from './scale.ts'
import { headPx, namePx } from './timeline-look.ts'

type Props = Readonly<{ span: Span; px: number; scale: TimeScale; today: CalendarDay }>

/** Months, and below them weeks or days by their number. It stays when one scrolls down. */
export function TimeHead({ span, px, scale, today }: Props) {
  const say = useActionsWords()
  const marks = scale === 'month' ? [] : weeksOf(span)
  return (
    <Box aria-hidden sx={headLook} style={{ height: headPx }}>
      <Box sx={{ ...cornerLook, width: namePx }} />
      {monthsOf(span).map(({ day, days }) => (
        <Box
          key={day}
          sx={{ ...markLook, top: 0, fontWeight: 600 }}
          style={{ left: namePx + xOf(span, day, px), width: days * px, height: headPx }}
        >
          {days * px > 60 ? formatMonth(day.slice(0, 7)) : ''}
        </Box>
      ))}
      {marks.map(({ day, days }) => (
        <Box
          key={`week ${day}`}
          sx={{ ...markLook, top: 22, color: 'text.secondary', fontSize: 11 }}
          style={{ left: namePx + xOf(span, day, px), width: days * px, height: headPx - 22 }}
        >
          {days * px > 24 ? Number(day.slice(8)) : ''}
        </Box>
      ))}
      <Box
        sx={{
          position: 'absolute',
          bottom: 2,
          px: 1,
          fontSize: 11,
          fontWeight: 600,
          color: 'error.main',
          bgcolor: 'background.paper',
        }}
        style={{ left: namePx + xOf(span, today, px) + 4 }}
      >
        {say('today')}
      </Box>
    </Box>
  )
}

const headLook = {
  position: 'sticky',
  top: 0,
  zIndex: 3,
  bgcolor: 'background.paper',
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const

const cornerLook = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  height: '100%',
  bgcolor: 'background.paper',
  borderRight: '1px solid',
  borderColor: 'divider',
} as const

const markLook = {
  position: 'absolute',
  px: 1,
  pt: '2px',
  borderLeft: '1px solid',
  borderColor: 'divider',
  fontSize: 12,
  lineHeight: '18px',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
} as const
