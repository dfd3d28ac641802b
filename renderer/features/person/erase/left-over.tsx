import type { Backup } from '#shared/contract/backup.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatInstant } from '../../../ui/format.ts'
import { useEraseWords } from './erase-words.ts'

/** What still holds the person when they are erased: backups by how long they are kept, and what left the program. */
export function LeftOver() {
  const say = useEraseWords()
  const path = useAsk('application.getState', {}).value?.workspace?.path
  return (
    <Box component="section" aria-labelledby="left">
      <Typography id="left" variant="h2" sx={{ mb: 1 }}>
        {say('left')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
        {path === undefined ? null : <Backups path={path} />}
        <li>{say('elsewhere')}</li>
      </Box>
    </Box>
  )
}

function Backups({ path }: Readonly<{ path: string }>) {
  const say = useEraseWords()
  const listed = useAsk('backup.list', { path }).value
  if (!listed) return null
  const { backups, kept } = listed
  if (backups.length === 0) return <li>{say('noBackups')}</li>
  const daily = backups.filter(({ kind }) => kind === 'daily')
  const [newest] = daily
  const byHand = backups.length - daily.length
  return (
    <li>
      {say('backups', { count: backups.length })}{' '}
      {newest ? say('backupsLast', { made: formatInstant(newest.madeAt), months: kept.monthly }) : ''}{' '}
      {byHand > 0 ? say('backupsByHand', { count: byHand }) : ''} {say('backupsWhere')}{' '}
      <Link component={RouteLink} to="/settings/privacy">
        {say('toPrivacy')}
      </Link>
      .
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 4 }}>
        {backups.map((backup) => (
          <OneBackup key={backup.name} backup={backup} />
        ))}
      </Box>
    </li>
  )
}

function OneBackup({ backup }: Readonly<{ backup: Backup }>) {
  return (
    <li>
      {formatInstant(backup.madeAt)} <Box component="code">{backup.name}</Box>
    </li>
  )
}
