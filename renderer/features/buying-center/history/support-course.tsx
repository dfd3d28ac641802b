import type { CourseStep } from '#shared/domain/buying-center/support-course.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { across, down, stepCourse } from '../../../diagram/step-course.ts'
import { formatDay, formatSignedShare } from '../../../ui/format.ts'
import { useSupportWords } from './support-words.ts'

type Props = Readonly<{ steps: readonly CourseStep<unknown>[]; today: CalendarDay }>

/**
 * Support as a line of steps, and around it the band of what it may be. Where nothing is known there is the band alone: no point says
 * neutral. The table below says the same.
 */
export function SupportCourse({ steps, today }: Props) {
  const say = useSupportWords()
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last) return null

  const until = today > last.day ? today : last.day
  const wholeDays = Math.max(1, daysBetween(first.day, until))
  const points = steps.map(({ day, support, range }) => ({
    day,
    x: daysBetween(first.day, day) / wholeDays,
    value: support,
    band: range,
  }))
  const { line, bands } = stepCourse(points)
  const saySupport = (support: number | null): string =>
    support === null ? say('notKnown') : formatSignedShare(support)

  return (
    <Box
      role="img"
      aria-label={say('chartLabel', {
        from: formatDay(first.day),
        to: formatDay(until),
        first: saySupport(first.support),
        last: saySupport(last.support),
      })}
      sx={{ display: 'grid', gridTemplateColumns: '52px 1fr', columnGap: 1, fontSize: 12, pr: 2, mt: 3 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          textAlign: 'right',
          color: 'text.secondary',
          my: '-8px',
        }}
      >
        <span>{say('axisTop')}</span>
        <span>{say('axisMiddle')}</span>
        <span>{say('axisBottom')}</span>
      </Box>
      <Box sx={{ position: 'relative', height: 200, border: '1px solid', borderColor: 'divider' }}>
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
          {bands.map((band) => (
            <path
              key={band}
              d={band}
              fill="var(--mui-palette-text-secondary)"
              fillOpacity={0.16}
              stroke="var(--mui-palette-text-secondary)"
              strokeDasharray="3 3"
              strokeWidth={1}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path
            d="M0 50 L100 50"
            stroke="var(--mui-palette-divider)"
            strokeWidth={1}
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={line}
            fill="none"
            stroke="var(--mui-palette-primary-main)"
            strokeWidth={2.5}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map(({ day, x, value }) =>
          value === null ? null : (
            <Box
              key={day}
              sx={{
                position: 'absolute',
                left: `${across(x)}%`,
                top: `${down(value)}%`,
                width: 9,
                height: 9,
                m: '-4.5px',
                borderRadius: '50%',
                border: '2px solid',
                borderColor: 'primary.main',
                bgcolor: 'background.paper',
              }}
            />
          ),
        )}
      </Box>
      <span />
      <Box sx={{ position: 'relative', height: 22, color: 'text.secondary' }}>
        {withRoom(points).map(({ day, x }) => (
          <Box
            key={day}
            component="span"
            sx={{
              position: 'absolute',
              left: `${across(x)}%`,
              pt: 0.5,
              whiteSpace: 'nowrap',
              transform: x === 0 ? undefined : 'translateX(-50%)',
            }}
          >
            {formatDay(day)}
          </Box>
        ))}
        <Box component="span" sx={{ position: 'absolute', right: 0, pt: 0.5 }}>
          {until === today ? say('today') : null}
        </Box>
      </Box>
    </Box>
  )
}

/** Days that are too near to the one before, or to the end, go without a word. */
function withRoom<P extends Readonly<{ x: number }>>(points: readonly P[]): readonly P[] {
  const shown: P[] = []
  for (const point of points) {
    const before = shown.at(-1)
    if ((before === undefined || point.x - before.x > 0.16) && point.x < 0.88) shown.push(point)
  }
  return shown
}
