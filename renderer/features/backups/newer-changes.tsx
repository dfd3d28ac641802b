import type { Backup } from '#shared/contract/backup.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useCommandWords } from '../../ui/command-words.ts'
import { formatInstant } from '../../ui/format.ts'
import { useBackupsWords } from './backups-words.ts'

/** What going back to a backup would lose. */
export function NewerChanges({ path, backup }: Readonly<{ path: string; backup: Backup }>) {
  const say = useBackupsWords()
  const sayCommand = useCommandWords()
  const { value } = useAsk('backup.listNewer', { path, name: backup.name })
  if (!value) return <Typography color="textSecondary">{say('asking')}</Typography>

  const { commands, isOtherHistory, newest, lastKnownAt } = value
  const isUnknown = commands === null
  const sentence = isUnknown
    ? say('newerUnknown')
    : isOtherHistory
      ? say('otherHistory')
      : commands === 0
        ? say('nothingNewer')
        : say('newer', { count: commands })
  const isMoreKnown = lastKnownAt !== null && (isUnknown || lastKnownAt !== newest[0]?.happenedAt)
  const isLater = isMoreKnown && (backup.lastChangeAt === null || lastKnownAt > backup.lastChangeAt)

  return (
    <Box>
      <Typography>{sentence}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, fontSize: 13 }}>
        {newest.map((change, index) => (
          <li key={`${change.happenedAt} ${index}`}>
            {say('change', {
              at: formatInstant(change.happenedAt),
              command: sayCommand(change.command),
              actor: change.actor,
            })}
          </li>
        ))}
      </Box>
      {isLater ? (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say('lastKnown', { at: formatInstant(lastKnownAt) })}
        </Typography>
      ) : null}
    </Box>
  )
}
