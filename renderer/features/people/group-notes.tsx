import Box from '@mui/material/Box'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { usePeopleWords } from './people-words.ts'
import type { PeopleData } from './use-people-data.ts'
import type { PeoplePlace } from './use-people-place.ts'

/** What the map of a group can't show, with what to do instead; nothing where it shows all of it. */
export function GroupNotes({ data, place }: Readonly<{ data: PeopleData; place: PeoplePlace }>) {
  if (!data.frames || place.view !== 'map' || data.groupLeft === 0) return null
  return <GroupLeft shown={data.frames.length} left={data.groupLeft} />
}

/** That a group has more accounts than a map draws. */
export function GroupLeft({ shown, left }: Readonly<{ shown: number; left: number }>) {
  const say = usePeopleWords()
  return (
    <Box sx={{ flex: 'none', px: 4, py: 1 }}>
      <Notice severity="info">
        {say('groupLeft', { count: left, shown: formatCount(shown), left: formatCount(left) })}
      </Notice>
    </Box>
  )
}
