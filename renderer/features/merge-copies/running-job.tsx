import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDo } from '../../api/use-do.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { useMergeWords } from './merge-words.ts'

/** How far a job of this page is, with the way to end it. */
export function RunningJob({ job }: Readonly<{ job: Job }>) {
  const say = useMergeWords()
  const cancelJob = useDo('job.cancel')
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'start', maxWidth: 760 }}>
      <Box sx={{ flex: 1, pt: 2 }}>
        <JobProgress job={job} />
      </Box>
      <Button disabled={job.state === 'cancelling'} onClick={() => void cancelJob({ id: job.id })}>
        {say('cancel')}
      </Button>
    </Box>
  )
}
