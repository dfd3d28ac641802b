import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useAskBack } from '../../api/use-ask-back.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { foldCommands } from './fold-commands.ts'
import { HistoryTable } from './history-table.tsx'
import { useHistoryWords } from './history-words.ts'

/** What was done in the workspace, by whom, and where undo stands. */
export function HistoryPage() {
  const say = useHistoryWords()
  const { value: commands, failure, askAgain, askFurther, isAsking } = useAskBack()
  const runs = useMemo(() => foldCommands(commands ?? []), [commands])

  if (failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </Box>
    )
  }
  if (!commands) return null

  return (
    <Box sx={{ maxWidth: 960, px: 6, py: 5 }}>
      <Typography variant="h1">{say('title')}</Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {say('why')}
      </Typography>
      {runs.length === 0 ? <EmptyState sentence={say('none')} /> : <HistoryTable runs={runs} />}
      {askFurther ? (
        <Button sx={{ mt: 2 }} disabled={isAsking} onClick={askFurther}>
          {say('showMore')}
        </Button>
      ) : null}
    </Box>
  )
}
