import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useEffect, useRef, useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useStartedJob } from '../../api/use-started-job.ts'
import { Notice } from '../../ui/notice.tsx'
import { useMergeWords } from './merge-words.ts'
import { RunningJob } from './running-job.tsx'

type Props = Readonly<{
  folder: string
  hasFileDialogs: boolean
  path: string
  onPath: (path: string) => void
  /** The comparison that was made. */
  onCompared: (mergeId: string) => void
}>

/** Which file is compared, and how far that is. */
export function CopyChoice({ folder, hasFileDialogs, path, onPath, onCompared }: Props) {
  const say = useMergeWords()
  const started = useStartedJob(useTry('workspace-merge.compare'))
  const choosePath = useTry('workspace.choosePath')
  const [isTried, setTried] = useState(false)
  const { job, failure, isRunning } = started
  const comparedAs = job?.state === 'done' ? job.id : undefined
  const told = useRef<string>(undefined)
  useEffect(() => {
    if (comparedAs === undefined || told.current === comparedAs) return
    told.current = comparedAs
    onCompared(comparedAs)
  }, [comparedAs, onCompared])

  const isMissing = isTried && path.trim() === ''
  const choose = async (): Promise<void> => {
    const chosen = await choosePath({ purpose: 'open', suggestedName: '' })
    if (chosen.ok && chosen.value.path !== null) onPath(chosen.value.path)
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (path.trim() !== '' && !isRunning) void started.begin({ path: path.trim() })
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 760 }}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'start' }}>
        <TextField
          fullWidth
          size="small"
          label={say('file')}
          value={path}
          error={isMissing}
          helperText={isMissing ? say('fileMissing') : say('fileHelp', { example: `${folder}/Anna.keyplan` })}
          onChange={(event) => onPath(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 4_096, spellCheck: false } }}
        />
        {hasFileDialogs ? <Button onClick={() => void choose()}>{say('browse')}</Button> : null}
        <Button type="submit" variant="contained" disabled={isRunning}>
          {say('compare')}
        </Button>
      </Box>
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {job && isRunning ? <RunningJob job={job} /> : null}
    </Box>
  )
}
