import CheckIcon from '@mui/icons-material/Check'
import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { useSaving } from '../api/use-saving.ts'
import { useDraftStanding } from '../ui/drafts-underway.ts'
import { useFrameWords } from './frame-words.ts'

/** A quiet word on whether everything typed so far is on disk. Leaving while something is on its way asks first. */
export function SavedMark({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useFrameWords()
  const sent = useSaving()
  const draft = useDraftStanding()
  const saving = draft === 'stuck' ? 'failed' : draft === 'underway' ? 'saving' : sent

  useEffect(() => {
    if (saving === 'saved') return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [saving])

  const word = isReadOnly
    ? say('readOnly')
    : saving === 'saved'
      ? say('saved')
      : saving === 'saving'
        ? say('saving')
        : say('notSaved')
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        fontSize: 12,
        color: saving === 'failed' ? 'error.main' : 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      {saving === 'saved' && !isReadOnly ? <CheckIcon sx={{ fontSize: 14 }} /> : null}
      {word}
    </Box>
  )
}
