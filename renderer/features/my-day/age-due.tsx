import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useMyDayWords } from './my-day-words.ts'

/** How much of what is held about people has reached its age limit; nothing is said where no limit is set, or nothing has. */
export function AgeDue({ today }: Readonly<{ today: CalendarDay }>) {
  const say = useMyDayWords()
  const counts = useAsk('age-limit.countDue', { today }).value?.counts
  if (!counts || counts.due === 0) return null
  return (
    <Link component={RouteLink} to="/settings/privacy/due">
      {say('ageDue', { count: counts.due })}
    </Link>
  )
}
