import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTry } from '../../api/use-do.ts'
import { useExportWords } from './export-words.ts'
import { JobOutcome } from './job-outcome.tsx'
import { PathField } from './path-field.tsx'
import { useStartedJob } from '../../api/use-started-job.ts'

type Props = Readonly<{ folder: string; hasFileDialogs: boolean }>

/** Which export is taken in, where the new workspace goes, and the way into it. */
export function ImportForm({ folder, hasFileDialogs }: Props) {
  const say = useExportWords()
  const open = useTry('workspace.open')
  const navigate = useNavigate()
  const started = useStartedJob(useTry('workspace.import'))
  const [from, setFrom] = useState('')
  const [path, setPath] = useState('')
  const [isTried, setTried] = useState(false)
  const begin = (): void => {
    setTried(true)
    if (from.trim() === '') return
    void started.begin({ from: from.trim(), path: path.trim() === '' ? null : path.trim() })
  }
  const enter = async (made: string): Promise<void> => {
    const opened = await open({ path: made })
    if (opened.ok) void navigate('/accounts')
  }
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      <PathField
        label={say('exportFile')}
        help={isTried && from.trim() === '' ? say('pathMissing') : ' '}
        value={from}
        purpose="open-export"
        hasFileDialogs={hasFileDialogs}
        onChange={setFrom}
      />
      <PathField
        label={say('target')}
        help={say('targetHelp', { folder })}
        value={path}
        purpose="create"
        hasFileDialogs={hasFileDialogs}
        onChange={setPath}
      />
      <Button variant="outlined" disabled={started.isRunning} onClick={begin}>
        {say('importIt')}
      </Button>
      <JobOutcome started={started} onOpen={(made) => void enter(made)} />
    </Box>
  )
}
