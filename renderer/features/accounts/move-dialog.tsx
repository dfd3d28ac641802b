import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { LookupField, type Found } from '../../ui/lookup-field.tsx'
import { useAccountsWords } from './accounts-words.ts'
import type { TreeAccount } from './tree-context.ts'
import { useAccountSearch } from '../../api/use-account-search.ts'

type Props = Readonly<{
  account: TreeAccount
  /** Moves, and answers why not where it is refused. */
  onMove: (parent: Found<AccountId> | null) => Promise<string | undefined>
  onClose: () => void
}>

/** The way of the keyboard to what dragging does: choose the parent of an account by name. */
export function MoveDialog({ account, onMove, onClose }: Props) {
  const say = useAccountsWords()
  const lookup = useAccountSearch(account.id)
  const [parent, setParent] = useState<Found<AccountId> | null>(null)
  const [complaint, setComplaint] = useState<string>()

  const submit = async (): Promise<void> => {
    const refusal = await onMove(parent)
    if (refusal === undefined) onClose()
    else setComplaint(refusal)
  }

  return (
    <FormDialog
      title={say('moveTitle', { name: account.name })}
      confirmLabel={say('moveIt')}
      cancelLabel={say('cancel')}
      onConfirm={() => void submit()}
      onCancel={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
        {say('moveHelp')}
      </Typography>
      <Box>
        <LookupField
          label={say('parent')}
          value={parent}
          found={lookup.found}
          onSearch={lookup.search}
          onChoose={(chosen) => {
            setComplaint(undefined)
            setParent(chosen)
          }}
          isSearching={lookup.isSearching}
          nothingFound={say('nothingFound')}
          placeholder={say('noParent')}
          complaint={complaint}
          isFocusedFirst
        />
      </Box>
    </FormDialog>
  )
}
