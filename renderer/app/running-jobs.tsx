import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../api/use-ask.ts'
import { useFrameWords } from './frame-words.ts'

/** A quiet mark that long work goes on, or that some has failed; it leads to the list. Nothing is shown otherwise. */
export function RunningJobs({ asksBeforeLeaving }: Readonly<{ asksBeforeLeaving: boolean }>) {
  const say = useFrameWords()
  const jobs = useAsk('job.list', {}).value ?? []
  const running = jobs.filter(({ endedAt }) => endedAt === null)
  const failed = jobs.filter(({ state }) => state === 'failed')
  const isAsking = asksBeforeLeaving && running.length > 0

  useEffect(() => {
    if (!isAsking) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAsking])

  if (running.length === 0 && failed.length === 0) return null
  const label =
    running.length > 0
      ? say('jobsRunning', { count: running.length })
      : say('jobsFailed', { count: failed.length })
  return (
    <Button
      component={Link}
      to="/data/jobs"
      size="small"
      color={running.length > 0 ? 'inherit' : 'error'}
      startIcon={running.length > 0 ? <CircularProgress size={14} aria-hidden /> : <ErrorIcon />}
      sx={{ fontSize: 12, fontWeight: 400, whiteSpace: 'nowrap', flex: 'none' }}
    >
      {label}
    </Button>
  )
}
