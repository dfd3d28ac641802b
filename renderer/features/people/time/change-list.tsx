import { peopleOf, type MapChange } from '#shared/domain/relationship/map-diff.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Said } from '../analysis/said.tsx'
import { SignShape, signOf } from './change-sign.tsx'
import { useSayChange } from './say-change.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{
  label: string
  changes: readonly MapChange[]
  selectedId: string | null
  onSelect: (id: ContactId) => void
}>

/** A long history may fill thousands of lines; nobody reads them at once. */
const shownAtOnce = 100

/** What became different, one sentence each; a name selects the person. */
export function ChangeList({ label, changes, selectedId, onSelect }: Props) {
  const say = useTimeWords()
  const sayChange = useSayChange()
  const [shownAtMost, setShownAtMost] = useState(shownAtOnce)
  const hidden = changes.length - shownAtMost
  return (
    <>
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.slice(0, shownAtMost).map((change) => {
          const pieces = sayChange(change)
          const isOfSelected = peopleOf(change).some(({ id }) => id === selectedId)
          return (
            <Box
              component="li"
              key={`${change.kind} ${keyOf(change)}`}
              aria-current={isOfSelected ? 'true' : undefined}
              sx={{
                display: 'flex',
                gap: 2,
                py: 1,
                px: 2,
                mx: -2,
                borderRadius: 1,
                lineHeight: 1.45,
                '&[aria-current]': { bgcolor: 'action.selected' },
              }}
            >
              <Box
                component="svg"
                viewBox="0 0 16 16"
                aria-hidden="true"
                sx={{ flex: 'none', width: 16, height: 16, mt: '1px' }}
              >
                <SignShape sign={signOf(change)} />
              </Box>
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <Said pieces={pieces} onSelect={onSelect} arithmetic={undefined} />
              </Box>
            </Box>
          )
        })}
      </Box>
      {hidden > 0 ? (
        <Button onClick={() => setShownAtMost(shownAtMost + shownAtOnce)} sx={{ ml: -1, mt: 1 }}>
          {say('showMore', { count: hidden })}
        </Button>
      ) : null}
    </>
  )
}

function keyOf(change: MapChange): string {
  if ('unit' in change) return change.unit.id
  if ('people' in change) return ''
  if ('line' in change) return change.line.id
  return 'member' in change ? `${change.person.id} ${change.member.id}` : change.person.id
}
