import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useTry } from '../../../api/use-do.ts'
import { useBatchWords } from './batch-words.ts'

type Props = Readonly<{
  value: string
  help: string
  hasFileDialogs: boolean
  onChange: (folder: string) => void
}>

/** Where the files go: typed, or chosen with the system's own dialog where there is one. */
export function FolderField({ value, help, hasFileDialogs, onChange }: Props) {
  const say = useBatchWords()
  const choosePath = useTry('workspace.choosePath')
  const choose = async (): Promise<void> => {
    const chosen = await choosePath({ purpose: 'choose-folder' })
    if (chosen.ok && chosen.value.path !== null) onChange(chosen.value.path)
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <TextField
        fullWidth
        size="small"
        label={say('folder')}
        value={value}
        helperText={help}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4_096, spellCheck: false } }}
      />
      {hasFileDialogs ? <Button onClick={() => void choose()}>{say('browse')}</Button> : null}
    </Box>
  )
}
