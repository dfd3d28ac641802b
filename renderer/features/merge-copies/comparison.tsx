import type { CopySummary } from '#shared/contract/workspace-merge.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { formatInstant, formatList } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { ConflictList } from './conflict-list.tsx'
import { allOf, othersOf, type Decisions, type Side } from './decisions.ts'
import { useMergeWords } from './merge-words.ts'
import { OrdersThere } from './orders-there.tsx'
import { PlainChanges } from './plain-changes.tsx'

type Counts = Readonly<{ made: number; changed: number; removed: number }>
type Props = Readonly<{
  mergeId: string
  summary: CopySummary
  isReadOnly: boolean
  onMerged: (counts: Counts) => void
}>

/** What merging comes to, what is to be decided, and the way to do it. */
export function Comparison({ mergeId, summary, isReadOnly, onMerged }: Props) {
  const say = useMergeWords()
  const takeIn = useTry('workspace-merge.takeIn')
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const [isMerging, setMerging] = useState(false)
  const [failure, setFailure] = useState<string>()
  const { conflicts, counts, orderFiles, isOutdated } = summary
  const isNothing = conflicts.length === 0 && counts.length === 0

  const decide = (number: number, side: Side): void =>
    setDecisions((before) => new Map([...before, [number, side]]))
  const merge = async (): Promise<void> => {
    setMerging(true)
    const outcome = await takeIn({ mergeId: mergeId as never, others: othersOf(conflicts, decisions) })
    setMerging(false)
    if (outcome.ok) onMerged(outcome.value)
    else setFailure(sayFailure(outcome.error))
  }
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Who summary={summary} />
      {isOutdated ? <Notice severity="warning">{say('outdated')}</Notice> : null}
      {isNothing && orderFiles.length === 0 ? (
        <Notice severity="info">{say('nothingNew', { file: summary.fileName })}</Notice>
      ) : null}
      {isNothing ? null : (
        <>
          <Box component="section">
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2 }}>
              <Typography variant="h2" sx={{ flex: 1 }}>
                {conflicts.length === 0
                  ? say('nothingToDecide')
                  : say('toDecide', { count: conflicts.length })}
              </Typography>
              {conflicts.length > 1 ? (
                <>
                  <Button onClick={() => setDecisions(allOf(conflicts, 'mine'))}>{say('allMine')}</Button>
                  <Button onClick={() => setDecisions(allOf(conflicts, 'theirs'))}>{say('allTheirs')}</Button>
                </>
              ) : null}
            </Box>
            {conflicts.length > 0 ? (
              <ConflictList
                mergeId={mergeId}
                total={conflicts.length}
                decisions={decisions}
                onDecide={decide}
              />
            ) : null}
          </Box>
          <Box component="section">
            <Typography variant="h2" sx={{ mb: 1 }}>
              {say('byItself')}
            </Typography>
            <PlainChanges mergeId={mergeId} counts={counts} />
          </Box>
          {failure === undefined ? null : <Notice severity="error">{failure}</Notice>}
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
            <Button
              variant="contained"
              disabled={isReadOnly || isOutdated || isMerging}
              onClick={() => void merge()}
            >
              {say('merge')}
            </Button>
            <Typography color="textSecondary">{say('mergeNote')}</Typography>
          </Box>
        </>
      )}
      {orderFiles.length === 0 ? null : (
        <OrdersThere mergeId={mergeId} files={orderFiles} isMerged={isNothing} isReadOnly={isReadOnly} />
      )}
    </Box>
  )
}

/** Who did it, since when, and whether the copy was merged before. */
function Who({ summary }: Readonly<{ summary: CopySummary }>) {
  const say = useMergeWords()
  const { actors, since, until, fileName: file, mergedAt } = summary
  return (
    <Box>
      <Typography>
        {since && until
          ? say(formatInstant(since) === formatInstant(until) ? 'whoDidAt' : 'whoDid', {
              who: formatList(actors),
              file,
              since: formatInstant(since),
              until: formatInstant(until),
            })
          : say('nobodyDid', { file })}
      </Typography>
      {mergedAt === null ? null : (
        <Typography color="textSecondary">{say('mergedBefore', { at: formatInstant(mergedAt) })}</Typography>
      )}
    </Box>
  )
}
