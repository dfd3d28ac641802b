import { sayFailure } from '#shared/contract/failure-words.ts'
import { saySalvage } from '#shared/contract/salvage-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useBackupsWords } from './backups-words.ts'
import { fileNameOf } from './file-name-of.ts'
import { useEnterFile } from './use-enter-file.ts'
import { useRun } from './use-run.ts'

/** Saves what can be read of a damaged file, and says what became of it. */
export function SalvagePart({ path }: Readonly<{ path: string }>) {
  const say = useBackupsWords()
  const salvage = useRun('backup.salvage')
  const enter = useEnterFile()
  const result = salvage.job?.kind === 'salvage' ? salvage.job.result : null
  const failure = salvage.failure ?? enter.failure

  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{say('salvageTitle')}</Typography>
        <Typography color="textSecondary">{say('salvageWhy')}</Typography>
      </Box>
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {salvage.job && salvage.isRunning ? (
        <Box sx={{ justifySelf: 'stretch' }}>
          <JobProgress job={salvage.job} />
        </Box>
      ) : null}
      {result ? (
        <>
          <Box component="ul" aria-label={say('salvageTitle')} sx={{ m: 0, pl: 5 }}>
            {saySalvage(result).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Box>
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            {say('salvaged', { file: fileNameOf(result.path), report: fileNameOf(result.reportPath) })}
          </Typography>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            <Button variant="contained" disabled={enter.isEntering} onClick={() => enter.open(result.path)}>
              {say('openSalvaged')}
            </Button>
            <Button disabled={enter.isEntering} onClick={() => enter.putInPlace(path, result.path)}>
              {say('takePlace')}
            </Button>
          </Box>
        </>
      ) : (
        <Button variant="outlined" disabled={salvage.isRunning} onClick={() => salvage.run({ path })}>
          {say('salvage')}
        </Button>
      )}
    </Box>
  )
}
