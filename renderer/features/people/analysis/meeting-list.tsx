import { memberName, named } from '#shared/domain/network/account-people.ts'
import { nextMeetings } from '#shared/domain/network/next-meetings.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useMemo, useState } from 'react'
import { useToday } from '../../../ui/use-today.ts'
import { PanelSection } from '../panel-section.tsx'
import { useNetworkWords } from './network-words.ts'
import { introductionArithmetic, type NameOf } from './say-introduction.ts'
import { sayMeeting } from './say-meeting.ts'
import { Told } from './told.tsx'
import type { SeenNetwork } from './use-network.ts'

type Props = Readonly<{ account: SeenNetwork['account']; onSelect: (id: ContactId) => void }>

const shownFirst = 5
const shownAtMost = 50

/** Who of us should meet whom next, with the reason, the weightiest first. */
export function MeetingList({ account, onSelect }: Props) {
  const say = useNetworkWords()
  const today = useToday()
  const [isWhole, setWhole] = useState(false)
  const meetings = useMemo(() => nextMeetings(account, today).slice(0, shownAtMost), [account, today])
  const people = useMemo(() => new Map(account.contacts.map((each) => [each.id, each])), [account])
  const nameOf: NameOf = {
    member: ({ teamMemberId }) => memberName(account, teamMemberId),
    contact: (id) => {
      const person = people.get(id)
      return person ? named(person) : { id, name: '' }
    },
  }
  return (
    <PanelSection title={say('next')}>
      {meetings.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('nothingNext')}</Box> : null}
      <Box component="ol" aria-label={say('next')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {meetings.slice(0, isWhole ? shownAtMost : shownFirst).map((meeting) => {
          const way = meeting.reason.kind === 'nobody-covers' ? meeting.reason.way : null
          return (
            <Box component="li" key={meeting.person.id} sx={{ py: 0.75 }}>
              <Told
                pieces={sayMeeting(say, meeting, nameOf)}
                arithmetic={way ? () => introductionArithmetic(say, way, nameOf) : undefined}
                onSelect={onSelect}
              />
            </Box>
          )
        })}
      </Box>
      {meetings.length > shownFirst ? (
        <Link
          component="button"
          underline="hover"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          sx={{ mt: 0.5, fontSize: 12 }}
        >
          {isWhole ? say('showFewer') : say('showAll', { count: meetings.length - shownFirst })}
        </Link>
      ) : null}
    </PanelSection>
  )
}
