import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatInstant } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { usePrivacyWords } from './privacy-words.ts'

/** People whom only the history still holds, the latest first, each with the way to erase them. */
export function RemovedList() {
  const say = usePrivacyWords()
  const { value, failure, askAgain } = useAsk('erasure.listRemoved', {})
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null
  if (value.people.length === 0) return <Typography>{say('noRemoved')}</Typography>
  return (
    <>
      <Table size="small" aria-label={say('removed')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('name')}</TableCell>
            <TableCell>{say('account')}</TableCell>
            <TableCell>{say('removedAt')}</TableCell>
            <TableCell>{say('by')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {value.people.map(({ contactId, name, title, account, removedAt, removedBy }) => (
            <TableRow key={contactId}>
              <TableCell>{title === '' || title === name ? name : `${name}, ${title}`}</TableCell>
              <TableCell>{account}</TableCell>
              <TableCell>{formatInstant(removedAt)}</TableCell>
              <TableCell>{removedBy}</TableCell>
              <TableCell align="right">
                <Link component={RouteLink} to={`/settings/privacy/${contactId}`}>
                  {say('erase', { name })}
                </Link>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {value.isCut ? <Typography>{say('cut')}</Typography> : null}
    </>
  )
}
