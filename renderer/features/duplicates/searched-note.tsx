import type { Output } from '#shared/contract/contract.ts'
import Typography from '@mui/material/Typography'
import { formatCount, formatInstant } from '../../ui/format.ts'
import { useDuplicatesWords } from './duplicates-words.ts'

type Found = Output<'duplicate.list'>

/** When and among how many was searched, and what was not looked at. */
export function SearchedNote({
  searched,
  shown,
}: Readonly<{ searched: Found['searched']; shown: Pick<Found, 'groups'> }>) {
  const say = useDuplicatesWords()
  if (!searched) return null
  const pairs = shown.groups.reduce((sum, group) => sum + group.pairs.length, 0)
  const isCutShort = searched.found > keptAtMost && pairs > 0
  const notes = [
    say('searched', {
      at: formatInstant(searched.searchedAt),
      things: formatCount(searched.things),
      compared: formatCount(searched.compared),
      count: searched.found,
    }),
    ...(searched.cutBlocks > 0 ? [say('cut', { count: searched.cutBlocks })] : []),
    ...(isCutShort ? [say('bestOnly')] : []),
  ]
  return (
    <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 900 }}>
      {notes.join(' ')}
    </Typography>
  )
}

/** As many pairs as a search keeps. */
const keptAtMost = 2_000
