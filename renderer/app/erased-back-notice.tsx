import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router'
import { useState } from 'react'
import { useAsk } from '../api/use-ask.ts'
import { Notice } from '../ui/notice.tsx'
import { useFrameWords } from './frame-words.ts'

/** That people who were erased are in the workspace again, as after going back to a backup. */
export function ErasedBackNotice() {
  const say = useFrameWords()
  const { value } = useAsk('erasure.listBack', {})
  const [isPutAway, setPutAway] = useState(false)
  const count = (value?.people.length ?? 0) + (value?.leads.length ?? 0)
  if (count === 0 || isPutAway) return null
  return (
    <Box sx={{ p: 4, pb: 0 }}>
      <Notice
        severity="warning"
        action={
          <>
            <Button
              component={Link}
              to="/settings/privacy"
              size="small"
              color="inherit"
              sx={{ whiteSpace: 'nowrap' }}
            >
              {say('toPrivacy')}
            </Button>
            <Button size="small" color="inherit" onClick={() => setPutAway(true)}>
              {say('later')}
            </Button>
          </>
        }
      >
        {say('erasedBack', { count })}
      </Notice>
    </Box>
  )
}
