import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { useFinalWords } from '../../../ui/final-words.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useEraseWords } from './erase-words.ts'
import type { Done } from './erased.tsx'
import type { Wish } from './texts-naming.tsx'

type Props = Readonly<{
  contactId: ContactId
  preview: Output<'erasure.preview'>
  wish: Wish
  onDone: (done: Done) => void
}>

/** What can't be undone is done only once its name was typed: a press alone may be a slip. */
export function Confirmation({ contactId, preview, wish, onDone }: Props) {
  const say = useEraseWords()
  const sayFinal = useFinalWords()
  const erase = useTry('erasure.erase')
  const state = useAsk('application.getState', {}).value
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const { name, version } = preview
  if (state?.workspace?.mode === 'read') return <Notice severity="info">{say('readOnly')}</Notice>

  const isMeant = typed.trim() === name.trim()
  const begin = async (): Promise<void> => {
    if (!isMeant || isBusy) return
    setBusy(true)
    const outcome = await erase({ contactId, version, ...wish })
    setBusy(false)
    if (outcome.ok) onDone(outcome.value)
    else setFailure(sayFailure(outcome.error))
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
      sx={{ display: 'grid', gap: 2, borderTop: '1px solid', borderColor: 'divider', pt: 3 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{sayFinal('erasure.erase')}</Typography>
      {failure === undefined ? null : <Notice severity="error">{failure}</Notice>}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'end', flexWrap: 'wrap' }}>
        <TextField
          label={say('confirm', { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          sx={{ flex: 1, minWidth: 320 }}
        />
        <Button type="submit" variant="contained" color="error" disabled={!isMeant || isBusy}>
          {say(isBusy ? 'erasing' : 'erase')}
        </Button>
      </Box>
    </Box>
  )
}
