import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { usePrivacyWords } from './privacy-words.ts'

/** When somebody was erased and by whom, the latest first. */
export function ErasedList() {
  const say = usePrivacyWords()
  const { value, failure, askAgain } = useAsk('erasure.list', {})
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null
  if (value.erasures.length === 0) return <Typography>{say('noneErased')}</Typography>
  return (
    <>
      {value.isWiped ? null : <Notice severity="info">{say('wiping')}</Notice>}
      <Table
        size="small"
        aria-label={say('erased')}
        sx={{ maxWidth: 560, '& td, & th': { borderColor: 'divider' } }}
      >
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('erasedOn')}</TableCell>
            <TableCell>{say('by')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {value.erasures.map(({ id, erasedOn, erasedBy }) => (
            <TableRow key={id}>
              <TableCell>{formatDay(erasedOn)}</TableCell>
              <TableCell>{erasedBy}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
