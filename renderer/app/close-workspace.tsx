import LogoutIcon from '@mui/icons-material/Logout'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../api/use-ask.ts'
import { useDo } from '../api/use-do.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useJobWords } from '../ui/job-words.ts'
import { useFrameWords } from './frame-words.ts'

/** Leaving the workspace for the start. Where jobs run it is asked first, since they end with the workspace. */
export function useClosing() {
  const [isAsking, setAsking] = useState(false)
  const closeWorkspace = useDo('workspace.close')
  const navigate = useNavigate()
  const running = (useAsk('job.list', {}).value ?? []).filter(({ endedAt }) => endedAt === null)
  const mustAsk = running.length > 0

  const close = useCallback((): void => {
    setAsking(false)
    void closeWorkspace({}).then(() => navigate('/accounts'))
  }, [closeWorkspace, navigate])
  const begin = useCallback((): void => {
    if (mustAsk) setAsking(true)
    else close()
  }, [mustAsk, close])
  return { running, isAsking, begin, close, stay: () => setAsking(false) }
}

/** The button that leaves the workspace, and the question before it where there is one. */
export function CloseWorkspace({ closing }: Readonly<{ closing: ReturnType<typeof useClosing> }>) {
  const say = useFrameWords()
  const { sayJob } = useJobWords()
  const { running, isAsking } = closing
  return (
    <>
      <Tooltip title={say('changeWorkspace')}>
        <IconButton aria-label={say('changeWorkspace')} onClick={closing.begin}>
          <LogoutIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {isAsking && running.length > 0 ? (
        <ConfirmDialog
          title={say('jobRuns', { count: running.length })}
          confirmLabel={say('cancelJobAndClose', { count: running.length })}
          cancelLabel={say('wait')}
          isDestructive
          onConfirm={closing.close}
          onCancel={closing.stay}
        >
          <Typography sx={{ mb: 2 }}>{say('jobEndsWithWorkspace')}</Typography>
          {running.map((job) => (
            <Typography key={job.id} sx={{ fontWeight: 600 }}>
              {sayJob(job)}
            </Typography>
          ))}
        </ConfirmDialog>
      ) : null}
    </>
  )
}
