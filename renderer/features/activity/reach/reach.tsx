import type { AccountId } from '#shared/domain/account/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { silencesOf } from '#shared/domain/touchpoint/rhythm.ts'
import { daysBetween } from '#shared/kernel/calendar-day.ts'
import SilentIcon from '@mui/icons-material/NotificationsOffOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useActivityWords } from '../activity-words.ts'
import { PlainTable } from '../plain-table.tsx'
import { RhythmField } from './rhythm-field.tsx'

type Props = Readonly<{
  accountId: AccountId
  names: ReadonlyMap<string, string>
  isReadOnly: boolean
}>

/** Through which channels the key players of an account were reached, and who has been silent for longer than its tier allows. */
export function Reach({ accountId, names, isReadOnly }: Props) {
  const say = useActivityWords()
  const today = useToday()
  const reach = useAsk('touchpoint.listReach', { accountId, today })
  const account = useAsk('account.get', { id: accountId })
  const failed = [reach, account].find((answer) => answer.failure)
  if (failed?.failure) {
    return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  }
  if (!reach.value || !account.value) return null

  const { players, rhythmDays } = reach.value
  const silences = rhythmDays === null ? [] : silencesOf(players, rhythmDays, today)
  const order = new Map(silences.map(({ contactId }, index) => [contactId, index]))
  const shown = players.toSorted(
    (one, other) =>
      (order.get(one.contactId) ?? players.length) - (order.get(other.contactId) ?? players.length) ||
      (one.lastOn ?? '').localeCompare(other.lastOn ?? ''),
  )
  return (
    <>
      <RhythmField tier={account.value.account.tier} days={rhythmDays} isReadOnly={isReadOnly} />
      {players.length === 0 ? (
        <EmptyState sentence={say('noPlayers')} />
      ) : (
        <PlainTable style={{ tableLayout: 'auto' }}>
          <thead>
            <tr>
              <th scope="col" style={{ width: '20%' }}>
                {say('keyPlayer')}
              </th>
              <th scope="col" style={{ width: 132 }}>
                {say('lastTouch')}
              </th>
              {touchpointChannels.map((channel) => (
                <th scope="col" key={channel} className="figure">
                  {say(`channel-${channel}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ contactId, lastOn, channels }) => (
              <tr key={contactId}>
                <th scope="row" style={{ fontSize: 'inherit' }}>
                  <Link
                    component={RouteLink}
                    to={`/accounts/${accountId}/people?person=${contactId}`}
                    underline="hover"
                    color="textPrimary"
                  >
                    {names.get(contactId) ?? say('gone')}
                  </Link>
                </th>
                <td>
                  {lastOn === null
                    ? say('never')
                    : say('daysOfSilence', { count: Math.max(0, daysBetween(lastOn, today)) })}
                  {order.has(contactId) ? (
                    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'warning.main' }}>
                      <SilentIcon aria-hidden sx={{ fontSize: 16 }} />
                      {say('silent')}
                    </Box>
                  ) : null}
                </td>
                {touchpointChannels.map((channel) => {
                  const reached = channels.find((each) => each.channel === channel)
                  const how =
                    reached && say('timesOn', { count: reached.count, day: formatDay(reached.lastOn) })
                  return (
                    <td key={channel} className="figure" title={how} aria-label={how}>
                      {reached ? formatCount(reached.count) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </>
  )
}
