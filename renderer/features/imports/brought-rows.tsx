import { useAsk } from '../../api/use-ask.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { formatCount } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useImportsWords } from './imports-words.ts'
import { ThingLink } from './thing-link.tsx'

const rowsAtOnce = 50

/** What one import brought, a page at a time, with what became of each. */
export function BroughtRows({ seq }: Readonly<{ seq: number }>) {
  const say = useImportsWords()
  const [offset, setOffset] = useState(0)
  const { value, failure, askAgain } = useAsk('import-run.listRows', { seq, offset, limit: rowsAtOnce })
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null
  const until = Math.min(value.total, offset + rowsAtOnce)
  return (
    <Box>
      <Table size="small" aria-label={say('brought')}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('thing')}</TableCell>
            <TableCell sx={{ width: 110 }}>{say('how')}</TableCell>
            <TableCell sx={{ width: 130 }}>{say('fate')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {value.rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <ThingLink thing={row} isThere={row.fate !== 'gone'} />
              </TableCell>
              <TableCell>{say(`kind-${row.kind}`)}</TableCell>
              <TableCell sx={{ color: row.fate === 'as-imported' ? 'text.secondary' : undefined }}>
                {say(`fate-${row.fate}`)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {value.total > rowsAtOnce ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1 }}>
          <Button size="small" disabled={offset === 0} onClick={() => setOffset(offset - rowsAtOnce)}>
            {say('earlier')}
          </Button>
          <Typography variant="caption">
            {say('page', {
              from: formatCount(offset + 1),
              until: formatCount(until),
              total: formatCount(value.total),
            })}
          </Typography>
          <Button size="small" disabled={until >= value.total} onClick={() => setOffset(offset + rowsAtOnce)}>
            {say('later')}
          </Button>
        </Box>
      ) : null}
    </Box>
  )
}
