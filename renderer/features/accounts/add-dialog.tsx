import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { LookupField, type Found } from '../../ui/lookup-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAccountsWords } from './accounts-words.ts'
import { useAccountSearch } from '../../api/use-account-search.ts'

type Props = Readonly<{ parentId: AccountId | undefined; onCancel: () => void }>

/** Asks what the new account is called and what it belongs to, then leads there: all else is filled in place. */
export function AddDialog({ parentId, onCancel }: Props) {
  const say = useAccountsWords()
  const navigate = useNavigate()
  const add = useTry('account.add')
  const given = useAsk('account.get', { id: parentId as AccountId }, { when: parentId !== undefined })
  const lookup = useAccountSearch()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Found<AccountId> | null>()
  const [complaint, setComplaint] = useState<string>()
  const [isTried, setTried] = useState(false)

  const parent = chosen === undefined ? (given.value?.account ?? null) : chosen
  const isNamed = name.trim() !== ''
  const submit = async (): Promise<void> => {
    setTried(true)
    if (!isNamed) return
    const outcome = await add({ name: name.trim(), parentId: parent?.id ?? null })
    if (outcome.ok) void navigate(`/accounts/${outcome.value.id}`, { replace: true })
    else setComplaint(sayFailure(outcome.error))
  }

  return (
    <FormDialog
      title={say('addTitle')}
      confirmLabel={say('addIt')}
      cancelLabel={say('cancel')}
      onConfirm={() => void submit()}
      onCancel={onCancel}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 2 }}>
        {complaint === undefined ? null : <Notice severity="error">{complaint}</Notice>}
        <TextField
          label={say('name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoFocus
          error={isTried && !isNamed}
          helperText={isTried && !isNamed ? say('nameMissing') : ' '}
          slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
        />
        <LookupField
          label={say('parent')}
          value={parent && { id: parent.id, name: parent.name }}
          found={lookup.found}
          onSearch={lookup.search}
          onChoose={setChosen}
          isSearching={lookup.isSearching}
          nothingFound={say('nothingFound')}
          placeholder={say('parentHelp')}
        />
      </Box>
    </FormDialog>
  )
}
