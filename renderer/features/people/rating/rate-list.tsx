import type { RatingRound } from '#shared/domain/rating/model.ts'
import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import type { Contact, ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { RateRow } from './rate-row.tsx'
import { useRatingWords } from './rating-words.ts'

type Props = Readonly<{
  round: RatingRound
  teamMemberId: TeamMemberId
  contacts: readonly Contact[]
  isReadOnly: boolean
}>

export type Answer = Readonly<{ attitude?: Attitude | null; influence?: Influence | null }>

const influenceKeys: Readonly<Record<string, Influence>> = { l: 'low', m: 'medium', h: 'high' }

/** The people of the account with what one of us answers about each. The keys are those of the map. */
export function RateList({ round, teamMemberId, contacts, isReadOnly }: Props) {
  const say = useRatingWords()
  const rate = useDo('rating.rate')
  const own = useAsk('rating.listOwn', { roundId: round.id, teamMemberId })
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const answers = new Map((own.value ?? []).map((rating) => [rating.contactId, rating]))
  const answer = (contactId: ContactId, given: Answer): void => {
    if (!isReadOnly) void rate({ roundId: round.id, contactId, teamMemberId, ...given })
  }
  const goTo = (row: number): void => {
    const next = Math.min(contacts.length - 1, Math.max(0, row))
    setAt(next)
    list.current?.querySelector<HTMLElement>(`[data-rate="${next}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const contact = contacts[at]
    if (!contact || !isHandled(event.key, contact)) return
    event.preventDefault()
    event.stopPropagation()
  }
  function isHandled(key: string, contact: Contact): boolean {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: contacts.length - 1,
    }
    const step = Object.hasOwn(steps, key) ? steps[key] : undefined
    const attitude = attitudes[Number.parseInt(key, 10) - 1]
    const influence = influenceKeys[key.toLowerCase()]
    if (step !== undefined) goTo(step)
    else if (attitude !== undefined) answer(contact.id, { attitude })
    else if (key === '0') answer(contact.id, { attitude: null })
    else if (influence && influences.includes(influence)) answer(contact.id, { influence })
    else return false
    return true
  }
  return (
    <>
      <Box sx={{ color: 'text.secondary', fontSize: 12, py: 1 }}>{say('keys')}</Box>
      <Box
        component="ul"
        ref={list}
        aria-label={say('people')}
        onKeyDown={onKeyDown}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {contacts.map((contact, row) => (
          <RateRow
            key={contact.id}
            contact={contact}
            rating={answers.get(contact.id)}
            row={row}
            isCurrent={row === at}
            isReadOnly={isReadOnly}
            onCurrent={() => setAt(row)}
            onAnswer={(given) => answer(contact.id, given)}
          />
        ))}
      </Box>
    </>
  )
}
