import { isCurrencyCode } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFinalWords } from '../../ui/final-words.ts'
import { useWelcomeWords } from './welcome-words.ts'

type Fields = Readonly<{ name: string; currency: string; path: string | null }>
type Props = Readonly<{
  folder: string
  hasFileDialogs: boolean
  onCreate: (fields: Fields) => void
  onCancel: () => void
}>

/** Asks what the new workspace is called and which currency its figures are in. */
export function CreateDialog({ folder, hasFileDialogs, onCreate, onCancel }: Props) {
  const say = useWelcomeWords()
  const sayFinal = useFinalWords()
  const choosePath = useTry('workspace.choosePath')
  const [name, setName] = useState('')
  const [currency, setCurrency] = useState('EUR')
  const [path, setPath] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)

  const isNamed = name.trim() !== ''
  const isMoney = isCurrencyCode(currency)
  const submit = (): void => {
    setTried(true)
    if (isNamed && isMoney) onCreate({ name: name.trim(), currency, path })
  }
  const choose = async (): Promise<void> => {
    const chosen = await choosePath({ purpose: 'create', suggestedName: name.trim() })
    if (chosen.ok && chosen.value.path !== null) setPath(chosen.value.path)
  }

  return (
    <FormDialog
      title={say('create')}
      confirmLabel={say('start')}
      cancelLabel={say('cancel')}
      onConfirm={submit}
      onCancel={onCancel}
    >
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <TextField
          label={say('name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoFocus
          error={isTried && !isNamed}
          helperText={isTried && !isNamed ? say('nameMissing') : ' '}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextField
          label={say('currency')}
          value={currency}
          onChange={(event) => setCurrency(event.target.value.toUpperCase())}
          error={isTried && !isMoney}
          helperText={isTried && !isMoney ? say('currencyWrong') : say('currencyHelp')}
          slotProps={{ htmlInput: { maxLength: 3 } }}
        />
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {say('keptIn', { folder: path ?? folder })}. {sayFinal('workspace.create')}
        </Typography>
        {hasFileDialogs ? <Button onClick={() => void choose()}>{say('chooseElsewhere')}</Button> : null}
      </Box>
    </FormDialog>
  )
}
