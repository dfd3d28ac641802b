import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { formatInstant } from '../../ui/format.ts'
import { useFinalWords } from '../../ui/final-words.ts'
import { useWelcomeWords } from './welcome-words.ts'

type Props = Readonly<{
  onOpen: (path: string) => void
  /** Another one is being opened. */
  isBusy: boolean
}>

/** The workspaces opened lately, newest first. */
export function RecentList({ onOpen, isBusy }: Props) {
  const say = useWelcomeWords()
  const sayFinal = useFinalWords()
  const recent = useAsk('workspace.listRecent', {})
  const forget = useDo('workspace.forgetRecent')
  if (recent.value === undefined) return null

  return (
    <Box component="section" aria-labelledby="recent">
      <Typography id="recent" variant="h2" sx={{ mb: 2 }}>
        {say('recent')}
      </Typography>
      {recent.value.length === 0 ? <Typography color="textSecondary">{say('noRecent')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {recent.value.map((entry) => (
          <Box
            component="li"
            key={entry.path}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 3,
              py: 1.5,
              borderBottom: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {entry.isThere ? (
                <Link
                  component="button"
                  disabled={isBusy}
                  onClick={() => onOpen(entry.path)}
                  underline="hover"
                  sx={{ fontWeight: 600, fontSize: 14 }}
                >
                  {entry.name}
                </Link>
              ) : (
                <Typography component="span" color="textSecondary">
                  {entry.name} ({say('missing')})
                </Typography>
              )}
              <Typography
                variant="caption"
                color="textSecondary"
                component="div"
                sx={{ overflowWrap: 'anywhere' }}
              >
                {entry.path}
              </Typography>
            </Box>
            <Typography variant="caption" color="textSecondary" noWrap>
              {formatInstant(entry.openedAt)}
            </Typography>
            <Tooltip title={sayFinal('workspace.forgetRecent')}>
              <IconButton
                aria-label={say('forget', { name: entry.name })}
                onClick={() => void forget({ path: entry.path })}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </Tooltip>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
