import type { Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { LookupField, type Found } from '../../ui/lookup-field.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ accountId: AccountId; onAdded: (id: string) => void; onClose: () => void }>
type Earlier = Found<BuyingCenterId> & Readonly<{ accountId: AccountId }>
type Takes = Payload<'buying-center.addLike'>['takes']

const allTakes = ['judgements', 'members', 'frame'] as const

/** Where the new buying center will stand: what it is called, what it decides, and which earlier one it is made like. */
export function AddCenter({ accountId, onAdded, onClose }: Props) {
  const say = useBuyingCenterWords()
  const doAdd = useDo('buying-center.add')
  const doAddLike = useDo('buying-center.addLike')
  const [name, setName] = useState('')
  const [decision, setDecision] = useState('')
  const [text, setText] = useState('')
  const [like, setLike] = useState<Earlier | null>(null)
  const [takes, setTakes] = useState<Takes>('judgements')
  const found = useAsk('buying-center.find', { text })
  const isSameAccount = like?.accountId === accountId

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const fields = { accountId, name, decision }
    const added = like
      ? await doAddLike({ ...fields, likeId: like.id, takes: isSameAccount ? takes : 'frame' })
      : await doAdd(fields)
    if (!added) return
    onAdded(added.id)
    onClose()
  }
  return (
    <Box
      component="form"
      aria-label={say('addCenter')}
      onSubmit={(event: FormEvent) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      sx={{ display: 'grid', gap: 2, p: 2, minWidth: 208 }}
    >
      <TextField
        label={say('centerName')}
        placeholder={say('centerNameHint')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={say('decision')}
        value={decision}
        onChange={(event) => setDecision(event.target.value)}
        multiline
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
      />
      <LookupField
        label={say('like')}
        placeholder={say('likeNone')}
        value={like}
        found={inOrder(found.value ?? [], accountId).map((each): Earlier => ({
          id: each.id,
          name: each.name,
          note: each.accountName,
          accountId: each.accountId,
        }))}
        isSearching={found.isAsking}
        nothingFound={say('likeNothing')}
        onSearch={setText}
        onChoose={(chosen) => setLike(chosen as Earlier | null)}
      />
      {like === null ? null : isSameAccount ? (
        <TextField
          select
          label={say('takes')}
          value={takes}
          onChange={(event) => setTakes(allTakes.find((each) => each === event.target.value) ?? 'frame')}
        >
          {allTakes.map((each) => (
            <MenuItem key={each} value={each}>
              {say(`takes-${each}`)}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('takesOther')}</Box>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={name.trim() === ''}>
          {say('add')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </Box>
    </Box>
  )
}

/** Those of the account first. */
function inOrder<C extends Readonly<{ accountId: AccountId }>>(
  centers: readonly C[],
  accountId: AccountId,
): readonly C[] {
  return centers.toSorted(
    (one, other) => Number(other.accountId === accountId) - Number(one.accountId === accountId),
  )
}
