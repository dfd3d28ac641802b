import type { OpeningUnderWay } from '#shared/contract/opening.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useDo } from '../../api/use-do.ts'
import { formatShare } from '../../ui/format.ts'
import { useWelcomeWords } from './welcome-words.ts'

/** How far a file of an earlier Keyplan is on its way to this one, and the way to stop it. */
export function OpeningProgress({ opening }: Readonly<{ opening: OpeningUnderWay }>) {
  const say = useWelcomeWords()
  const cancel = useDo('workspace.cancelOpening')
  const share = shareOf(opening)

  return (
    <Box component="section" aria-labelledby="up-to-date" sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id="up-to-date" variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {say('upToDate', { name: nameOf(opening.path) })}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {say('upToDateWhy')}
          </Typography>
        </Box>
        <Button
          variant="outlined"
          sx={{ flex: 'none' }}
          disabled={opening.isCancelled || opening.phase === 'keeping'}
          onClick={() => void cancel({})}
        >
          {say('cancel')}
        </Button>
      </Box>
      <LinearProgress
        aria-label={say('progress')}
        {...(share === undefined ? {} : { variant: 'determinate', value: share * 100 })}
      />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 4 }}>
        <Typography variant="body2" aria-live="polite">
          {opening.isCancelled ? say('openingCancelled') : sayPhase(opening)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {share === undefined || opening.isCancelled ? '' : formatShare(share)}
        </Typography>
      </Box>
    </Box>
  )

  function sayPhase({ phase, done, total }: OpeningUnderWay): string {
    return phase === 'migrating'
      ? say('phase-migrating', { step: done + 1, steps: total ?? 1 })
      : say(`phase-${phase}`)
  }
}

/** Nobody knows how long a step is: only of what is counted in rows, bytes or tables is it said how much is done. */
function shareOf({ phase, done, total }: OpeningUnderWay): number | undefined {
  return phase === 'migrating' || total === null || total === 0 ? undefined : Math.min(1, done / total)
}

/** The file as one knows it: without its folders and its ending, on every system. */
function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.keyplan$/, '')
}
