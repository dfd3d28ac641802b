import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { silencesOf } from '#shared/domain/touchpoint/rhythm.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import SilentIcon from '@mui/icons-material/NotificationsOffOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useAsk } from '../../api/use-ask.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ accountId: AccountId; today: CalendarDay }>

const shownAtOnce = 5

/** Key players without a touchpoint for longer than the tier of the account allows, by name, the longest silence first. */
export function SilenceList({ accountId, today }: Props) {
  const say = useAccountWords()
  const reach = useAsk('touchpoint.listReach', { accountId, today })
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const rhythmDays = reach.value?.rhythmDays ?? null
  const toReach = `/accounts/${accountId}/activity?view=reach`
  const failed = [reach, contacts].find((answer) => answer.failure)
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  if (!reach.value || !contacts.value) return null
  if (rhythmDays === null) {
    return (
      <Link component={RouteLink} to={toReach} underline="hover" color="textSecondary">
        {say('noRhythm')}
      </Link>
    )
  }

  const names = new Map(contacts.value.map((contact) => [contact.id, displayName(contact)]))
  const silences = silencesOf(reach.value.players, rhythmDays, today)
  if (silences.length === 0) {
    return <Box sx={{ color: 'text.secondary' }}>{say('nobodySilent', { count: rhythmDays })}</Box>
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {silences.slice(0, shownAtOnce).map(({ contactId, days }) => (
        <Box component="li" key={contactId} sx={{ display: 'flex', alignItems: 'start', gap: 2, py: 0.75 }}>
          <SilentIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'warning.main' }} />
          <Link
            component={RouteLink}
            to={`/accounts/${accountId}/people?person=${contactId}`}
            underline="hover"
            color="textPrimary"
          >
            {days === null
              ? say('neverTouched', { name: names.get(contactId) ?? '' })
              : say('silentFor', { name: names.get(contactId) ?? '', count: days })}
          </Link>
        </Box>
      ))}
      {silences.length > shownAtOnce ? (
        <li>
          <Link component={RouteLink} to={toReach} underline="hover">
            {say('allSilent', { count: silences.length })}
          </Link>
        </li>
      ) : null}
    </Box>
  )
}
