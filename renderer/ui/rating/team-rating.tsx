import type { Output } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Rating } from '#shared/domain/rating/model.ts'
import type { ContactId, TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Notice } from '../notice.tsx'
import { SidePanel } from '../side-panel.tsx'
import { ClosedRound } from './closed-round.tsx'
import { OpenRound } from './open-round.tsx'
import type { Answer } from './rate-list.tsx'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'
import type { TakeOver } from './result-row.tsx'
import { RoundStart, type Start } from './round-start.tsx'

type Props = Readonly<{
  /** What the people are rated as. */
  as: 'contacts' | 'members'
  /** Whom to rate, who counts most first. */
  people: readonly RatedPerson[]
  newest: Output<'rating.listRounds'>[number] | undefined
  /** Whether it is known which rounds there are. */
  isThere: boolean
  failure: AppError | undefined
  team: readonly TeamMember[]
  /** Who answers, and what they have answered. */
  who: TeamMemberId | undefined
  own: readonly Rating[]
  /** What all answered in a closed round. */
  all: readonly Rating[] | undefined
  today: CalendarDay
  isReadOnly: boolean
  onWho: (id: TeamMemberId | undefined) => void
  onStart: (start: Start) => void
  onRate: (id: ContactId, answer: Answer) => void
  onCloseRound: () => void
  onRemove: () => void
  onTakeOver: TakeOver
  onSelect: (id: ContactId) => void
  onClose: () => void
}>

/** A team rating: the round that is open, else what the last one said and the start of the next. */
export function TeamRating({ as, people, newest, isThere, failure, team, ...props }: Props) {
  const say = useRatingWords()
  const { isReadOnly, all, onClose } = props
  const isOpen = newest !== undefined && newest.round.closedOn === null

  return (
    <SidePanel
      title={say('teamRating')}
      subtitle={say(`of-${as}`)}
      closeLabel={say('close')}
      onClose={onClose}
    >
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {newest && isOpen ? (
        <OpenRound key={newest.round.id} found={newest} people={people} team={team} {...props} />
      ) : null}
      {newest && !isOpen ? <ClosedRound {...props} round={newest.round} people={people} all={all} /> : null}
      {isThere && !isOpen && !isReadOnly ? (
        <Box sx={newest ? { mt: 4, pt: 3, borderTop: '1px solid', borderColor: 'divider' } : undefined}>
          {newest ? (
            <Typography variant="h3" sx={{ mb: 1 }}>
              {say('startAnother')}
            </Typography>
          ) : null}
          <RoundStart as={as} team={team} onStart={props.onStart} />
        </Box>
      ) : null}
      {isThere && !newest && isReadOnly ? (
        <Box sx={{ color: 'text.secondary' }}>{say(`readOnly-${as}`)}</Box>
      ) : null}
    </SidePanel>
  )
}
