import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { AccountId } from '#shared/domain/account/model.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { AccountFields } from './account-fields.tsx'
import { useAccountWords } from './account-words.ts'
import { AttentionColumn } from './attention-column.tsx'
import { RemoveAccount } from './remove-account.tsx'
import { Waiting } from '../../ui/waiting.tsx'

/** The account at a glance: what is known of it, what is missing, what comes next. */
export function OverviewPage() {
  const { accountId } = useParams()
  return isId<'account'>(accountId) ? <Overview id={accountId} /> : null
}

function Overview({ id }: Readonly<{ id: AccountId }>) {
  const say = useAccountWords()
  const isReadOnly = useIsReadOnly()
  const answer = useAsk('account.get', { id })
  const [isRemoving, setRemoving] = useState(false)
  if (!answer.value) return <Waiting />

  return (
    <Box sx={columnsLook}>
      <Box sx={{ p: 4, minWidth: 0 }}>
        <AccountFields answer={answer.value} isReadOnly={isReadOnly} />
        {isReadOnly ? null : (
          <Button color="error" onClick={() => setRemoving(true)} sx={{ mt: 4 }}>
            {say('remove')} …
          </Button>
        )}
      </Box>
      <AttentionColumn answer={answer.value} isReadOnly={isReadOnly} />
      {isRemoving ? <RemoveAccount answer={answer.value} onCancel={() => setRemoving(false)} /> : null}
    </Box>
  )
}

const columnsLook = {
  flex: 1,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) 340px', lg: 'minmax(0, 1fr) 400px' },
  alignItems: 'stretch',
}
