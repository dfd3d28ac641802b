import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useWelcomeWords } from './welcome-words.ts'

type Props = Readonly<{
  folder: string
  hasFileDialogs: boolean
  onOpen: (path: string) => void
  onCancel: () => void
}>

/** Asks for the file: with the system's dialog where the host has one, by its path everywhere. */
export function OpenDialog({ folder, hasFileDialogs, onOpen, onCancel }: Props) {
  const say = useWelcomeWords()
  const choosePath = useTry('workspace.choosePath')
  const [path, setPath] = useState('')

  const submit = (): void => {
    if (path.trim() !== '') onOpen(path.trim())
  }
  const browse = async (): Promise<void> => {
    const chosen = await choosePath({ purpose: 'open' })
    if (chosen.ok && chosen.value.path !== null) onOpen(chosen.value.path)
  }

  return (
    <FormDialog
      title={say('open')}
      confirmLabel={say('openIt')}
      cancelLabel={say('cancel')}
      size="sm"
      isConfirmable={path.trim() !== ''}
      onConfirm={submit}
      onCancel={onCancel}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'start', pt: 2 }}>
        <TextField
          label={say('path')}
          value={path}
          onChange={(event) => setPath(event.target.value)}
          placeholder={`${folder}/…`}
          autoFocus
          fullWidth
        />
        {hasFileDialogs ? (
          <Button onClick={() => void browse()} sx={{ flex: 'none', height: 40 }}>
            {say('browse')}
          </Button>
        ) : null}
      </Box>
    </FormDialog>
  )
}
