import type { ArrivalOutcome, FileArrival } from '#shared/contract/watched-folder.ts'
import BlockIcon from '@mui/icons-material/Block'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import HourglassIcon from '@mui/icons-material/HourglassEmpty'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { formatInstant } from '../../../ui/format.ts'
import { Quiet } from '../quiet.tsx'
import { useWatchedWords } from './watched-words.ts'

const shownAtFirst = 8

const marks = {
  imported: { Icon: CheckIcon, color: 'success.main' },
  unchanged: { Icon: CheckIcon, color: 'text.secondary' },
  failed: { Icon: ErrorIcon, color: 'error.main' },
  waiting: { Icon: HourglassIcon, color: 'text.secondary' },
  left: { Icon: BlockIcon, color: 'text.secondary' },
} as const satisfies Record<ArrivalOutcome, object>

/** What came into the watched folder, when, and what became of it. */
export function ArrivalTable({ arrivals }: Readonly<{ arrivals: readonly FileArrival[] }>) {
  const say = useWatchedWords()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? arrivals : arrivals.slice(0, shownAtFirst)
  return (
    <>
      <Table aria-label={say('came')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell sx={{ width: 170 }}>{say('when')}</TableCell>
            <TableCell sx={{ width: '30%' }}>{say('file')}</TableCell>
            <TableCell>{say('outcome')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((arrival) => (
            <ArrivalRow key={`${arrival.at} ${arrival.name}`} arrival={arrival} />
          ))}
        </TableBody>
      </Table>
      {shown.length < arrivals.length ? (
        <Button sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {say('showAll', { count: arrivals.length })}
        </Button>
      ) : null}
    </>
  )
}

function ArrivalRow({ arrival }: Readonly<{ arrival: FileArrival }>) {
  const say = useWatchedWords()
  const { Icon, color } = marks[arrival.outcome]
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(arrival.at)}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {arrival.name === '' ? say('folder') : arrival.name}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Box
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, fontWeight: 600 }}
        >
          <Icon sx={{ fontSize: 16, color }} aria-hidden />
          {say(`outcome-${arrival.outcome}`)}
        </Box>
        <Quiet>{arrival.why}</Quiet>
        {arrival.keptAs === null ? null : <Quiet>{say('keptAs', { path: arrival.keptAs })}</Quiet>}
      </TableCell>
    </TableRow>
  )
}
