import type { CoverRow } from '#shared/domain/network/coverage-matrix.ts'
import { rungOf, type Relationship } from '#shared/domain/relationship/model.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SayCoverage } from './coverage-words.ts'

type Span = Readonly<{ unit: 'days' | 'weeks' | 'months'; count: number }>

/** A span of days in the unit that one would say it in. */
function spanOf(days: number): Span {
  if (days < 14) return { unit: 'days', count: days }
  return days < 91
    ? { unit: 'weeks', count: Math.round(days / 7) }
    : { unit: 'months', count: Math.round(days / 30.4) }
}

export function sayAgo(say: SayCoverage, day: CalendarDay, today: CalendarDay): string {
  const days = Math.max(0, daysBetween(day, today))
  const { unit, count } = spanOf(days)
  return days === 0 ? say('today') : say(unit, { count })
}

export function sayAgoShort(say: SayCoverage, day: CalendarDay, today: CalendarDay): string {
  const { unit, count } = spanOf(Math.max(0, daysBetween(day, today)))
  return say(`${unit}Short`, { count })
}

/** A cell as it is read out. */
export function sayCell(
  say: SayCoverage,
  names: Readonly<{ contact: string; member: string }>,
  tie: Relationship | undefined,
  today: CalendarDay,
): string {
  if (!tie) return say('noTie', names)
  const short = rungOf(tie.targetLevel) - rungOf(tie.currentLevel)
  const levels = {
    current: say(`level-${tie.currentLevel}`).toLowerCase(),
    target: say(`level-${tie.targetLevel}`).toLowerCase(),
  }
  const ago =
    tie.lastTouchOn === null ? say('never') : say('touched', { ago: sayAgo(say, tie.lastTouchOn, today) })
  return [
    say('tie', { ...names, ...levels }),
    ...(short > 0 ? [say('tieShort', { count: short })] : []),
    ago,
  ].join(', ')
}

export function sayGap(say: SayCoverage, { gap, rungsShort }: CoverRow): string {
  return say(`gap-${gap}`, { count: rungsShort })
}

/** Why it is a gap; empty where it is none. */
export function sayGapWhy(say: SayCoverage, { gap }: CoverRow): string {
  switch (gap) {
    case 'uncovered':
      return say('gapWhyUncovered')
    case 'below-target':
      return say('gapWhyBelow')
    case 'single':
      return say('gapWhySingle')
    case 'none':
      return ''
  }
}
