import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatInstant } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { BackupTable } from './backup-table.tsx'
import { useBackupsWords } from './backups-words.ts'
import { useRun } from './use-run.ts'

/** The backups of the open workspace. */
export function BackupsPage() {
  const state = useAsk('application.getState', {})
  const workspace = state.value?.workspace
  return workspace ? <BackupsOf path={workspace.path} isReadOnly={workspace.mode === 'read'} /> : null
}

function BackupsOf({ path, isReadOnly }: Readonly<{ path: string; isReadOnly: boolean }>) {
  const say = useBackupsWords()
  const listed = useAsk('backup.list', { path })
  const make = useRun('backup.make')

  if (listed.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={listed.failure} onAgain={listed.askAgain} />
      </Box>
    )
  }
  if (!listed.value) return <Waiting />

  const { backups, failure, folder, kept, lastMadeAt } = listed.value
  const strays = backups[0]?.strayRows ?? 0
  const makeNow = (
    <Button variant="contained" disabled={make.isRunning || isReadOnly} onClick={() => make.run({})}>
      {make.isRunning ? say('making') : say('makeNow')}
    </Button>
  )
  return (
    <Box sx={{ maxWidth: 1120, px: 6, py: 5, display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'end', gap: 4 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h1">{say('title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: 680 }}>
            {isReadOnly ? say('readOnly') : say('why')}
          </Typography>
          <Typography>
            {lastMadeAt === null ? say('neverMade') : say('lastMade', { at: formatInstant(lastMadeAt) })}
          </Typography>
        </Box>
        {makeNow}
      </Box>
      {make.job && make.isRunning ? <JobProgress job={make.job} /> : null}
      {make.failure ? (
        <Notice severity="error">{sayFailure(make.failure)}</Notice>
      ) : failure ? (
        <Notice severity="error">
          {say('failed', { at: formatInstant(failure.at), why: sayFailure(failure.error) })}
        </Notice>
      ) : null}
      {strays > 0 ? <Notice severity="warning">{say('strays', { count: strays })}</Notice> : null}
      {backups.length === 0 ? (
        <EmptyState sentence={say('none')} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <BackupTable path={path} backups={backups} />
        </Box>
      )}
      <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {say('kept', kept)} {say('folder', { folder })}
      </Typography>
    </Box>
  )
}
