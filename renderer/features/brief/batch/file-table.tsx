import type { AccountId } from '#shared/domain/account/model.ts'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { AccountRow } from '#shared/contract/account.ts'
import { useBatchWords } from './batch-words.ts'

type Props = Readonly<{
  rows: readonly AccountRow[]
  left: ReadonlySet<AccountId>
  /** What the files of each account would be called. */
  names: ReadonlyMap<AccountId, readonly string[]>
  onLeave: (left: ReadonlySet<AccountId>) => void
}>

/** The accounts that are meant, each to be left out, and what its files would be called. */
export function FileTable({ rows, left, names, onLeave }: Props) {
  const say = useBatchWords()
  const taken = rows.filter(({ id }) => !left.has(id)).length
  const toggle = (id: AccountId): void => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    onLeave(next)
  }
  return (
    <Table size="small" stickyHeader aria-label={say('table')} sx={{ '& td, & th': { py: 0.5 } }}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            <Checkbox
              size="small"
              checked={taken === rows.length}
              indeterminate={taken > 0 && taken < rows.length}
              onChange={() => onLeave(new Set(taken === rows.length ? rows.map(({ id }) => id) : []))}
              slotProps={{ input: { 'aria-label': say('takeAll') } }}
            />
          </TableCell>
          <TableCell>{say('account')}</TableCell>
          <TableCell>{say('tier')}</TableCell>
          <TableCell>{say('fileHead')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, name, tier }) => (
          <TableRow key={id} hover>
            <TableCell padding="checkbox">
              <Checkbox
                size="small"
                checked={!left.has(id)}
                onChange={() => toggle(id)}
                slotProps={{ input: { 'aria-label': say('takeOne', { name }) } }}
              />
            </TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{name}</TableCell>
            <TableCell>{tier}</TableCell>
            <TableCell sx={{ color: 'text.secondary', fontSize: 12, overflowWrap: 'anywhere' }}>
              {(names.get(id) ?? []).map((file) => (
                <div key={file}>{file}</div>
              ))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
