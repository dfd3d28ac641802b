import type { Payload } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useTry } from '../../api/use-do.ts'
import { useExportWords } from './export-words.ts'

type Props = Readonly<{
  label: string
  help: string
  value: string
  purpose: Payload<'workspace.choosePath'>['purpose']
  suggestedName?: string
  hasFileDialogs: boolean
  onChange: (path: string) => void
}>

/** A path, typed or chosen with the system's own dialog where there is one. */
export function PathField({
  label,
  help,
  value,
  purpose,
  suggestedName = '',
  hasFileDialogs,
  onChange,
}: Props) {
  const say = useExportWords()
  const choosePath = useTry('workspace.choosePath')
  const choose = async (): Promise<void> => {
    const chosen = await choosePath({ purpose, suggestedName })
    if (chosen.ok && chosen.value.path !== null) onChange(chosen.value.path)
  }
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'start', width: '100%' }}>
      <TextField
        fullWidth
        size="small"
        label={label}
        value={value}
        helperText={help}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4_096, spellCheck: false } }}
      />
      {hasFileDialogs ? <Button onClick={() => void choose()}>{say('browse')}</Button> : null}
    </Box>
  )
}
