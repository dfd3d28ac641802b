import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useActivityWords } from './activity-words.ts'
import { RecordForm } from './record-form.tsx'
import { TouchpointTable } from './touchpoint-table.tsx'

const shownAtOnce = 100

/** Every contact between the firms, the newest first, and the form that takes down the next. */
export function ActivityPage() {
  const accountId = useParams()['accountId'] as AccountId
  return <Activity key={accountId} accountId={accountId} />
}

function Activity({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useActivityWords()
  const isReadOnly = useIsReadOnly()
  const touchpoints = useAskAll('touchpoint.listByAccount', { accountId })
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const team = useAsk('team-member.list', {})
  const [shown, setShown] = useState(shownAtOnce)
  const soughtId = useSearchParams()[0].get('touchpoint')

  const names = useMemo(
    () =>
      new Map<string, string>([
        ...(contacts.value ?? []).map((contact) => [contact.id, displayName(contact)] as const),
        ...(team.value ?? []).map((member) => [member.id, member.name] as const),
      ]),
    [contacts.value, team.value],
  )

  const failed = [touchpoints, contacts, team].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <Notice severity="error" action={<Button onClick={failed.askAgain}>{say('tryAgain')}</Button>}>
          {sayFailure(failed.failure)}
        </Notice>
      </Box>
    )
  }
  if (!touchpoints.value || !contacts.value || !team.value) return null

  const all = touchpoints.value
  const shownNow = Math.max(shown, 1 + all.findIndex(({ id }) => id === soughtId))
  return (
    <Box sx={{ px: 6, py: 4, maxWidth: 1280 }}>
      {isReadOnly ? null : <RecordForm accountId={accountId} contacts={contacts.value} team={team.value} />}
      {all.length === 0 ? (
        <EmptyState sentence={isReadOnly ? say('noneRead') : say('none')} />
      ) : (
        <>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {say('count', { count: all.length })}
          </Typography>
          <TouchpointTable touchpoints={all.slice(0, shownNow)} names={names} soughtId={soughtId} />
          {all.length > shownNow ? (
            <Button sx={{ mt: 2 }} onClick={() => setShown(shownNow + shownAtOnce)}>
              {say('showMore', { count: Math.min(shownAtOnce, all.length - shownNow) })}
            </Button>
          ) : null}
        </>
      )}
    </Box>
  )
}
