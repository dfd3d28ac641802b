import { sayFailure } from '#shared/contract/failure-words.ts'
import type { RatingRound } from '#shared/domain/rating/model.ts'
import { spreadsOf } from '#shared/domain/rating/spread.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { formatDay } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { People } from '../people.ts'
import { useRatingWords } from './rating-words.ts'
import { ResultRow } from './result-row.tsx'

type Props = Readonly<{
  round: RatingRound
  people: People
  isReadOnly: boolean
  onSelect: (id: ContactId) => void
}>

/** What a closed round says: the people about whom answers lie furthest apart first, each with the press that takes the middle over. */
export function ClosedRound({ round, people, isReadOnly, onSelect }: Props) {
  const say = useRatingWords()
  const revealed = useAsk('rating.listRevealed', { roundId: round.id })
  const removeRound = useDo('rating.removeRound')
  const spreads = useMemo(() => spreadsOf(people.all, revealed.value ?? []), [people, revealed.value])
  const closedOn = round.closedOn ?? round.startsOn

  if (revealed.failure) return <Notice severity="error">{sayFailure(revealed.failure)}</Notice>
  return (
    <>
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
        {say('closedOn', { day: formatDay(closedOn) })}
      </Box>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {say('results')}
      </Typography>
      {revealed.value && spreads.length === 0 ? (
        <Box sx={{ color: 'text.secondary', pb: 2 }}>{say('noAnswers')}</Box>
      ) : null}
      <Box component="ul" aria-label={say('results')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {spreads.map((rated) => {
          const contact = people.byId.get(rated.contactId)
          if (!contact) return null
          return (
            <ResultRow
              key={rated.contactId}
              rated={rated}
              contact={contact}
              closedOn={closedOn}
              isReadOnly={isReadOnly}
              onSelect={() => onSelect(rated.contactId)}
            />
          )
        })}
      </Box>
      {isReadOnly ? null : (
        <Button
          color="error"
          onClick={() => void removeRound({ id: round.id, version: round.version })}
          sx={{ mt: 2, ml: -1 }}
        >
          {say('remove')}
        </Button>
      )}
    </>
  )
}
