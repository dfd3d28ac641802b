import ArrowForwardIcon from '@mui/icons-material/ArrowForward'
import ExpandLessIcon from '@mui/icons-material/ExpandLess'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Fragment, useState } from 'react'
import { useCommandWords } from '../../ui/command-words.ts'
import { formatCount, formatInstant } from '../../ui/format.ts'
import { standingRun, type CommandRun } from './fold-commands.ts'
import { RunChanges } from './run-changes.tsx'
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
          <TableCell sx={{ width: 40 }} />
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

function RunRow({ run }: Readonly<{ run: CommandRun }>) {
  const { newest, count, changes } = run
  const [isOpen, setOpen] = useState(false)
  const say = useHistoryWords()
  const sayCommand = useCommandWords()
  const command = startingLarge(sayCommand(newest.command))
  const isStep = newest.kind !== 'do'
  const isGone = !isStep && (newest.standing === 'undone' || newest.standing === 'dropped')
  const label = isOpen ? say('hide', { command }) : say('details', { command })
  return (
    <>
      <TableRow sx={{ '& td': { color: isGone || isStep ? 'text.secondary' : undefined } }}>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(newest.happenedAt)}</TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>{newest.actor}</TableCell>
        <TableCell sx={{ textDecoration: isGone ? 'line-through' : undefined }}>
          {count > 1
            ? say('times', { command, count })
            : newest.detail === null
              ? command
              : say('withDetail', { command, detail: newest.detail })}
        </TableCell>
        <TableCell>{isStep ? null : say(`standing-${newest.standing}`)}</TableCell>
        <TableCell align="right">{formatCount(changes)}</TableCell>
        <TableCell padding="none">
          <IconButton size="small" aria-expanded={isOpen} aria-label={label} onClick={() => setOpen(!isOpen)}>
            {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
          </IconButton>
        </TableCell>
      </TableRow>
      {isOpen ? (
        <TableRow>
          <TableCell colSpan={6} sx={{ bgcolor: 'action.hover' }}>
            <RunChanges run={run} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  )
}

function UndoMark({ run: { newest } }: Readonly<{ run: CommandRun }>) {
  const say = useHistoryWords()
  const sayCommand = useCommandWords()
  return (
    <TableRow sx={{ bgcolor: 'primary.light' }}>
      <TableCell colSpan={6} sx={{ color: 'primary.main', fontWeight: 600 }}>
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
