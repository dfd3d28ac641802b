import { silenceDays } from '#shared/domain/network/next-meetings.ts'
import { relationshipLevels, rungOf, type Relationship } from '#shared/domain/relationship/model.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { ClockShape } from '../../../ui/clock-shape.tsx'
import { useCoverageWords } from './coverage-words.ts'
import { sayAgoShort } from './say-cover.ts'

/** A relationship as four steps: filled up to the rung now, outlined up to the target; beside it the rungs short, and the last touch. */
export function Rungs({ tie, today }: Readonly<{ tie: Relationship; today: CalendarDay }>) {
  const say = useCoverageWords()
  const now = rungOf(tie.currentLevel)
  const target = rungOf(tie.targetLevel)
  const short = target - now
  const isSilent = tie.lastTouchOn !== null && daysBetween(tie.lastTouchOn, today) > silenceDays
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, fontSize: 12 }}
    >
      <svg width={28} height={18} viewBox="0 0 28 18">
        {relationshipLevels.map((level) => {
          const rung = rungOf(level)
          const height = 4 + rung * 3
          const isFilled = rung <= now
          const isWanted = rung > now && rung <= target
          return (
            <rect
              key={level}
              x={(rung - 1) * 7 + 1}
              y={17 - height}
              width={5}
              height={height}
              rx={1}
              fill={isFilled ? 'var(--mui-palette-primary-main)' : 'none'}
              stroke={
                isFilled
                  ? 'var(--mui-palette-primary-main)'
                  : isWanted
                    ? 'var(--mui-palette-warning-main)'
                    : 'var(--mui-palette-divider)'
              }
              strokeWidth={isWanted ? 1.4 : 1}
              strokeDasharray={isWanted ? '2 1.4' : undefined}
            />
          )
        })}
      </svg>
      <Box component="span" sx={{ width: 20, color: 'warning.main', fontWeight: 600 }}>
        {short > 0 ? `↑${short}` : ''}
      </Box>
      <Box
        component="span"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}
      >
        {isSilent ? (
          <svg width={12} height={12} viewBox="0 0 16 16">
            <ClockShape />
          </svg>
        ) : null}
        {tie.lastTouchOn === null ? '–' : sayAgoShort(say, tie.lastTouchOn, today)}
      </Box>
    </Box>
  )
}
