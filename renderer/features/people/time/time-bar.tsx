import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { DayInput } from './day-input.tsx'
import { TimeSlider } from './time-slider.tsx'
import type { TimeSpan } from './time-span.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{
  span: TimeSpan
  stops: readonly CalendarDay[]
  today: CalendarDay
  onLook: (day: CalendarDay, compareWith: CalendarDay | null) => void
}>

/** Below the map: which day, or which two, are shown, by a slider or as a date. */
export function TimeBar({ span, stops, today, onLook }: Props) {
  const say = useTimeWords()
  // A day before where all happened today: a slider has two ends.
  const first = stops[0] !== undefined && stops[0] < today ? stops[0] : addDays(today, -1)
  const { from, to } = span
  const isPair = span.kind === 'pair'
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        py: 1.5,
        bgcolor: 'background.paper',
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      {isPair ? (
        <DayInput
          label={say('earlierDay')}
          day={from}
          first={first}
          last={to}
          onChoose={(day) => onLook(day, to)}
        />
      ) : null}
      <TimeSlider
        days={isPair ? [from, to] : [to]}
        first={first}
        stops={stops}
        last={today}
        onRest={([day = to, other]) => onLook(day, other ?? null)}
      />
      <DayInput
        label={say(isPair ? 'laterDay' : 'anyDay')}
        day={to}
        first={isPair ? from : first}
        last={today}
        onChoose={(day) => (isPair ? onLook(from, day) : onLook(day, null))}
      />
    </Box>
  )
}
