import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { useTry } from '../../api/use-do.ts'
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

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (path.trim() !== '') onOpen(path.trim())
  }
  const browse = async (): Promise<void> => {
    const chosen = await choosePath({ purpose: 'open' })
    if (chosen.ok && chosen.value.path !== null) onOpen(chosen.value.path)
  }

  return (
    <Dialog open onClose={onCancel} maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle>{say('open')}</DialogTitle>
        <DialogContent>
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
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={path.trim() === ''}>
            {say('openIt')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
