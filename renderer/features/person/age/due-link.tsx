import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useAgeWords } from './age-words.ts'

/** How much is due for erasure, where a limit is set; it leads to the list. */
export function DueLink() {
  const say = useAgeWords()
  const counts = useAsk('age-limit.countDue', { today: useToday() }).value?.counts
  if (!counts) return null
  return (
    <Link component={RouteLink} to="/settings/privacy/due" sx={{ justifySelf: 'start' }}>
      {say('dueOpen', { count: counts.due })}
    </Link>
  )
}
