import type { Output, Payload } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'
import { PreviewLists } from './preview-lists.tsx'

type Props = Readonly<{
  how: Payload<'import.preview'>
  fileName: string
  onDone: (result: Output<'import.run'>) => void
}>

/** What the import will do, kept true while the columns change, and the button that does exactly that. */
export function PreviewPanel({ how, fileName, onDone }: Props) {
  const say = useImportWords()
  const [leaveOutRefused, setLeaveOut] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<AppError>()
  const preview = useAsk('import.preview', { ...how, leaveOutRefused })
  const run = useTry('import.run')

  const shown = preview.value
  if (shown === undefined) {
    return preview.failure ? (
      <Notice severity="error">{sayFailure(preview.failure)}</Notice>
    ) : (
      <Box component="output">
        <Typography color="textSecondary">{say('previewing')}</Typography>
        <LinearProgress />
      </Box>
    )
  }

  const isWholeRefused = shown.refusals.some((each) => each.row === null)
  const changes = shown.created + shown.updated
  const canRun =
    changes > 0 && !isWholeRefused && !preview.isAsking && (shown.refusalCount === 0 || leaveOutRefused)

  const start = async (): Promise<void> => {
    setRunning(true)
    setRefusal(undefined)
    const outcome = await run({
      ...how,
      leaveOutRefused,
      basis: shown.basis,
      fileName: fileName.slice(0, 200),
    })
    setRunning(false)
    if (outcome.ok) return onDone(outcome.value)
    setRefusal(outcome.error)
    preview.askAgain()
  }

  return (
    <Box component="section" aria-labelledby="preview" sx={{ display: 'grid', gap: 3 }}>
      <Typography id="preview" variant="h2">
        {say('preview')}
      </Typography>
      <PreviewLists preview={shown} />
      {shown.refusalCount > 0 && !isWholeRefused ? (
        <Notice severity="warning">
          {say('allOrNothing')}
          <Box>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={leaveOutRefused}
                  onChange={(_event, isOn) => setLeaveOut(isOn)}
                />
              }
              label={say('leaveOutRefused')}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          </Box>
        </Notice>
      ) : null}
      {changes === 0 && shown.refusalCount === 0 ? (
        <Notice severity="info">{say(shown.unchanged > 0 ? 'nothingToDo' : 'noRows')}</Notice>
      ) : null}
      {refusal ? <Notice severity="error">{sayFailure(refusal)}</Notice> : null}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Button
          variant="contained"
          size="medium"
          disabled={!canRun || isRunning}
          onClick={() => void start()}
        >
          {isRunning ? say('running') : say('run', { count: changes })}
        </Button>
        {isRunning ? <LinearProgress sx={{ flex: 1 }} /> : null}
      </Box>
    </Box>
  )
}
