import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTry } from '../../api/use-do.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { useImportWords } from './import-words.ts'

/** How far the import is, and the way to stop it. One may go elsewhere meanwhile. */
export function RunningImport({ job }: Readonly<{ job: Job }>) {
  const say = useImportWords()
  const cancel = useTry('job.cancel')
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', gap: 4, maxWidth: 720 }}>
      <Box sx={{ flex: 1, pt: 2 }}>
        <JobProgress job={job} />
      </Box>
      <Button disabled={job.state === 'cancelling'} onClick={() => void cancel({ id: job.id })}>
        {say('cancel')}
      </Button>
    </Box>
  )
}
