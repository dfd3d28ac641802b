import type { Output } from '#shared/contract/contract.ts'
import type { Backup } from '#shared/contract/backup.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay, formatInstant } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useBackupsWords } from './backups-words.ts'
import { RemoveDialog } from './remove-dialog.tsx'

type Erased = Output<'backup.listErased'>['backups'][number]
export type Holding = Readonly<{ backup: Backup; erased: Erased }>

/** Backups of the open workspace from before somebody was erased, and a way to delete them. */
export function ErasedBackups() {
  const path = useAsk('application.getState', {}).value?.workspace?.path
  return path === undefined ? null : <Of key={path} path={path} />
}

function Of({ path }: Readonly<{ path: string }>) {
  const say = useBackupsWords()
  const listed = useAsk('backup.list', { path })
  const { value, failure, askAgain } = useAsk('backup.listErased', { path })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const [removed, setRemoved] = useState<number>()
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value || !listed.value) return null

  const { backups } = listed.value
  const holding = backups.flatMap((backup) => {
    const erased = value.backups.find(({ name }) => name === backup.name)
    return erased ? [{ backup, erased }] : []
  })
  // Those that hold nobody's own record are from before too, but chosen only by hand.
  const isChosen = ({ backup, erased }: Holding): boolean =>
    erased.held > 0 ? !left.has(backup.name) : left.has(backup.name)
  const chosen = holding.filter(isChosen)
  const toggle = (name: string): void => {
    const next = new Set(left)
    if (!next.delete(name)) next.add(name)
    setLeft(next)
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <div role="status">
        {removed === undefined ? null : (
          <Notice severity="success" onClose={() => setRemoved(undefined)}>
            {say('removed', { count: removed })}
          </Notice>
        )}
      </div>
      {holding.length === 0 ? (
        <Typography>{say('noneHolds')}</Typography>
      ) : (
        <>
          <Box sx={{ overflowX: 'auto', maxWidth: '100%' }}>
            <HoldingTable holding={holding} isChosen={isChosen} onToggle={toggle} />
          </Box>
          <Button
            variant="outlined"
            color="error"
            disabled={chosen.length === 0}
            onClick={() => setAsking(true)}
          >
            {chosen.length === 0 ? say('removeNone') : say('removeChosen', { count: chosen.length })}
          </Button>
        </>
      )}
      {isAsking ? (
        <RemoveDialog
          path={path}
          all={backups}
          chosen={chosen}
          onDone={(count) => {
            setAsking(false)
            setLeft(new Set())
            setRemoved(count)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </Box>
  )
}

type TableProps = Readonly<{
  holding: readonly Holding[]
  isChosen: (holding: Holding) => boolean
  onToggle: (name: string) => void
}>

function HoldingTable({ holding, isChosen, onToggle }: TableProps) {
  const say = useBackupsWords()
  return (
    <Table size="small" aria-label={say('holdingTitle')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell padding="checkbox" />
          <TableCell>{say('when')}</TableCell>
          <TableCell>{say('reason')}</TableCell>
          <TableCell>{say('erasedAfter')}</TableCell>
          <TableCell>{say('holds')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {holding.map((each) => {
          const { backup, erased } = each
          return (
            <TableRow key={backup.name}>
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  checked={isChosen(each)}
                  onChange={() => onToggle(backup.name)}
                  slotProps={{ input: { 'aria-label': say('choose', { at: formatInstant(backup.madeAt) }) } }}
                />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
                {formatInstant(backup.madeAt)}
              </TableCell>
              <TableCell>{say(`kind-${backup.kind}`)}</TableCell>
              <TableCell>
                {say('erasedCount', { count: erased.erasedSince, day: formatDay(erased.firstOn) })}
              </TableCell>
              <TableCell>
                {!erased.isReadable
                  ? say('holdsUnknown')
                  : erased.held === 0
                    ? say('holdsNone')
                    : say('holdsPeople', { count: erased.held })}
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
