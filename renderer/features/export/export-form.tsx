import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useExportWords } from './export-words.ts'
import { JobOutcome } from './job-outcome.tsx'
import { PathField } from './path-field.tsx'
import { useStartedJob } from '../../api/use-started-job.ts'

type Props = Readonly<{ folder: string; name: string; hasFileDialogs: boolean }>

/** Where the export goes, and what became of it. */
export function ExportForm({ folder, name, hasFileDialogs }: Props) {
  const say = useExportWords()
  const start = useTry('workspace.export')
  const started = useStartedJob(start)
  const [path, setPath] = useState('')
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      <PathField
        label={say('file')}
        help={say('fileHelp', { folder })}
        value={path}
        purpose="create-export"
        suggestedName={name}
        hasFileDialogs={hasFileDialogs}
        onChange={setPath}
      />
      <Button
        variant="contained"
        disabled={started.isRunning}
        onClick={() => void started.begin({ path: path.trim() === '' ? null : path.trim() })}
      >
        {say('exportIt')}
      </Button>
      <JobOutcome started={started} />
    </Box>
  )
}
