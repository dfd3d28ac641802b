import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { useParams } from 'react-router'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { usePeopleWords } from './people-words.ts'
import { PeopleDesk } from './people-desk.tsx'
import { TimeDesk } from './time/time-desk.tsx'
import { usePeopleData } from './use-people-data.ts'
import { usePeoplePlace } from './use-people-place.ts'

/** The people of an account, as a map of who reports to whom and as a table, with one selection; or the map of a day in the past. */
export function PeoplePage() {
  const say = usePeopleWords()
  const accountId = useParams()['accountId'] as AccountId
  const place = usePeoplePlace()
  const data = usePeopleData(accountId, place.isGroup && place.asOf === null)
  const { asOf } = place
  const isPast = asOf !== null
  const wasPast = useRef(isPast)
  useEffect(() => {
    // Whoever comes back from the past goes on where they left the present.
    if (wasPast.current && !isPast)
      document.querySelector<HTMLElement>(`[role=toolbar] [value="${say('time')}"]`)?.focus()
    wasPast.current = isPast
  }, [isPast, say])

  if (data.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={data.failure} onAgain={data.askAgain} />
      </Box>
    )
  }
  if (data.people === undefined) return <Box aria-busy aria-label={say('loading')} sx={{ height: '100%' }} />
  if (place.asOf !== null) return <TimeDesk key={accountId} data={data} place={place} asOf={place.asOf} />
  return <PeopleDesk key={accountId} data={data} people={data.people} place={place} />
}
