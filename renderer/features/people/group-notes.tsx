import Box from '@mui/material/Box'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { usePeopleWords } from './people-words.ts'
import type { PeopleData } from './use-people-data.ts'
import type { PeoplePlace } from './use-people-place.ts'

/** What the map of a group can't show or do, each with what to do instead; nothing where it can. */
export function GroupNotes({ data, place }: Readonly<{ data: PeopleData; place: PeoplePlace }>) {
  const say = usePeopleWords()
  if (!data.frames || place.view !== 'map') return null
  const shown = data.frames.length
  const { groupLeft } = data
  const notes = [
    ...(groupLeft > 0
      ? [say('groupLeft', { count: groupLeft, shown: formatCount(shown), left: formatCount(groupLeft) })]
      : []),
    ...(place.map.layout === 'free' ? [say('groupFree')] : []),
  ]
  return notes.map((note) => (
    <Box key={note} sx={{ flex: 'none', px: 4, py: 1 }}>
      <Notice severity="info">{note}</Notice>
    </Box>
  ))
}
