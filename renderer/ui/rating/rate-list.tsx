import type { Rating } from '#shared/domain/rating/model.ts'
import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useRef, useState, type KeyboardEvent } from 'react'
import { RateRow } from './rate-row.tsx'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'

type Props = Readonly<{
  people: readonly RatedPerson[]
  own: readonly Rating[]
  isReadOnly: boolean
  onRate: (id: ContactId, answer: Answer) => void
}>

export type Answer = Readonly<{ attitude?: Attitude | null; influence?: Influence | null }>

const influenceKeys: Readonly<Record<string, Influence>> = { l: 'low', m: 'medium', h: 'high' }

/** The people who are rated with what one of us answers about each. The keys are those of the map. */
export function RateList({ people, own, isReadOnly, onRate }: Props) {
  const say = useRatingWords()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const answers = new Map(own.map((rating) => [rating.contactId, rating]))
  const answer = (contactId: ContactId, given: Answer): void => {
    if (!isReadOnly) onRate(contactId, given)
  }
  const goTo = (row: number): void => {
    const next = Math.min(people.length - 1, Math.max(0, row))
    setAt(next)
    list.current?.querySelector<HTMLElement>(`[data-rate="${next}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const person = people[at]
    if (!person || !isHandled(event.key, person)) return
    event.preventDefault()
    event.stopPropagation()
  }
  function isHandled(key: string, { id }: RatedPerson): boolean {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: people.length - 1,
    }
    const step = Object.hasOwn(steps, key) ? steps[key] : undefined
    const attitude = attitudes[Number.parseInt(key, 10) - 1]
    const influence = influenceKeys[key.toLowerCase()]
    if (step !== undefined) goTo(step)
    else if (attitude !== undefined) answer(id, { attitude })
    else if (key === '0') answer(id, { attitude: null })
    else if (influence && influences.includes(influence)) answer(id, { influence })
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
        {people.map((person, row) => (
          <RateRow
            key={person.id}
            person={person}
            rating={answers.get(person.id)}
            row={row}
            isCurrent={row === at}
            isReadOnly={isReadOnly}
            onCurrent={() => setAt(row)}
            onAnswer={(given) => answer(person.id, given)}
          />
        ))}
      </Box>
    </>
  )
}
