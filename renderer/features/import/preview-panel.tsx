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
import { useDo, useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { RunningJob } from '../../ui/running-job.tsx'
import { useImportWords } from './import-words.ts'
import { PreviewLists } from './preview-lists.tsx'
import { useRecipeWords } from './recipe-words.ts'
import { useByItself, type ByItself } from './use-by-itself.ts'

/** Files that are imported before one as one with it, and how. */
export type Earlier = NonNullable<Payload<'import.preview'>['earlier']>

type Props = Readonly<{
  how: Payload<'import.preview'>
  fileName: string
  /** What is kept with the import: by what the file was read, and the file that a run of several began with. */
  kept: Pick<Payload<'import.start'>, 'profile' | 'runId'>
  job: Job | undefined
  onStart: (jobId: Job['id']) => void
  goesOn: boolean
  /** Whether the file is read as it was found to be; somebody who says otherwise starts the import, too. */
  reading: 'asking' | 'as-found' | 'by-hand'
  onNothing: ((unchanged: number) => void) | undefined
  earlier: Earlier | undefined
  onLeaveOut: (isLeftOut: boolean) => void
  onAnswer: (answer: Answer) => void
  /** What a row means; `null` where it is something new. */
  onSame: (row: number, id: string | null) => void
}>

/** What the import will do, kept true while the columns change, and the button that does exactly that. */
export function PreviewPanel(props: Props) {
  const { how: own, fileName, kept, job, onStart, goesOn, reading, onNothing, onAnswer, onSame } = props
  const { earlier, onLeaveOut } = props
  const how = { ...own, earlier: earlier ?? [] }
  const leaveOutRefused = own.leaveOutRefused ?? false
  const say = useImportWords()
  const sayRecipe = useRecipeWords()
  const [refusal, setRefusal] = useState<AppError>()
  const preview = useAsk('import.preview', how)
  const isComparable = how.object === 'account' || how.object === 'contact'
  const alike = useAsk(
    'import.findAlike',
    { ...how, policies: [], answers: [], same: [] },
    { when: isComparable && preview.value !== undefined },
  )
  const run = useTry('import.start')
  const cancel = useDo('job.cancel')
  const { askAgain } = preview
  const failedId = job?.state === 'failed' ? job.id : undefined
  const askedAfter = useRef<Job['id']>(undefined)
  useEffect(() => {
    if (failedId === undefined || failedId === askedAfter.current) return
    askedAfter.current = failedId
    askAgain()
  }, [failedId, askAgain])

  const shown = preview.value
  const isWholeRefused = shown?.refusals.some((each) => each.row === null) ?? false
  const changes = shown ? shown.created + shown.updated : 0
  const isSettled = shown !== undefined && shown.open === 0 && !preview.isAsking
  const canRun = isSettled && changes > 0 && !isWholeRefused && (shown.refusalCount === 0 || leaveOutRefused)
  const isNothing = isSettled && changes === 0 && shown.refusalCount === 0

  const start = async (): Promise<void> => {
    if (!shown) return
    setRefusal(undefined)
    const outcome = await run({
      ...how,
      ...kept,
      basis: shown.basis,
      fileName: fileName.slice(0, 200),
    })
    if (outcome.ok) onStart(outcome.value.jobId)
    else setRefusal(outcome.error)
  }
  // What looks like something there is for somebody to decide, and so is what failed or was cancelled.
  const isCompared = !isComparable || (alike.value !== undefined && !alike.isAsking)
  const isKnown = shown !== undefined && !preview.isAsking && isCompared
  const isClear = (isNothing || canRun) && (alike.value?.count ?? 0) === 0 && job === undefined && !refusal
  useByItself(goesOn && !earlier, byItself(reading, isKnown, isClear), () => {
    if (isNothing) onNothing?.(shown?.unchanged ?? 0)
    else void start()
  })

  if (shown === undefined) {
    return preview.failure ? (
      <Notice severity="error">{sayFailure(preview.failure)}</Notice>
    ) : (
      <Box component="output">
        <Typography color="textSecondary">{say('previewing')}</Typography>
        <LinearProgress aria-label={say('previewing')} />
      </Box>
    )
  }

  const failure = refusal ?? job?.error ?? undefined

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
      {isComparable && alike.isAsking ? (
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
                  onChange={(_event, isOn) => onLeaveOut(isOn)}
                />
              }
              label={say('leaveOutRefused')}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          </Box>
        </Notice>
      ) : null}
      {isNothing && !earlier ? (
        <Notice
          severity="info"
          action={
            onNothing ? <Button onClick={() => onNothing(shown.unchanged)}>{say('goOn')}</Button> : null
          }
        >
          {say(shown.unchanged > 0 ? 'nothingToDo' : 'noRows')}
        </Notice>
      ) : null}
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {job?.state === 'cancelled' ? <Notice severity="info">{say('cancelled')}</Notice> : null}
      {earlier ? null : job && job.endedAt === null ? (
        <RunningJob job={job} onCancel={() => void cancel({ id: job.id })} />
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

function byItself(reading: Props['reading'], isKnown: boolean, isClear: boolean): ByItself {
  if (reading === 'by-hand') return 'waits'
  if (reading === 'asking' || !isKnown) return 'asking'
  return isClear ? 'due' : 'waits'
}
