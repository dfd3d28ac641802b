import type { CopyConflict } from '#shared/contract/workspace-merge.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { ListFoot } from '../../ui/list-foot.tsx'
import { ConflictCard } from './conflict-card.tsx'
import { usualSide, type Decisions, type Side } from './decisions.ts'
import { useMergeWords } from './merge-words.ts'

type Props = Readonly<{
  mergeId: string
  total: number
  decisions: Decisions
  onDecide: (number: number, side: Side) => void
}>

const conflictsAtOnce = 25

/** What somebody must decide, account by account. */
export function ConflictList({ mergeId, total, decisions, onDecide }: Props) {
  const say = useMergeWords()
  const [page, setPage] = useState(0)
  const asked = useAsk('workspace-merge.listConflicts', {
    mergeId: mergeId as never,
    offset: page * conflictsAtOnce,
    limit: conflictsAtOnce,
  })
  const groups = Map.groupBy(asked.value ?? [], ({ account }) => account?.id ?? '')
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {[...groups].map(([id, conflicts]) => (
        <Box key={id} component="section" aria-label={nameOf(conflicts) ?? say('noAccount')}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {nameOf(conflicts) ?? say('noAccount')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {conflicts.map((conflict) => (
              <ConflictCard
                key={conflict.number}
                conflict={conflict}
                side={decisions.get(conflict.number) ?? usualSide(conflict.kind)}
                onDecide={(side) => onDecide(conflict.number, side)}
              />
            ))}
          </Box>
        </Box>
      ))}
      <ListFoot page={page} pages={Math.max(1, Math.ceil(total / conflictsAtOnce))} onPage={setPage}>
        {null}
      </ListFoot>
    </Box>
  )
}

function nameOf([first]: readonly CopyConflict[]): string | undefined {
  return first?.account?.name
}
