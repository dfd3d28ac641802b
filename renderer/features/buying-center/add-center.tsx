import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { useDo } from '../../api/use-do.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ accountId: AccountId; onAdded: (id: string) => void; onClose: () => void }>

/** Two lines where the new buying center will stand: what it is called and what it decides. */
export function AddCenter({ accountId, onAdded, onClose }: Props) {
  const say = useBuyingCenterWords()
  const doAdd = useDo('buying-center.add')
  const [name, setName] = useState('')
  const [decision, setDecision] = useState('')

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const added = await doAdd({ accountId, name, decision })
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
      sx={{ display: 'grid', gap: 2, p: 2, minWidth: 228 }}
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
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={name.trim() === ''}>
          {say('add')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </Box>
    </Box>
  )
}
