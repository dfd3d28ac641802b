import type { Job } from '#shared/contract/job.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDo } from '../../../api/use-do.ts'
import { formatCount } from '../../../ui/format.ts'
import { JobProgress } from '../../../ui/job-progress.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useBatchWords } from './batch-words.ts'

type BatchJob = Extract<Job, { kind: 'paper-batch' }>

/** How far the files are, or what became of them. */
export function BatchOutcome({ job }: Readonly<{ job: BatchJob }>) {
  const say = useBatchWords()
  const cancel = useDo('job.cancel')
  const counts = { done: formatCount(job.done), total: formatCount(job.total ?? 0) }
  if (job.endedAt === null)
    return (
      <Box role="group" aria-label={say('making')} sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Box sx={{ width: '100%' }}>
          <JobProgress job={job} />
        </Box>
        <Typography variant="caption" color="textSecondary">
          {say('stay')}
        </Typography>
        <Button variant="outlined" onClick={() => void cancel({ id: job.id })}>
          {say('cancel')}
        </Button>
      </Box>
    )
  return (
    <Box role="status">
      {job.state === 'done' && job.result ? (
        <Notice severity="success">
          {say('done', { count: job.result.files, folder: job.result.folder })}
        </Notice>
      ) : job.state === 'cancelled' ? (
        <Notice severity="info">{say('cancelled', counts)}</Notice>
      ) : (
        <Notice severity="error">
          {say('failed', counts)} {job.error ? sayFailure(job.error) : null}
        </Notice>
      )}
    </Box>
  )
}
