import type { Job } from '#shared/contract/job.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import BlockIcon from '@mui/icons-material/Block'
import CheckIcon from '@mui/icons-material/Check'
import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import HourglassIcon from '@mui/icons-material/HourglassEmpty'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDo } from '../../api/use-do.ts'
import { formatCount, formatInstant } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { useJobWords } from '../../ui/job-words.ts'
import { useJobsWords, useResultWords } from './jobs-words.ts'

/** One job: what it is, how far it is or what became of it, and the one thing that can be done about it. */
export function JobRow({ job }: Readonly<{ job: Job }>) {
  const say = useJobsWords()
  const { sayJob } = useJobWords()
  const cancel = useDo('job.cancel')
  const dismiss = useDo('job.dismiss')
  const name = sayJob(job)
  const isOver = job.endedAt !== null

  return (
    <Box
      component="li"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1fr) auto',
        columnGap: 3,
        alignItems: 'start',
        py: 3,
        borderBottom: '1px solid',
        borderColor: 'divider',
      }}
    >
      <StateIcon state={job.state} />
      <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', flexWrap: 'wrap' }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
          <Typography variant="caption" color="textSecondary">
            {job.endedAt === null
              ? say('started', { at: formatInstant(job.startedAt) })
              : say('ended', { at: formatInstant(job.endedAt) })}
          </Typography>
        </Box>
        {isOver ? <Outcome job={job} /> : <JobProgress job={job} />}
      </Box>
      {isOver ? (
        <Button
          size="small"
          aria-label={say('dismissNamed', { job: name })}
          onClick={() => void dismiss({ id: job.id })}
        >
          {say('dismiss')}
        </Button>
      ) : (
        <Button
          size="small"
          disabled={job.state === 'cancelling'}
          aria-label={say('cancelNamed', { job: name })}
          onClick={() => void cancel({ id: job.id })}
        >
          {say('cancel')}
        </Button>
      )}
    </Box>
  )
}

function Outcome({ job }: Readonly<{ job: Job }>) {
  const say = useJobsWords()
  const sayResult = useResultWords()
  if (job.state === 'cancelled' && job.kind === 'paper-batch')
    return (
      <Typography color="textSecondary">
        {say('cancelledPapers', { done: formatCount(job.done), total: formatCount(job.total ?? 0) })}
      </Typography>
    )
  if (job.state === 'cancelled') {
    const goesOn = job.kind === 'search-rebuild'
    return <Typography color="textSecondary">{say(goesOn ? 'cancelledIndex' : 'cancelled')}</Typography>
  }
  if (job.error) {
    return (
      <Typography color="error">
        {say('failed')}. {sayFailure(job.error)}
      </Typography>
    )
  }
  return (
    <Typography>
      {say('done')}. {sayResult(job)}
    </Typography>
  )
}

function StateIcon({ state }: Readonly<{ state: Job['state'] }>) {
  switch (state) {
    case 'running':
    case 'cancelling':
      return <HourglassIcon fontSize="small" color="primary" aria-hidden />
    case 'done':
      return <CheckIcon fontSize="small" color="success" aria-hidden />
    case 'failed':
      return <ErrorIcon fontSize="small" color="error" aria-hidden />
    case 'cancelled':
      return <BlockIcon fontSize="small" color="disabled" aria-hidden />
  }
}
