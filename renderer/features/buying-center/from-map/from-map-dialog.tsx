import { sayFailure } from '#shared/contract/failure-words.ts'
import { stakeholdersAtMost } from '#shared/contract/stakeholder-map.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useState, type ChangeEvent } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import { useFromMapWords } from './from-map-words.ts'
import { MapFindings } from './map-findings.tsx'
import { MapPeople } from './map-people.tsx'
import { MapStatements } from './map-statements.tsx'
import { useFromMap } from './use-from-map.ts'

type Props = Readonly<{ accountId: AccountId; onAdded: (id: string) => void; onClose: () => void }>

/** A stakeholder map that somebody drew elsewhere: what it says, what of it does not hold together, and what becomes of it. */
export function FromMapDialog({ accountId, onAdded, onClose }: Props) {
  const say = useFromMapWords()
  const read = useFromMap(accountId)
  const [name, setName] = useState('')
  const [isUnreadable, setUnreadable] = useState(false)
  const isReady = read.plan !== undefined && !read.isTooMany && name.trim() !== ''

  const takeFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    setUnreadable(false)
    file?.text().then(read.writeTable, () => setUnreadable(true))
  }
  const keep = async (): Promise<void> => {
    const id = await read.keep(name, say('source'))
    if (id === undefined) return
    onAdded(id)
    onClose()
  }
  return (
    <Dialog
      open
      fullWidth
      maxWidth="lg"
      onClose={(_event, reason) => {
        // A click beside it would lose what was looked through.
        if (reason === 'escapeKeyDown') onClose()
      }}
    >
      <DialogTitle>{say('title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '3fr 2fr', gap: 3, pt: 1.5 }}>
          <TextField
            label={say('table')}
            placeholder={say('tableHint')}
            value={read.table}
            onChange={(event) => read.writeTable(event.target.value)}
            multiline
            minRows={4}
            maxRows={7}
            autoFocus
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { wrap: 'off' } }}
          />
          <TextField
            label={say('beside')}
            placeholder={say('besideHint')}
            value={read.beside}
            onChange={(event) => read.writeBeside(event.target.value)}
            multiline
            minRows={4}
            maxRows={7}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
        <Button component="label" sx={{ alignSelf: 'start' }}>
          {say('file')}
          <input type="file" accept=".csv,.tsv,.txt" hidden onChange={takeFile} />
        </Button>
        {isUnreadable ? <Notice severity="error">{say('unreadable')}</Notice> : null}
        {read.problem ? <Notice severity="warning">{say(`problem-${read.problem}`)}</Notice> : null}
        {read.isTooMany ? (
          <Notice severity="warning">{say('tooMany', { count: stakeholdersAtMost })}</Notice>
        ) : null}
        {read.map && read.plan ? (
          <>
            <MapFindings map={read.map} />
            <MapPeople map={read.map} plan={read.plan} />
            <MapStatements read={read} map={read.map} />
          </>
        ) : null}
        {read.failure ? <Notice severity="error">{sayFailure(read.failure)}</Notice> : null}
      </DialogContent>
      <DialogActions>
        <TextField
          label={say('name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ mr: 'auto', ml: 4, width: 320 }}
        />
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button variant="contained" disabled={!isReady} onClick={() => void keep()}>
          {say('add')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
