import Box from '@mui/material/Box'
import { wordsOf } from './words.ts'

const useWords = wordsOf('waiting', { loading: 'Loading …' })

/** Where an answer is going to stand. It says so where that takes longer than one notices: `waitingLook` of the theme. */
export function Waiting() {
  const say = useWords()
  return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 40 }} />
}
