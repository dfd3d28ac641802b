import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { JobProgress } from './job-progress.tsx'
import { wordsOf } from './words.ts'

const useWords = wordsOf('running-job', { cancel: 'Cancel' })

type Props = Readonly<{ job: Job; onCancel: () => void }>

/** How far a job is that this form has started, and the way to stop it. One may go elsewhere meanwhile. */
export function RunningJob({ job, onCancel }: Props) {
  const say = useWords()
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', gap: 4, maxWidth: 720 }}>
      <Box sx={{ flex: 1, pt: 2 }}>
        <JobProgress job={job} />
      </Box>
      <Button disabled={job.state === 'cancelling'} onClick={onCancel}>
        {say('cancel')}
      </Button>
    </Box>
  )
}
