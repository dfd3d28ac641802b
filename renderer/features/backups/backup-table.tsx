import type { Backup } from '#shared/contract/backup.ts'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import HelpIcon from '@mui/icons-material/HelpOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { formatInstant } from '../../ui/format.ts'
import { useBackupsWords } from './backups-words.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { useRun } from './use-run.ts'
import { useSize } from './use-size.ts'

type Props = Readonly<{ path: string; backups: readonly Backup[] }>

/** The backups of a workspace, the newest first, each with what can be done with it. */
export function BackupTable({ path, backups }: Props) {
  const say = useBackupsWords()
  const [chosen, setChosen] = useState<Backup>()
  return (
    <>
      <Table sx={{ '& td, & th': { borderColor: 'divider' } }}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('when')}</TableCell>
            <TableCell>{say('reason')}</TableCell>
            <TableCell>{say('upTo')}</TableCell>
            <TableCell align="right">{say('size')}</TableCell>
            <TableCell>{say('state')}</TableCell>
            <TableCell sx={{ width: 190 }}>
              <Box component="span" sx={{ position: 'absolute', clip: 'rect(0 0 0 0)', overflow: 'hidden' }}>
                {say('actions')}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {backups.map((backup) => (
            <BackupRow key={backup.name} path={path} backup={backup} onRestore={() => setChosen(backup)} />
          ))}
        </TableBody>
      </Table>
      {chosen ? <RestoreDialog path={path} backup={chosen} onClose={() => setChosen(undefined)} /> : null}
    </>
  )
}

type RowProps = Readonly<{ path: string; backup: Backup; onRestore: () => void }>

function BackupRow({ path, backup, onRestore }: RowProps) {
  const say = useBackupsWords()
  const sayIn = useSize()
  const check = useRun('backup.verify')
  const at = formatInstant(backup.madeAt)
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{at}</TableCell>
      <TableCell>{say(`kind-${backup.kind}`)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {backup.lastChangeAt === null ? '' : formatInstant(backup.lastChangeAt)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {sayIn(backup.byteLength)}
      </TableCell>
      <TableCell>
        <BackupState backup={backup} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <Button
          size="small"
          disabled={check.isRunning}
          aria-label={say('checkNamed', { at })}
          onClick={() => check.run({ path, name: backup.name })}
        >
          {say('check')}
        </Button>
        <Button
          size="small"
          disabled={backup.state === 'damaged'}
          aria-label={say('goBackNamed', { at })}
          onClick={onRestore}
        >
          {say('goBack')}
        </Button>
      </TableCell>
    </TableRow>
  )
}

function BackupState({ backup }: Readonly<{ backup: Backup }>) {
  const say = useBackupsWords()
  const { state, madeAt, checkedAt, damagedTables } = backup
  const Icon = { verified: CheckIcon, damaged: ErrorIcon, unproven: HelpIcon }[state]
  const color = ({ verified: 'success', damaged: 'error', unproven: 'disabled' } as const)[state]
  const words =
    state === 'verified'
      ? checkedAt === null || checkedAt === madeAt
        ? say('state-verified')
        : say('verifiedAgain', { at: formatInstant(checkedAt) })
      : state === 'unproven'
        ? say('state-unproven')
        : damagedTables === null
          ? say('state-damaged')
          : damagedTables.length === 0
            ? say('damagedBytes')
            : say('damagedTables', {
                tables: damagedTables.map((table) => table.replaceAll('_', ' ')).join(', '),
              })
  return (
    <Tooltip title={state === 'unproven' ? say('unprovenWhy') : ''}>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
        <Icon sx={{ fontSize: 16 }} color={color} aria-hidden />
        {words}
      </Box>
    </Tooltip>
  )
}
