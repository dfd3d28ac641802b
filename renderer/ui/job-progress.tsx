import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { useJobWords } from './job-words.ts'

/** What a job is doing and how far it is. */
export function JobProgress({ job }: Readonly<{ job: Job }>) {
  const { sayPhase, sayDone, progress } = useJobWords()
  const share = job.total === null || job.total === 0 ? null : Math.min(1, job.done / job.total)
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <LinearProgress
        aria-label={progress}
        variant={share === null ? 'indeterminate' : 'determinate'}
        {...(share === null ? {} : { value: share * 100 })}
      />
      <Box
        component="output"
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: 2,
          fontSize: 12,
          color: 'text.secondary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <span>{sayPhase(job)}</span>
        <span>{sayDone(job)}</span>
      </Box>
    </Box>
  )
}
