import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ answer: Output<'account.get'>; onCancel: () => void }>

/** Says what goes with the account before it goes. */
export function RemoveAccount({ answer, onCancel }: Props) {
  const say = useAccountWords()
  const navigate = useNavigate()
  const remove = useTry('account.remove')
  const { account, children } = answer
  const goes = useWhatGoes(answer)
  const [complaint, setComplaint] = useState<string>()

  const confirm = async (): Promise<void> => {
    const removed = await remove({ id: account.id, version: account.version })
    if (removed.ok) void navigate('/accounts', { replace: true })
    else setComplaint(sayFailure(removed.error))
  }

  return (
    <ConfirmDialog
      title={say('removeAsk', { name: account.name })}
      confirmLabel={say('removeIt')}
      cancelLabel={say('cancel')}
      isDestructive
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      {complaint === undefined ? null : <Notice severity="error">{complaint}</Notice>}
      <Typography variant="body2">{say('removeGoes')}</Typography>
      <Box component="ul" sx={{ mt: 1, mb: 3, pl: 5, fontSize: 13 }}>
        {goes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </Box>
      {children.length === 0 ? null : (
        <Typography variant="body2">{say('removeUnits', { count: children.length })}</Typography>
      )}
      <Typography variant="body2">{say('removeUndo')}</Typography>
    </ConfirmDialog>
  )
}

function useWhatGoes({ account }: Output<'account.get'>): readonly string[] {
  const say = useAccountWords()
  const standing = useAsk('account.getStanding', { id: account.id }).value
  const plans = useAsk('plan.listByAccount', { accountId: account.id }).value?.length ?? 0
  const touchpoints =
    useAsk('touchpoint.listByAccount', { accountId: account.id, limit: 1 }).value?.total ?? 0
  const { contacts = 0, buyingCenters = 0 } = standing ?? {}
  return [
    ...(contacts > 0 ? [say('removeContacts', { count: contacts })] : []),
    ...(buyingCenters > 0 ? [say('removeCenters', { count: buyingCenters })] : []),
    ...(plans > 0 ? [say('removePlans', { count: plans })] : []),
    ...(touchpoints > 0
      ? [say('removeTouchpoints', { count: touchpoints, shown: formatCount(touchpoints) })]
      : []),
    say('removeOrders'),
  ]
}
