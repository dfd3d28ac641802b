import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { memo, useState } from 'react'
import { usePasteWords } from './paste/paste-words.ts'
import { useRatingWords } from '../../ui/rating/rating-words.ts'
import { usePeopleWords } from './people-words.ts'
import { useTieWords } from './tie/tie-words.ts'

/** The keys of the map, listed. */
export const KeyHelp = memo(function KeyHelp({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = usePeopleWords()
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <Tooltip title={say('keys')}>
        <IconButton
          aria-label={say('keys')}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <KeyboardIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': say('keysTitle'),
            sx: { p: 4, border: '1px solid', borderColor: 'divider' },
          },
        }}
      >
        <Typography variant="h3" sx={{ mb: 2 }}>
          {say('keysTitle')}
        </Typography>
        <Keys isReadOnly={isReadOnly} />
      </Popover>
    </>
  )
})

/** The list itself, put into words when somebody opens it. */
function Keys({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = usePeopleWords()
  const sayPaste = usePasteWords()
  const sayRating = useRatingWords()
  const sayTie = useTieWords()
  const looking: readonly [string, string][] = [
    ['← ↑ → ↓', say('keyArrows')],
    ['Home  End', say('keyHome')],
    ['C', say('keyCollapse')],
    ['Enter', say('keyEnter')],
    ['Esc', say('keyEscape')],
    ['+  −  F', say('keyZoom')],
    ['/', say('keySearch')],
    ['A', say('keyAnalysis')],
    ['V', say('keyVerify')],
    ['R', sayRating('keyRating')],
    ['T', say('keyTime')],
    ['C', say('keyCompare')],
  ]
  const editing: readonly [string, string][] = [
    ['Shift ← ↑ → ↓  Ctrl A', say('keySeveral')],
    ['', say('keySeveralPointer')],
    ['1 … 5', say('keyAttitude')],
    ['0', say('keyAttitudeUnknown')],
    ['L  M  H', say('keyInfluence')],
    ['S', say('keyAssistant')],
    ['N  B  U', say('keyAdd')],
    ['P', say('keyMove')],
    ['I', sayTie('keyTie')],
    ['', sayTie('keyTiePointer')],
    ['Alt ← ↑ → ↓', say('keyNudge')],
    ['Ctrl V', sayPaste('keyPaste')],
    ['Del', say('keyDelete')],
    ['', say('keyDrag')],
    ['Ctrl Z  Y', say('keyUndo')],
  ]
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 4, rowGap: 1, m: 0 }}
    >
      {[...looking, ...(isReadOnly ? [] : editing)].map(([keys, meaning]) => (
        <Box key={meaning} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', whiteSpace: 'pre' }}>
            {keys}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {meaning}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
