import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useParams } from 'react-router'
import { Notice } from '../../ui/notice.tsx'
import { usePeopleWords } from './people-words.ts'
import { PeopleDesk } from './people-desk.tsx'
import { usePeopleData } from './use-people-data.ts'

/** The people of an account, as a map of who reports to whom and as a table, with one selection. */
export function PeoplePage() {
  const say = usePeopleWords()
  const accountId = useParams()['accountId'] as AccountId
  const data = usePeopleData(accountId)

  if (data.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <Notice severity="error" action={<Button onClick={data.askAgain}>{say('tryAgain')}</Button>}>
          {sayFailure(data.failure)}
        </Notice>
      </Box>
    )
  }
  if (data.people === undefined) return <Box aria-busy aria-label={say('loading')} sx={{ height: '100%' }} />
  return <PeopleDesk key={accountId} data={data} people={data.people} />
}
