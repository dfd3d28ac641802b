import type { AccountId } from '#shared/domain/account/model.ts'
import type { CampaignId } from '#shared/domain/campaign/model.ts'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useAccountSearch } from '../../../api/use-account-search.ts'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LookupField } from '../../../ui/lookup-field.tsx'
import { useCampaignsWords } from '../campaigns-words.ts'

type Props = Readonly<{ campaignId: CampaignId; onClose: () => void }>

/** An account that no view has to pick, with the reason why it is in. */
export function AddAccount({ campaignId, onClose }: Props) {
  const say = useCampaignsWords()
  const { found, search, isSearching } = useAccountSearch()
  const doAdd = useDo('campaign.addAccounts')
  const [account, setAccount] = useState<Readonly<{ id: AccountId; name: string }> | null>(null)
  const [reason, setReason] = useState('')
  const isFine = account !== null && reason.trim() !== ''
  const add = async (): Promise<void> => {
    if (!isFine) return
    if (await doAdd({ id: campaignId, accountIds: [account.id], reason: reason.trim() })) onClose()
  }
  return (
    <FormDialog
      title={say('addTitle')}
      confirmLabel={say('addByHand')}
      cancelLabel={say('cancel')}
      isConfirmable={isFine}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      <LookupField
        isFocusedFirst
        label={say('account')}
        value={account}
        found={found}
        isSearching={isSearching}
        nothingFound={say('noAccount')}
        onSearch={search}
        onChoose={setAccount}
      />
      <TextField
        fullWidth
        label={say('reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </FormDialog>
  )
}
