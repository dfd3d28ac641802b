import type { RatedContact, Spread } from '#shared/domain/rating/spread.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import ForumIcon from '@mui/icons-material/ForumOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { AttitudeMark } from '../attitude-mark.tsx'
import { InfluenceRing } from '../influence-ring.tsx'
import { useJudgements } from '../judgement-choices.tsx'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'

/** Judges somebody as the middle of the answers says, with what that rests on. */
export type TakeOver = (
  id: ContactId,
  judged: Readonly<{ attitude?: Attitude; influence?: Influence }>,
  evidence: Readonly<{ attitude?: Evidence; influence?: Evidence }>,
) => void

type Props = Readonly<{
  rated: RatedContact
  person: RatedPerson
  closedOn: CalendarDay
  isReadOnly: boolean
  onTakeOver: TakeOver
  onSelect: () => void
}>

/** What all answered about one person, as marks side by side, with the middle, how far apart, and who does not know. */
export function ResultRow({ rated, person, closedOn, isReadOnly, onTakeOver, onSelect }: Props) {
  const say = useRatingWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const { attitude, influence, isDisputed } = rated
  const { id, name } = person
  const isTaken =
    (attitude.median === null || attitude.median === person.attitude) &&
    (influence.median === null || influence.median === person.influence)

  const takeOver = (): void => {
    const evidence: Evidence = { certainty: 'told', source: say('source'), asOf: closedOn }
    onTakeOver(
      id,
      {
        ...(attitude.median === null ? {} : { attitude: attitude.median }),
        ...(influence.median === null ? {} : { influence: influence.median }),
      },
      {
        ...(attitude.median === null ? {} : { attitude: evidence }),
        ...(influence.median === null ? {} : { influence: evidence }),
      },
    )
  }
  return (
    <Box component="li" sx={{ py: 2, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Link
          component="button"
          onClick={onSelect}
          underline="hover"
          color="textPrimary"
          sx={{ fontWeight: 600, textAlign: 'left', flex: 1, minWidth: 0 }}
        >
          {name}
        </Link>
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            fontSize: 12,
            color: isDisputed ? 'warning.main' : 'text.secondary',
          }}
        >
          {isDisputed ? <ForumIcon sx={{ fontSize: 14 }} /> : null}
          {say(isDisputed ? 'disputed' : 'agreed')}
        </Box>
        {isReadOnly ? null : isTaken ? (
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('takenOver')}</Box>
        ) : (
          <Button aria-label={say('takeOverOf', { name })} onClick={takeOver} sx={{ whiteSpace: 'nowrap' }}>
            {say('takeOver')}
          </Button>
        )}
      </Box>
      {line(
        say('attitude'),
        attitude,
        (value) => (
          <AttitudeMark attitude={value} title={sayAttitude(value)} />
        ),
        sayAttitude,
      )}
      {line(
        say('influence'),
        influence,
        (value) => (
          <InfluenceRing influence={value} title={sayInfluence(value)} />
        ),
        sayInfluence,
      )}
    </Box>
  )

  function line<V>(
    label: string,
    spread: Spread<V>,
    markOf: (value: V) => ReactNode,
    wordOf: (value: V) => string,
  ): ReactNode {
    const { values, unknown, median, range } = spread
    return (
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '72px 1fr',
          columnGap: 2,
          alignItems: 'center',
          fontSize: 12,
          pt: 1,
        }}
      >
        <Box sx={{ color: 'text.secondary' }}>{label}</Box>
        <Box>
          <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
            {/* Answers have no name and no order but that of the scale. */}
            {values.map((value, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <Box component="span" key={at} sx={{ display: 'inline-flex' }}>
                {markOf(value)}
              </Box>
            ))}
          </Box>
          <Box sx={{ color: 'text.secondary' }}>
            {[
              median === null ? say('nobodyKnows') : say('median', { value: wordOf(median).toLowerCase() }),
              ...(median === null ? [] : [apart(values.length, range)]),
              ...(unknown === 0 ? [] : [say('unknownCount', { count: unknown })]),
            ].join(' · ')}
          </Box>
        </Box>
      </Box>
    )
  }

  function apart(answers: number, range: number): string {
    if (answers === 1) return say('oneAnswer')
    return range === 0 ? say('together') : say('apart', { count: range })
  }
}
