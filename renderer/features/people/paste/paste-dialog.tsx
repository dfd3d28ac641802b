import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import type { People } from '../people.ts'
import { PasteNotices } from './paste-notices.tsx'
import { usePasteWords } from './paste-words.ts'
import { ProposalEditor } from './proposal-editor.tsx'
import { ProposalTable } from './proposal-table.tsx'
import { usePaste } from './use-paste.ts'

type Props = Readonly<{
  accountId: AccountId
  people: People
  /** What was in the clipboard; empty where the text is yet to be pasted. */
  text: string
  onKept: (created: readonly ContactId[]) => void
  onClose: () => void
}>

/** A text at the top, and below it who would be added and what would change, to be looked through and kept in one go. */
export function PasteDialog({ accountId, people, text, onKept, onClose }: Props) {
  const say = usePasteWords()
  const paste = usePaste(accountId, people, text)
  const body = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const { proposals, plan, cycle, failure, isKeeping } = paste
  const current = proposals[Math.min(at, proposals.length - 1)]
  const count = plan.creates.length + plan.edits.length
  const open = proposals.filter(({ isTaken, problem }) => isTaken && problem === 'manager').length
  const isReady = count > 0 && open === 0 && cycle === undefined && !isKeeping

  const keep = async (): Promise<void> => {
    const created = await paste.keep()
    if (created) onKept(created)
  }
  const focus = (selector: string): void => body.current?.querySelector<HTMLElement>(selector)?.focus()

  return (
    <Dialog
      open
      fullWidth
      maxWidth="lg"
      onClose={(_event, reason) => {
        // A click beside it would lose what was looked through.
        if (reason === 'escapeKeyDown') onClose()
      }}
      slotProps={{ paper: { sx: { height: proposals.length > 0 ? 'calc(100% - 64px)' : undefined } } }}
    >
      <DialogTitle sx={{ pb: 2 }}>{say('pastePeople')}</DialogTitle>
      <DialogContent ref={body} sx={{ display: 'flex', flexDirection: 'column', gap: 2.5, minHeight: 0 }}>
        <TextField
          multiline
          autoFocus={text === ''}
          minRows={proposals.length > 0 ? 3 : 8}
          maxRows={proposals.length > 0 ? 3 : 14}
          label={say('textLabel')}
          value={paste.text}
          onChange={({ target }) => paste.write(target.value)}
          slotProps={{ htmlInput: { spellCheck: false, wrap: 'off' } }}
          sx={{ mt: 2, flex: 'none', '& textarea': { fontFamily: 'ui-monospace, monospace', fontSize: 12 } }}
          onKeyDown={(event) => {
            // In an outline a tab is depth.
            if (event.key !== 'Tab' || event.shiftKey || proposals.length > 0) return
            event.preventDefault()
            document.execCommand('insertText', false, '\t')
          }}
        />
        <PasteNotices paste={paste} open={open} />
        {current ? (
          <Box sx={{ display: 'flex', gap: 4, flex: 1, minHeight: 0 }}>
            <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, gap: 1 }}>
              <ProposalTable
                paste={paste}
                people={people}
                at={current.row}
                onAt={setAt}
                onEdit={() => focus('[data-editor] input')}
              />
              <Typography variant="caption" color="textSecondary">
                {say('editorHint')}
              </Typography>
            </Box>
            <Box sx={{ width: 280, flex: 'none', overflow: 'auto', pr: 1 }}>
              <ProposalEditor
                key={current.row}
                proposal={current}
                people={people}
                paste={paste}
                onLeave={() => focus(`[data-row="${current.row}"]`)}
              />
            </Box>
          </Box>
        ) : null}
        {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button variant="contained" disabled={!isReady} onClick={() => void keep()}>
          {isKeeping ? say('keeping') : say('keep', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
