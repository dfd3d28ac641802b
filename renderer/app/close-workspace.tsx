import LogoutIcon from '@mui/icons-material/Logout'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../api/use-ask.ts'
import { useTry } from '../api/use-do.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useJobWords } from '../ui/job-words.ts'
import { useFrameWords } from './frame-words.ts'

/** Leaves the workspace for the start. Where jobs run it asks first, since they end with the workspace. */
export function CloseWorkspace() {
  const say = useFrameWords()
  const { sayJob } = useJobWords()
  const [isAsking, setAsking] = useState(false)
  const closeWorkspace = useTry('workspace.close')
  const navigate = useNavigate()
  const running = (useAsk('job.list', {}).value ?? []).filter(({ endedAt }) => endedAt === null)

  const close = (): void => {
    setAsking(false)
    void closeWorkspace({}).then(() => navigate('/accounts'))
  }
  return (
    <>
      <Tooltip title={say('changeWorkspace')}>
        <IconButton
          aria-label={say('changeWorkspace')}
          onClick={running.length > 0 ? () => setAsking(true) : close}
        >
          <LogoutIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {isAsking && running.length > 0 ? (
        <ConfirmDialog
          title={say('jobRuns', { count: running.length })}
          confirmLabel={say('cancelJobAndClose', { count: running.length })}
          cancelLabel={say('wait')}
          isDestructive
          onConfirm={close}
          onCancel={() => setAsking(false)}
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
