import type { Rating, RatingRound } from '#shared/domain/rating/model.ts'
import { spreadsOf } from '#shared/domain/rating/spread.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { formatDay } from '../format.ts'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'
import { ResultRow, type TakeOver } from './result-row.tsx'

type Props = Readonly<{
  round: RatingRound
  people: readonly RatedPerson[]
  /** What all answered, once it is known. */
  all: readonly Rating[] | undefined
  isReadOnly: boolean
  onRemove: () => void
  onTakeOver: TakeOver
  onSelect: (id: ContactId) => void
}>

/** What a closed round says: the people about whom answers lie furthest apart first, each with the press that takes the middle over. */
export function ClosedRound({ round, people, all, isReadOnly, onRemove, onTakeOver, onSelect }: Props) {
  const say = useRatingWords()
  const spreads = useMemo(() => spreadsOf(people, all ?? []), [people, all])
  const closedOn = round.closedOn ?? round.startsOn

  return (
    <>
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
        {say('closedOn', { day: formatDay(closedOn) })}
      </Box>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {say('results')}
      </Typography>
      {all && spreads.length === 0 ? (
        <Box sx={{ color: 'text.secondary', pb: 2 }}>{say('noAnswers')}</Box>
      ) : null}
      <Box component="ul" aria-label={say('results')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {spreads.map((rated) => {
          const person = people.find(({ id }) => id === rated.contactId)
          if (!person) return null
          return (
            <ResultRow
              key={rated.contactId}
              rated={rated}
              person={person}
              closedOn={closedOn}
              isReadOnly={isReadOnly}
              onTakeOver={onTakeOver}
              onSelect={() => onSelect(rated.contactId)}
            />
          )
        })}
      </Box>
      {isReadOnly ? null : (
        <Button color="error" onClick={onRemove} sx={{ mt: 2, ml: -1 }}>
          {say('remove')}
        </Button>
      )}
    </>
  )
}
