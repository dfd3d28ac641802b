import { sayFailure } from '#shared/contract/failure-words.ts'
import type { CopySummary } from '#shared/contract/workspace-merge.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTry } from '../../api/use-do.ts'
import { useStartedJob } from '../../api/use-started-job.ts'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useMergeWords } from './merge-words.ts'
import { RunningJob } from './running-job.tsx'

export type OrderFiles = CopySummary['orderFiles']
type Props = Readonly<{
  mergeId: string
  files: OrderFiles
  /** Whether what was compared is merged, so that accounts of the lines are here. */
  isMerged: boolean
  isReadOnly: boolean
}>

/** The files of order lines that came in in the copy, and the way to bring them in here. */
export function OrdersThere({ mergeId, files, isMerged, isReadOnly }: Props) {
  const say = useMergeWords()
  const { job, failure, isRunning, begin } = useStartedJob(useTry('workspace-merge.bringOrders'))
  const result = job?.kind === 'copied-orders' ? job.result : null
  return (
    <Box component="section" aria-labelledby="orders-there">
      <Typography id="orders-there" variant="h2" sx={{ mb: 1 }}>
        {say('orders')}
      </Typography>
      <Typography color="textSecondary">{say(isMerged ? 'ordersNow' : 'ordersLater')}</Typography>
      <Box component="ul" sx={{ my: 1, pl: 5 }}>
        {files.map(({ fileName, source, lines }, index) => (
          <li key={index}>
            {say('orderFile', { file: fileName, source, count: lines, shown: formatCount(lines) })}
          </li>
        ))}
      </Box>
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {job && isRunning ? <RunningJob job={job} /> : null}
      {result ? (
        <Box role="status">
          <Notice severity="success">
            {say('ordersBrought', {
              created: formatCount(result.created),
              replaced: formatCount(result.replaced),
              unchanged: formatCount(result.unchanged),
            })}{' '}
            {result.leftOut > 0
              ? say('ordersLeftOut', { count: result.leftOut, shown: formatCount(result.leftOut) })
              : null}
          </Notice>
        </Box>
      ) : isMerged && !isRunning ? (
        <Button
          variant="contained"
          disabled={isReadOnly}
          onClick={() => void begin({ mergeId: mergeId as never })}
        >
          {say('bringOrders')}
        </Button>
      ) : null}
    </Box>
  )
}
