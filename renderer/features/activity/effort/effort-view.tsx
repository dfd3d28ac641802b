import type { AccountId } from '#shared/domain/account/model.ts'
import { addDays, addMonths, isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCount, formatMonth } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { useActivityFilter } from '../activity-filter.ts'
import { useActivityWords } from '../activity-words.ts'
import { EffortTable, useHours, type EffortRow } from './effort-table.tsx'
import { useEffortWords } from './effort-words.ts'
import { TierTable } from './tier-table.tsx'

type Props = Readonly<{ accountId: AccountId | null; address: ReturnType<typeof useActivityFilter> }>

/** Where our time went: by tier, month, channel, one of us and account. Each figure opens the touchpoints behind it. */
export function EffortView({ accountId, address: { filter, set } }: Props) {
  const say = useEffortWords()
  const sayActivity = useActivityWords()
  const hours = useHours()
  const today = useToday()
  const from = filter.from ?? addDays(addMonths(today, -12), 1)
  const until = filter.until ?? today
  const isInOrder = from <= until
  const answer = useAsk('touchpoint.getEffort', { accountId, from, until }, { when: isInOrder })
  const place = accountId === null ? '/touchpoints' : `/accounts/${accountId}/activity`
  const opens = (more: Readonly<Record<string, string>>, at = place): string =>
    `${at}?${new URLSearchParams({ from, until, ...more }).toString()}`

  const effort = isInOrder ? answer.value : undefined
  return (
    <Box sx={{ my: 3, display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        {[['from', from] as const, ['until', until] as const].map(([end, day]) => (
          <TextField
            key={end}
            type="date"
            size="small"
            label={say(end)}
            value={day}
            onChange={({ target }) => (isCalendarDay(target.value) ? set(end, target.value) : undefined)}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: 168 }}
          />
        ))}
        {effort ? (
          <Typography>
            <b>{hours(effort.total.minutes)}</b>
            {`, ${say('touchpoints', { count: effort.total.touchpoints })}`}
            {effort.total.unmeasured > 0 ? `, ${say('unmeasured', { count: effort.total.unmeasured })}` : ''}
          </Typography>
        ) : null}
      </Box>
      {isInOrder ? null : <Notice severity="warning">{say('daysWrong')}</Notice>}
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {effort?.total.touchpoints === 0 ? <EmptyState sentence={say('none')} /> : null}
      {effort && effort.total.touchpoints > 0 ? (
        <>
          <Typography variant="body2" color="textSecondary">
            {say('note')}
          </Typography>
          {accountId === null ? <TierTable tiers={effort.tiers} /> : null}
          <EffortTable
            title={say('byMonth')}
            head={say('month')}
            rows={effort.months.map((each): EffortRow => ({
              ...each,
              key: each.month,
              name: formatMonth(each.month),
              to: opens(monthWithin(each.month, from, until)),
            }))}
          />
          <EffortTable
            title={say('byChannel')}
            head={say('channel')}
            rows={effort.channels.map((each): EffortRow => ({
              ...each,
              key: each.channel,
              name: sayActivity(`channel-${each.channel}`),
              to: opens({ channel: each.channel }),
            }))}
          />
          <EffortTable
            title={say('byMember')}
            head={say('member')}
            note={say('memberNote')}
            rows={effort.members.map((each): EffortRow => ({
              ...each,
              key: each.teamMemberId,
              to: opens({ member: each.teamMemberId }),
            }))}
          />
          {accountId === null ? (
            <EffortTable
              title={say('byAccount')}
              head={say('account')}
              rows={effort.accounts.map((each): EffortRow => ({
                ...each,
                key: each.accountId,
                to: opens({}, `/accounts/${each.accountId}/activity`),
              }))}
            />
          ) : null}
          {accountId === null && effort.accountCount > effort.accounts.length ? (
            <Typography variant="caption">
              {say('more', {
                count: effort.accountCount - effort.accounts.length,
                formatted: formatCount(effort.accountCount),
              })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </Box>
  )
}

/** The days of a month, as far as they lie within those that are looked at. */
function monthWithin(
  month: string,
  from: CalendarDay,
  until: CalendarDay,
): Readonly<{ from: string; until: string }> {
  const first = `${month}-01` as CalendarDay
  const last = addDays(addMonths(first, 1), -1)
  return { from: first > from ? first : from, until: last < until ? last : until }
}
