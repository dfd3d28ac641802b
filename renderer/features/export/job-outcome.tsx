import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useExportWords } from './export-words.ts'
import type { StartedJob } from '../../api/use-started-job.ts'

type Props = Readonly<{ started: StartedJob; onOpen?: (path: string) => void }>

/** How far the job is, where its file lies, or why there is none. */
export function JobOutcome({ started: { job, failure }, onOpen }: Props) {
  const say = useExportWords()
  if (failure) return <Notice severity="error">{sayFailure(failure)}</Notice>
  if (!job) return null
  if (job.endedAt === null)
    return (
      <Box sx={{ width: '100%' }}>
        <JobProgress job={job} />
      </Box>
    )
  if ((job.kind !== 'workspace.export' && job.kind !== 'workspace.import') || !job.result) return null
  const { path } = job.result
  return (
    <Notice
      severity="success"
      action={onOpen ? <Button onClick={() => onOpen(path)}>{say('openIt')}</Button> : undefined}
    >
      <Box component="span" sx={{ overflowWrap: 'anywhere', userSelect: 'text' }}>
        {say('done', { path })}
      </Box>
    </Notice>
  )
}
