import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useImportsWords } from './imports-words.ts'
import { RunRows } from './run-rows.tsx'
import { WatchedFolderPart } from './watched/watched-folder-part.tsx'

const runsAtOnce = 30
const runsAtMost = 100

/** Imports of before: what each brought, whether it stands, and the way back. */
export function ImportsPage() {
  const say = useImportsWords()
  const isReadOnly = useIsReadOnly()
  const [limit, setLimit] = useState(runsAtOnce)
  const [starts, setStarts] = useState<readonly (number | null)[]>([null])
  const { value, failure, askAgain } = useAsk('import-run.list', { before: starts.at(-1) ?? null, limit })
  if (failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </Box>
    )
  }
  if (!value) return <Waiting />

  const { runs, before } = value
  return (
    <Box sx={{ maxWidth: 1280, px: 6, py: 5 }}>
      <Typography variant="h1">{say('title')}</Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {say('why')}
      </Typography>
      {runs.length === 0 ? (
        <EmptyState sentence={say('none')}>
          <Button variant="contained" href="#/data/import">
            {say('toImport')}
          </Button>
        </EmptyState>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table sx={{ '& td, & th': { borderColor: 'divider', px: 2 } }}>
            <TableHead>
              <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
                <TableCell sx={{ width: 170 }}>{say('when')}</TableCell>
                <TableCell sx={{ minWidth: 160 }}>{say('file')}</TableCell>
                <TableCell align="right">{say('created')}</TableCell>
                <TableCell align="right">{say('updated')}</TableCell>
                <TableCell align="right">{say('unchanged')}</TableCell>
                <TableCell align="right">{say('leftOut')}</TableCell>
                <TableCell>{say('state')}</TableCell>
                <TableCell align="right">{say('actions')}</TableCell>
              </TableRow>
            </TableHead>
            {runs.map((run) => (
              <RunRows key={run.imports[0]?.seq} run={run} isReadOnly={isReadOnly} />
            ))}
          </Table>
        </Box>
      )}
      {before === null ? null : (
        <Button
          sx={{ mt: 2 }}
          onClick={() => (limit < runsAtMost ? setLimit(runsAtMost) : setStarts([...starts, before]))}
        >
          {say('showMore')}
        </Button>
      )}
      {starts.length > 1 ? (
        <Button sx={{ mt: 2 }} onClick={() => setStarts(starts.slice(0, -1))}>
          {say('newer')}
        </Button>
      ) : null}
      <WatchedFolderPart isReadOnly={isReadOnly} />
    </Box>
  )
}
