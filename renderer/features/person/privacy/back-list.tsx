import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { usePrivacyWords } from './privacy-words.ts'

/** Who was erased once and is there again, each with the way to erase them once more; nothing where nobody is. */
export function BackList() {
  const say = usePrivacyWords()
  const { value } = useAsk('erasure.listBack', {})
  if (!value || value.people.length + value.leads.length === 0) return null
  return (
    <Box component="section" aria-labelledby="back">
      <Typography variant="h2" id="back">
        {say('back')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: 720 }}>
        {say('backWhy')}
      </Typography>
      {value.people.length === 0 ? null : (
        <Table size="small" aria-label={say('back')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
          <TableHead>
            <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
              <TableCell>{say('name')}</TableCell>
              <TableCell>{say('account')}</TableCell>
              <TableCell>{say('erasedOn')}</TableCell>
              <TableCell>{say('by')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {value.people.map(({ contactId, accountId, name, title, account, erasedOn, erasedBy }) => (
              <TableRow key={contactId}>
                <TableCell>{title === '' || title === name ? name : `${name}, ${title}`}</TableCell>
                <TableCell>{account}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDay(erasedOn)}</TableCell>
                <TableCell>{erasedBy}</TableCell>
                <TableCell align="right">
                  <Link
                    component={RouteLink}
                    to={
                      accountId === null
                        ? `/settings/privacy/${contactId}`
                        : `/accounts/${accountId}/people/${contactId}/erase`
                    }
                  >
                    {say('eraseAgain', { name })}
                  </Link>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {value.leads.map(({ id, name, erasedOn }) => (
        <Typography key={id} sx={{ mt: 1 }}>
          {say('leadBack', { day: formatDay(erasedOn) })}{' '}
          <Link component={RouteLink} to={`/portfolio/leads?lead=${id}`}>
            {name}
          </Link>
        </Typography>
      ))}
    </Box>
  )
}
