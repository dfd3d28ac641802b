import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useParams } from 'react-router'
import { useTrail } from '../../api/use-trail.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { TrailList } from '../../ui/trail/trail-list.tsx'
import { useAccountHistoryWords } from './account-history-words.ts'
import { DayChoice } from './day-choice.tsx'

const entriesAtOnce = 50

/** The trail of an account with all that hangs on it, and the way to a day of its past. */
export function AccountHistoryPage() {
  const accountId = useParams()['accountId'] as AccountId
  return <Trail key={accountId} accountId={accountId} />
}

function Trail({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useAccountHistoryWords()
  const trail = useTrail('history.listOfAccount', { accountId }, entriesAtOnce)
  return (
    <Box sx={{ px: 6, py: 4, maxWidth: 960 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'start', mb: 3 }}>
        <Box sx={{ flex: '1 1 320px' }}>
          <Typography variant="h2">{say('title')}</Typography>
          <Typography color="textSecondary">{say('why')}</Typography>
        </Box>
        <DayChoice accountId={accountId} day={null} />
      </Box>
      {trail.failure ? <NotAnswered failure={trail.failure} onAgain={trail.askAgain} /> : null}
      {trail.value ? <TrailList {...trail} entries={trail.value} /> : null}
    </Box>
  )
}
