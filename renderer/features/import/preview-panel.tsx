import type { Payload } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Answer } from '#shared/domain/import/policies.ts'
import type { Job } from '#shared/contract/job.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'
import { PreviewLists } from './preview-lists.tsx'
import { useRecipeWords } from './recipe-words.ts'
import { RunningImport } from './running-import.tsx'

type Props = Readonly<{
  how: Payload<'import.preview'>
  fileName: string
  /** What is kept with the import: by what the file was read, and the file that a run of several began with. */
  kept: Pick<Payload<'import.start'>, 'profile' | 'runId'>
  job: Job | undefined
  onStart: (jobId: Job['id']) => void
  onAnswer: (answer: Answer) => void
  /** What a row means; `null` where it is something new. */
  onSame: (row: number, id: string | null) => void
}>

/** What the import will do, kept true while the columns change, and the button that does exactly that. */
export function PreviewPanel({ how, fileName, kept, job, onStart, onAnswer, onSame }: Props) {
  const say = useImportWords()
  const sayRecipe = useRecipeWords()
  const [leaveOutRefused, setLeaveOut] = useState(false)
  const [refusal, setRefusal] = useState<AppError>()
  const preview = useAsk('import.preview', { ...how, leaveOutRefused })
  const isCompared = how.object === 'account' || how.object === 'contact'
  const alike = useAsk(
    'import.findAlike',
    { ...how, leaveOutRefused, policies: [], answers: [], same: [] },
    { when: isCompared && preview.value !== undefined },
  )
  const run = useTry('import.start')
  const { askAgain } = preview
  const failedId = job?.state === 'failed' ? job.id : undefined
  const askedAfter = useRef<Job['id']>(undefined)
  useEffect(() => {
    if (failedId === undefined || failedId === askedAfter.current) return
    askedAfter.current = failedId
    askAgain()
  }, [failedId, askAgain])

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

  const failure = refusal ?? job?.error ?? undefined
  const isWholeRefused = shown.refusals.some((each) => each.row === null)
  const changes = shown.created + shown.updated
  const canRun =
    changes > 0 &&
    shown.open === 0 &&
    !isWholeRefused &&
    !preview.isAsking &&
    (shown.refusalCount === 0 || leaveOutRefused)

  const start = async (): Promise<void> => {
    setRefusal(undefined)
    const outcome = await run({
      ...how,
      ...kept,
      leaveOutRefused,
      basis: shown.basis,
      fileName: fileName.slice(0, 200),
    })
    if (outcome.ok) onStart(outcome.value.jobId)
    else setRefusal(outcome.error)
  }

  return (
    <Box component="section" aria-labelledby="preview" sx={{ display: 'grid', gap: 3 }}>
      <Typography id="preview" variant="h2">
        {say('preview')}
      </Typography>
      <PreviewLists
        preview={shown}
        alike={alike.value}
        same={how.same ?? []}
        onAnswer={onAnswer}
        onSame={onSame}
      />
      {alike.failure ? <Notice severity="error">{sayFailure(alike.failure)}</Notice> : null}
      {isCompared && alike.isAsking ? (
        <Typography variant="body2" color="textSecondary" role="status">
          {say('lookingForAlike')}
        </Typography>
      ) : null}
      {shown.open > 0 ? <Notice severity="warning">{sayRecipe('open', { count: shown.open })}</Notice> : null}
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
      {changes === 0 && shown.open === 0 && shown.refusalCount === 0 ? (
        <Notice severity="info">{say(shown.unchanged > 0 ? 'nothingToDo' : 'noRows')}</Notice>
      ) : null}
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {job?.state === 'cancelled' ? <Notice severity="info">{say('cancelled')}</Notice> : null}
      {job && job.endedAt === null ? (
        <RunningImport job={job} />
      ) : (
        <Button
          variant="contained"
          size="medium"
          disabled={!canRun}
          sx={{ justifySelf: 'start' }}
          onClick={() => void start()}
        >
          {say('run', { count: changes })}
        </Button>
      )}
    </Box>
  )
}
