import type { ImportRun } from '#shared/contract/import-run.ts'
import ExpandLessIcon from '@mui/icons-material/ExpandLess'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { useState, type ReactNode } from 'react'
import { formatCount, formatInstant, formatList } from '../../ui/format.ts'
import { BroughtRows } from './brought-rows.tsx'
import { useImportsWords } from './imports-words.ts'
import { KeptSince } from './kept-since.tsx'
import { useSayImports } from './say-imports.ts'
import { Quiet } from './quiet.tsx'
import { StateMark } from './state-mark.tsx'
import { WhenAndWho } from './when-and-who.tsx'

type Props = Readonly<{
  of: ImportRun['imports'][number]
  /** Whether it is one of several files of a run, which says the rest above. */
  isOfSeveral: boolean
  action: ReactNode
}>

/** One import: its file, what it brought in figures, and on request thing by thing. */
export function ImportRow({ of, isOfSeveral, action }: Props) {
  const say = useImportsWords()
  const { sayObject, sayProfile } = useSayImports()
  const [isOpen, setOpen] = useState(false)
  const figure = (count: number | null): string => (count === null ? say('notKept') : formatCount(count))
  const isGone = of.state === 'undone'
  return (
    <>
      <TableRow sx={{ '& td': { color: isGone ? 'text.secondary' : undefined } }}>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          {isOfSeveral ? null : <WhenAndWho at={of.happenedAt} who={of.actor} />}
        </TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere', pl: isOfSeveral ? 6 : undefined }}>
          {of.fileName}
          <Quiet>
            {[
              ...(of.profile === null ? [] : [sayProfile(of.profile)]),
              formatList(of.objects.map(sayObject)),
              ...(of.teamMembers > 0 ? [say('teamMembers', { count: of.teamMembers })] : []),
            ].join(' · ')}
          </Quiet>
          {of.takenBack && of.takenBack.kept > 0 ? (
            <Quiet>
              {say('takenBackBy', {
                at: formatInstant(of.takenBack.happenedAt),
                who: of.takenBack.actor,
                removed: formatCount(of.takenBack.removed),
                restored: formatCount(of.takenBack.restored),
                kept: formatCount(of.takenBack.kept),
              })}
            </Quiet>
          ) : null}
        </TableCell>
        <TableCell align="right">{figure(of.created)}</TableCell>
        <TableCell align="right">{figure(of.updated)}</TableCell>
        <TableCell align="right">{figure(of.unchanged)}</TableCell>
        <TableCell align="right">{figure(of.leftOut)}</TableCell>
        <TableCell>
          <StateMark state={of.state} />
        </TableCell>
        <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
          {isOfSeveral ? null : action}
          <IconButton
            size="small"
            aria-expanded={isOpen}
            aria-label={say(isOpen ? 'hide' : 'show', { name: of.fileName })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
          </IconButton>
        </TableCell>
      </TableRow>
      {isOpen ? (
        <TableRow>
          <TableCell colSpan={8} sx={{ bgcolor: 'action.hover' }}>
            <Box sx={{ display: 'grid', gap: 3, maxWidth: 860 }}>
              {of.state === 'partly-undone' ? <KeptSince seq={of.seq} /> : null}
              <BroughtRows seq={of.seq} />
            </Box>
          </TableCell>
        </TableRow>
      ) : null}
    </>
  )
}
