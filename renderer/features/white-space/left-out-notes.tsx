import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import Box from '@mui/material/Box'
import { formatList } from '../../ui/format.ts'
import { useWhiteSpaceWords } from './white-space-words.ts'

const namedAtMost = 6

/** What the figures of the grid leave out, and how it is used. */
export function LeftOutNotes({ grid }: Readonly<{ grid: WhiteSpaceGrid }>) {
  const say = useWhiteSpaceWords()
  const { inOtherCurrency, withoutParts, ofNoLine } = grid.leftOut
  const notes = [
    say('keys'),
    grid.accountsLeft > 0 ? say('left', { count: grid.accountsLeft }) : '',
    inOtherCurrency > 0 ? say('otherCurrency', { count: inOtherCurrency }) : '',
    withoutParts > 0 ? say('withoutParts', { count: withoutParts }) : '',
    ofNoLine.length > 0 ? say('ofNoLine', { names: formatList(ofNoLine.slice(0, namedAtMost)) }) : '',
  ].filter(Boolean)
  return <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{notes.join(' ')}</Box>
}
