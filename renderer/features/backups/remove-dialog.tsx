import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Backup } from '#shared/contract/backup.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useFinalWords } from '../../ui/final-words.ts'
import { formatInstant } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useBackupsWords } from './backups-words.ts'
import type { Holding } from './erased-backups.tsx'
import { useRun } from './use-run.ts'

type Props = Readonly<{
  path: string
  /** All backups that are there, the newest first. */
  all: readonly Backup[]
  chosen: readonly Holding[]
  onDone: (removed: number) => void
  onCancel: () => void
}>

/** Says what deleting backups loses, and whether any is left, before it is done. */
export function RemoveDialog({ path, all, chosen, onDone, onCancel }: Props) {
  const say = useBackupsWords()
  const sayFinal = useFinalWords()
  const remove = useTry('backup.remove')
  const make = useRun('backup.make')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const names = chosen.map(({ backup }) => backup.name)
  const newestLeft = all.find(({ name, state }) => !names.includes(name) && state === 'verified')

  const begin = async (): Promise<void> => {
    setBusy(true)
    const outcome = await remove({ path, names, mayBeLast: !newestLeft })
    setBusy(false)
    if (outcome.ok) onDone(outcome.value.removed)
    else setFailure(sayFailure(outcome.error))
  }
  const said = failure ?? (make.failure ? sayFailure(make.failure) : undefined)
  return (
    <Dialog open onClose={onCancel} maxWidth="sm" fullWidth aria-labelledby="remove-title">
      <DialogTitle id="remove-title">{say('removeTitle', { count: names.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {said === undefined ? null : <Notice severity="error">{said}</Notice>}
        <Typography>{say('removeLoses', { count: names.length })}</Typography>
        <Box component="ul" sx={{ m: 0, pl: 5, fontSize: 13 }}>
          {chosen.map(({ backup }) => (
            <li key={backup.name}>
              {backup.lastChangeAt === null
                ? formatInstant(backup.madeAt)
                : say('removeOne', {
                    at: formatInstant(backup.madeAt),
                    upTo: formatInstant(backup.lastChangeAt),
                  })}
            </li>
          ))}
        </Box>
        {newestLeft ? (
          <Typography>{say('removeLeft', { at: formatInstant(newestLeft.madeAt) })}</Typography>
        ) : (
          <Notice
            severity="warning"
            action={
              <Button
                color="inherit"
                size="small"
                disabled={make.isRunning}
                sx={{ whiteSpace: 'nowrap' }}
                onClick={() => make.run({})}
              >
                {say(make.isRunning ? 'making' : 'makeFirst')}
              </Button>
            }
          >
            {say('removeAll')}
          </Notice>
        )}
        {make.job && make.isRunning ? <JobProgress job={make.job} /> : null}
        <Typography color="textSecondary">{say('removeElsewhere')}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{sayFinal('backup.remove')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onCancel}>
          {say('cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={isBusy || make.isRunning}
          onClick={() => void begin()}
        >
          {newestLeft ? say('remove', { count: names.length }) : say('removeEven')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
