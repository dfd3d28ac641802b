import type { Job } from '#shared/contract/job.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { DonePanel, type Done } from './done-panel.tsx'
import { FileDrop } from './file-drop.tsx'
import { FileReview } from './file-review.tsx'
import { useImportWords } from './import-words.ts'
import { useStagedFile } from './use-staged-file.ts'

/** From a file to accounts and contacts: choose, see what will happen, import all of it or nothing. */
export function ImportPage() {
  const say = useImportWords()
  const state = useAsk('application.getState', {})
  const { staged, take, drop } = useStagedFile()
  const [jobId, setJobId] = useState<Job['id']>()
  const job = (useAsk('job.list', {}).value ?? []).find(({ id }) => id === jobId)
  const done = doneBy(job)

  const again = (): void => {
    setJobId(undefined)
    drop()
  }

  return (
    <Box sx={{ px: 6, py: 5, display: 'grid', gap: 4, maxWidth: 1280 }}>
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {state.value?.workspace?.mode === 'read' ? (
        <Notice severity="info">{say('readOnly')}</Notice>
      ) : done ? (
        <DonePanel done={done} onAgain={again} />
      ) : staged.kind === 'none' ? (
        <FileDrop onFile={take} />
      ) : staged.kind === 'coming' ? (
        <Box component="output">
          <Typography>{say('reading', { name: staged.name })}</Typography>
          <LinearProgress variant="determinate" value={staged.share * 100} />
        </Box>
      ) : staged.kind === 'refused' ? (
        <Notice severity="error" action={<Button onClick={again}>{say('anotherFile')}</Button>}>
          {sayFailure(staged.error)}
        </Notice>
      ) : (
        <FileReview
          fileId={staged.fileId}
          fileName={staged.name}
          onAnotherFile={again}
          job={job}
          onStart={setJobId}
        />
      )}
    </Box>
  )
}

function doneBy(job: Job | undefined): Done | undefined {
  return job?.kind === 'import' && job.result ? { ...job.result, fileName: job.title } : undefined
}
