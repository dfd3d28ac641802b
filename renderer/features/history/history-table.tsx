import ArrowForwardIcon from '@mui/icons-material/ArrowForward'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Fragment } from 'react'
import { useCommandWords } from '../../ui/command-words.ts'
import { formatCount, formatInstant } from '../../ui/format.ts'
import { standingRun, type CommandRun } from './fold-commands.ts'
import { useHistoryWords } from './history-words.ts'

/** The runs of commands as rows; a line shows where undo stands between them. */
export function HistoryTable({ runs }: Readonly<{ runs: readonly CommandRun[] }>) {
  const say = useHistoryWords()
  const standing = standingRun(runs)
  return (
    <Table sx={{ '& td, & th': { borderColor: 'divider' } }}>
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell sx={{ width: 184 }}>{say('when')}</TableCell>
          <TableCell sx={{ width: 140 }}>{say('who')}</TableCell>
          <TableCell>{say('what')}</TableCell>
          <TableCell>{say('state')}</TableCell>
          <TableCell align="right" sx={{ width: 110 }}>
            {say('rows')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {runs.map((run) => (
          <Fragment key={run.newest.seq}>
            {run === standing ? <UndoMark run={run} /> : null}
            <RunRow run={run} />
          </Fragment>
        ))}
      </TableBody>
    </Table>
  )
}

function RunRow({ run: { newest, count, changes } }: Readonly<{ run: CommandRun }>) {
  const say = useHistoryWords()
  const sayCommand = useCommandWords()
  const command = startingLarge(sayCommand(newest.command))
  const isStep = newest.kind !== 'do'
  const isGone = !isStep && (newest.standing === 'undone' || newest.standing === 'dropped')
  return (
    <TableRow sx={{ '& td': { color: isGone || isStep ? 'text.secondary' : undefined } }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(newest.happenedAt)}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{newest.actor}</TableCell>
      <TableCell sx={{ textDecoration: isGone ? 'line-through' : undefined }}>
        {count > 1 ? say('times', { command, count }) : command}
      </TableCell>
      <TableCell>{isStep ? null : say(`standing-${newest.standing}`)}</TableCell>
      <TableCell align="right">{formatCount(changes)}</TableCell>
    </TableRow>
  )
}

function UndoMark({ run: { newest } }: Readonly<{ run: CommandRun }>) {
  const say = useHistoryWords()
  const sayCommand = useCommandWords()
  return (
    <TableRow sx={{ bgcolor: 'primary.light' }}>
      <TableCell colSpan={5} sx={{ color: 'primary.main', fontWeight: 600 }}>
        <ArrowForwardIcon sx={{ fontSize: 14, mr: 1, verticalAlign: -2 }} />
        {newest.standing === 'fixed'
          ? say('undoEnds')
          : say('undoHere', { command: sayCommand(newest.command) })}
      </TableCell>
    </TableRow>
  )
}

function startingLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
