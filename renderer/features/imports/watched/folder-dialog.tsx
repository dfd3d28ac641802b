import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTry } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useWatchedWords } from './watched-words.ts'

type Props = Readonly<{ folder: string | null; onClose: () => void }>

/** Asks which folder is to be watched, and says why one can't be. */
export function FolderDialog({ folder, onClose }: Props) {
  const say = useWatchedWords()
  const set = useTry('watched-folder.set')
  const [path, setPath] = useState(folder ?? '')
  const [refusal, setRefusal] = useState<AppError>()

  const confirm = async (): Promise<void> => {
    const outcome = await set({ path: path.trim() })
    if (outcome.ok) onClose()
    else setRefusal(outcome.error)
  }

  return (
    <FormDialog
      title={say('title')}
      size="sm"
      confirmLabel={say('save')}
      cancelLabel={say('cancel')}
      isConfirmable={path.trim() !== ''}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <TextField
        autoFocus
        fullWidth
        margin="dense"
        label={say('path')}
        value={path}
        error={refusal !== undefined}
        helperText={refusal ? sayFailure(refusal) : say('hint')}
        onChange={(event) => {
          setPath(event.target.value)
          setRefusal(undefined)
        }}
      />
    </FormDialog>
  )
}
