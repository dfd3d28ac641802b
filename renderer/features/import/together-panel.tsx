import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { RunningJob } from '../../ui/running-job.tsx'
import { useImportWords } from './import-words.ts'
import type { Together } from './use-together.ts'

type Props = Readonly<{
  together: Together
  onStart: (keys: readonly number[], jobId: Job['id']) => void
}>

/** What keeps the files from being imported as one, and the button that imports them. */
export function TogetherPanel({ together, onStart }: Props) {
  const say = useImportWords()
  const run = useTry('import.start')
  const cancel = useDo('job.cancel')
  const [refusal, setRefusal] = useState<AppError>()
  const { members, previews, start, isAsking } = together
  const job = members[0]?.job
  const isRunning = job !== undefined && job.endedAt === null
  const panel = useRef<HTMLDivElement>(null)
  const failure = refusal ?? job?.error ?? together.failure
  useEffect(() => {
    if (failure) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [failure])

  const begin = async (): Promise<void> => {
    if (!start) return
    setRefusal(undefined)
    const outcome = await run(start)
    if (outcome.ok)
      onStart(
        members.map(({ key }) => key),
        outcome.value.jobId,
      )
    else setRefusal(outcome.error)
  }

  const toMend = members.filter(({ key, state }) => {
    const preview = previews.get(key)
    if (!preview) return false
    const isWhole = preview.refusals.some(({ row }) => row === null)
    return preview.open > 0 || isWhole || (preview.refusalCount > 0 && !state.leaveOutRefused)
  })
  return (
    <Box ref={panel} sx={{ display: 'grid', gap: 2, mt: 3, justifyItems: 'start' }}>
      {toMend.length > 0 ? (
        <Notice severity="warning">
          {say('togetherMend', { names: toMend.map(({ name }) => name).join(', ') })}
        </Notice>
      ) : null}
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {job?.state === 'cancelled' ? <Notice severity="info">{say('cancelled')}</Notice> : null}
      {isRunning ? (
        <RunningJob job={job} onCancel={() => void cancel({ id: job.id })} />
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button variant="contained" size="medium" disabled={!start} onClick={() => void begin()}>
            {say('runTogether', { count: members.length })}
          </Button>
          <Typography variant="body2" color="textSecondary" role="status">
            {isAsking ? say('previewing') : ''}
          </Typography>
        </Box>
      )}
    </Box>
  )
}
