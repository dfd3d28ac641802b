import type { Backup } from '#shared/contract/backup.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { formatInstant } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useBackupsWords } from './backups-words.ts'
import { ErasedSince } from './erased-since.tsx'
import { fileNameOf } from './file-name-of.ts'
import { NewerChanges } from './newer-changes.tsx'
import { useEnterFile } from './use-enter-file.ts'
import { useRun } from './use-run.ts'

type Props = Readonly<{ path: string; backup: Backup; onClose: () => void }>

/** Goes back in two steps: a copy that is checked, then what to do with it. */
export function RestoreDialog({ path, backup, onClose }: Props) {
  const say = useBackupsWords()
  const restore = useRun('backup.restore')
  const enter = useEnterFile()
  const { job } = restore
  const copy = job?.kind === 'restore' ? job.result?.path : undefined
  const failure = restore.failure ?? enter.failure

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="restore-title">
      <DialogTitle id="restore-title">
        {say('restoreTitle', { at: formatInstant(backup.madeAt) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <ErasedSince path={path} backup={backup} />
        <NewerChanges path={path} backup={backup} />
        {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
        {copy === undefined ? (
          <Typography color="textSecondary">{say('restoreWhy')}</Typography>
        ) : (
          <Box>
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {say('restoreDone', { file: fileNameOf(copy) })}
            </Typography>
            <Typography color="textSecondary">{say('takePlaceWhy')}</Typography>
          </Box>
        )}
        {job && restore.isRunning ? <JobProgress job={job} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{copy === undefined ? say('cancel') : say('close')}</Button>
        {copy === undefined ? (
          <Button
            variant="contained"
            autoFocus
            disabled={restore.isRunning}
            onClick={() => restore.run({ path, name: backup.name })}
          >
            {say('makeCopy')}
          </Button>
        ) : (
          <>
            <Button disabled={enter.isEntering} onClick={() => enter.open(copy)}>
              {say('openCopy')}
            </Button>
            <Button
              variant="contained"
              disabled={enter.isEntering}
              onClick={() => enter.putInPlace(path, copy)}
            >
              {say('takePlace')}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}
