import type { Rating } from '#shared/domain/rating/model.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import { AttitudeMark } from '../attitude-mark.tsx'
import { InfluenceRing } from '../influence-ring.tsx'
import { useJudgements } from '../judgement-choices.tsx'
import type { Answer } from './rate-list.tsx'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'

type Props = Readonly<{
  person: RatedPerson
  rating: Rating | undefined
  row: number
  isCurrent: boolean
  isReadOnly: boolean
  onCurrent: () => void
  onAnswer: (answer: Answer) => void
}>

/** One person and what one of us answers: the marks of the map, the chosen ones framed. */
export function RateRow({ person, rating, row, isCurrent, isReadOnly, onCurrent, onAnswer }: Props) {
  const say = useRatingWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const { name, title } = person
  const label = rating
    ? say('answer', {
        name,
        attitude: sayAttitude(rating.attitude).toLowerCase(),
        influence: sayInfluence(rating.influence).toLowerCase(),
      })
    : say('unanswered', { name })
  const mark = (key: string, words: string, isChosen: boolean, shape: ReactNode, answer: Answer) => (
    <ButtonBase
      key={key}
      tabIndex={-1}
      disabled={isReadOnly}
      aria-label={say('set', { name, answer: words })}
      aria-pressed={isChosen}
      onClick={() => onAnswer(answer)}
      sx={{
        width: 26,
        height: 26,
        borderRadius: 1,
        border: '1px solid',
        borderColor: isChosen ? 'text.primary' : 'transparent',
        bgcolor: isChosen ? 'background.default' : undefined,
        '&:hover': { borderColor: 'divider' },
      }}
    >
      {shape}
    </ButtonBase>
  )
  return (
    <Box component="li" sx={{ contentVisibility: 'auto', containIntrinsicSize: '0 64px' }}>
      <Box
        role="group"
        aria-label={label}
        tabIndex={isCurrent ? 0 : -1}
        data-rate={row}
        onFocus={onCurrent}
        sx={{
          py: 1.5,
          px: 1,
          borderTop: '1px solid',
          borderColor: 'divider',
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
            {title}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          {[...attitudes, null].map((attitude) =>
            mark(
              `attitude ${attitude}`,
              sayAttitude(attitude).toLowerCase(),
              rating?.attitude === attitude,
              <AttitudeMark attitude={attitude} />,
              { attitude },
            ),
          )}
          <Box sx={{ width: 16 }} />
          {influences.map((influence) =>
            mark(
              influence,
              say('influenceAs', { influence: sayInfluence(influence).toLowerCase() }),
              rating?.influence === influence,
              <InfluenceRing influence={influence} />,
              { influence },
            ),
          )}
        </Box>
      </Box>
    </Box>
  )
}
