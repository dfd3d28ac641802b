import type { AccountId } from '#shared/domain/account/model.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link, useParams } from 'react-router'
import { present } from '../../api/present.ts'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDay, formatInstant } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useAccountHistoryWords } from './account-history-words.ts'
import { AsOfView } from './as-of-view.tsx'
import { DayChoice } from './day-choice.tsx'

/** The account as it stood at the end of a day, to read only, with what has become of it since. */
export function AsOfPage() {
  const say = useAccountHistoryWords()
  const { accountId, day } = useParams() as Readonly<{ accountId: AccountId; day: string }>
  if (!isCalendarDay(day)) {
    return (
      <EmptyState sentence={say('wrongDay')}>
        <Button component={Link} to={`/accounts/${accountId}/history`}>
          {say('toHistory')}
        </Button>
      </EmptyState>
    )
  }
  return <AsOf key={`${accountId} ${day}`} accountId={accountId} day={day} />
}

function AsOf({ accountId, day }: Readonly<{ accountId: AccountId; day: CalendarDay }>) {
  const say = useAccountHistoryWords()
  const then = useAsk('history.getAccountAsOf', { accountId, asOf: { day } })
  const now = useAsk('history.getAccountAsOf', { accountId, asOf: { day: present } })
  const failed = [then, now].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!then.value || !now.value) return <Waiting />

  const { happenedAt, state } = then.value
  return (
    <Box sx={{ px: 6, py: 4, maxWidth: 1120, display: 'grid', gap: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 380px' }}>
          <Notice
            severity="warning"
            action={
              <Button component={Link} to={`/accounts/${accountId}`}>
                {say('toPresent')}
              </Button>
            }
          >
            <strong>{say('past', { day: formatDay(day) })}</strong>{' '}
            {happenedAt === null ? say('pastNothing') : say('pastHow', { at: formatInstant(happenedAt) })}
          </Notice>
        </Box>
        <DayChoice accountId={accountId} day={day} />
      </Box>
      {state === null ? (
        <EmptyState sentence={say('notThere', { day: formatDay(day) })} />
      ) : (
        <AsOfView then={state} now={now.value.state} />
      )}
    </Box>
  )
}
