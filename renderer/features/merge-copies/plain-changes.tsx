import type { CopySummary } from '#shared/contract/workspace-merge.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useObjectWords } from '../../ui/trail/object-words.ts'
import { formatCount, formatInstant, formatList } from '../../ui/format.ts'
import { ListFoot } from '../../ui/list-foot.tsx'
import { ChangeTable } from '../../ui/trail/change-table.tsx'
import { useMergeWords } from './merge-words.ts'

type Counts = CopySummary['counts'][number]
type Props = Readonly<{ mergeId: string; counts: readonly Counts[] }>

/** What merges by itself, by kind of thing; each opens to its changes. */
export function PlainChanges({ mergeId, counts }: Props) {
  const say = useMergeWords()
  if (counts.length === 0) return <Typography color="textSecondary">{say('nothingByItself')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {counts.map((each) => (
        <OfKind key={each.object} mergeId={mergeId} counts={each} />
      ))}
    </Box>
  )
}

/** What was made, changed and removed, as far as anything was. */
export function useCountsSaid() {
  const say = useMergeWords()
  return ({ made, changed, removed }: Omit<Counts, 'object'>): string =>
    formatList(
      (['made', 'changed', 'removed'] as const).flatMap((act) => {
        const count = { made, changed, removed }[act]
        return count > 0 ? [say(act, { shown: formatCount(count) })] : []
      }),
    )
}

const changesAtOnce = 20

function OfKind({ mergeId, counts }: Readonly<{ mergeId: string; counts: Counts }>) {
  const say = useMergeWords()
  const sayObjects = useObjectWords()
  const sayCounts = useCountsSaid()
  const [isShown, setShown] = useState(false)
  const what = sayObjects(counts.object)
  return (
    <Box component="li" sx={{ borderBottom: '1px solid', borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {what}
          </Box>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {sayCounts(counts)}
          </Box>
        </Box>
        <Button
          size="small"
          aria-expanded={isShown}
          aria-label={say(isShown ? 'hideWhat' : 'showWhat', { what })}
          onClick={() => setShown(!isShown)}
        >
          {say(isShown ? 'hide' : 'show')}
        </Button>
      </Box>
      {isShown ? <Changes mergeId={mergeId} counts={counts} /> : null}
    </Box>
  )
}

/** So many of a kind are listed one by one; the others are counted. */
const toldAtMost = 1_000

function Changes({ mergeId, counts }: Readonly<{ mergeId: string; counts: Counts }>) {
  const say = useMergeWords()
  const [page, setPage] = useState(0)
  const { object, made, changed, removed } = counts
  const total = made + changed + removed
  const told = Math.min(total, toldAtMost)
  const asked = useAsk('workspace-merge.listChanges', {
    mergeId: mergeId as never,
    object,
    offset: page * changesAtOnce,
    limit: changesAtOnce,
  })
  const pages = Math.max(1, Math.ceil(told / changesAtOnce))
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2 }}>
      {(asked.value ?? []).map(({ change, by }) => (
        <Box key={change.id}>
          <ChangeTable changes={[change]} changeCount={1} />
          {by ? (
            <Typography variant="caption" color="textSecondary">
              {say('lastBy', { who: by.actor, at: formatInstant(by.at) })}
            </Typography>
          ) : null}
        </Box>
      ))}
      <ListFoot page={page} pages={pages} onPage={setPage}>
        {total > told ? <span>{say('notTold', { count: total - told })}</span> : null}
      </ListFoot>
    </Box>
  )
}
