import { addDays, daysBetween, isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import { useMemo, type KeyboardEvent } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { nextStop } from './time-span.ts'
import { useTimeWords } from './time-words.ts'
import { useResting } from './use-resting.ts'

type Props = Readonly<{
  /** The day shown, or two of them, the earlier one first. */
  days: readonly CalendarDay[]
  first: CalendarDay
  /** The days with changes, and the last one. */
  stops: readonly CalendarDay[]
  last: CalendarDay
  onRest: (days: readonly CalendarDay[]) => void
}>

/** The days of an account from first to last. By hand any of them is reached; keys go to the days with changes. */
export function TimeSlider({ days, first, stops, last, onRest }: Props) {
  const say = useTimeWords()
  const [text, move] = useResting(days.join(' '), (rested) => onRest(daysIn(rested)))
  const shown = daysIn(text)
  const marks = useMemo(() => stops.map((stop) => ({ value: daysBetween(first, stop) })), [first, stops])
  const at = (day: CalendarDay): number => daysBetween(first, day)
  const sayDay = (value: number): string => formatDay(addDays(first, value))
  const label = (index: number): string =>
    shown.length === 1 ? say('theDay') : say(index === 0 ? 'earlierDay' : 'laterDay')

  const onKey = (event: KeyboardEvent): void => {
    const index = Number(event.target instanceof HTMLElement ? event.target.dataset['index'] : Number.NaN)
    const day = shown[index]
    if (day === undefined) return
    const next = dayFor(event.key, day)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(
      shown
        .map((each, place) => (place === index ? between(next, shown[place - 1], shown[place + 1]) : each))
        .join(' '),
    )
  }
  function dayFor(key: string, day: CalendarDay): CalendarDay | undefined {
    if (key === 'ArrowLeft' || key === 'ArrowDown') return nextStop(stops, day, -1)
    if (key === 'ArrowRight' || key === 'ArrowUp') return nextStop(stops, day, 1)
    if (key === 'Home') return first
    return key === 'End' ? last : undefined
  }

  return (
    <Box
      role="group"
      aria-label={say('slider')}
      onKeyDownCapture={onKey}
      sx={{ display: 'flex', alignItems: 'center', gap: 4, flex: 1, minWidth: 0 }}
    >
      <End day={first} />
      <Slider
        size="small"
        min={0}
        max={Math.max(1, at(last))}
        value={shown.length === 1 ? at(shown[0] ?? last) : shown.map(at)}
        disableSwap
        marks={marks}
        valueLabelDisplay="auto"
        valueLabelFormat={sayDay}
        getAriaLabel={label}
        getAriaValueText={sayDay}
        onChange={(_event, value) =>
          move(
            [value]
              .flat()
              .map((each) => addDays(first, each))
              .join(' '),
          )
        }
        sx={sliderLook}
      />
      <End day={last} />
    </Box>
  )
}

function End({ day }: Readonly<{ day: CalendarDay }>) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{ color: 'text.secondary', fontSize: 12, whiteSpace: 'nowrap', ...goneWhenNarrow }}
    >
      {formatDay(day)}
    </Box>
  )
}

const goneWhenNarrow = { '@container (max-width: 900px)': { display: 'none' } }

const sliderLook = {
  // Where no day stands beside it, the one above the thumb needs the room.
  '@container (max-width: 900px)': { mx: '44px' },
  py: '14px !important',
  '& .MuiSlider-rail': { bgcolor: 'text.secondary', opacity: 0.35 },
  '& .MuiSlider-mark': {
    width: 2,
    height: 11,
    borderRadius: 0,
    bgcolor: 'text.secondary',
    opacity: 1,
    transform: 'translate(-1px, -50%)',
  },
  '& .MuiSlider-thumb': { width: 16, height: 16, border: '2px solid var(--mui-palette-background-paper)' },
}

function daysIn(text: string): readonly CalendarDay[] {
  return text.split(' ').filter(isCalendarDay)
}

/** The earlier day never passes the later one. */
function between(
  day: CalendarDay,
  least: CalendarDay | undefined,
  most: CalendarDay | undefined,
): CalendarDay {
  if (least !== undefined && day < least) return least
  return most !== undefined && day > most ? most : day
}
