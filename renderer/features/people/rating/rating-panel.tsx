import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import type { People } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'
import { ClosedRound } from './closed-round.tsx'
import { OpenRound } from './open-round.tsx'
import { useRatingWords } from './rating-words.ts'
import { RoundStart } from './round-start.tsx'

type Props = Readonly<{
  data: PeopleData
  people: People
  /** Whom to rate, who counts most first. */
  contacts: readonly Contact[]
  onSelect: (id: ContactId) => void
  onClose: () => void
}>

/** The team rating of the account: the round that is open, else what the last one said and the start of the next. */
export function RatingPanel({ data, people, contacts, onSelect, onClose }: Props) {
  const say = useRatingWords()
  const { accountId, team, isReadOnly } = data
  const rounds = useAsk('rating.listRounds', { accountId })
  const [newest] = rounds.value ?? []
  const isOpen = newest !== undefined && newest.round.closedOn === null

  return (
    <SidePanel title={say('teamRating')} closeLabel={say('close')} onClose={onClose}>
      {rounds.failure ? <Notice severity="error">{sayFailure(rounds.failure)}</Notice> : null}
      {newest && isOpen ? (
        <OpenRound
          key={newest.round.id}
          found={newest}
          contacts={contacts}
          team={team}
          today={data.aging.today}
          isReadOnly={isReadOnly}
        />
      ) : null}
      {newest && !isOpen ? (
        <ClosedRound round={newest.round} people={people} isReadOnly={isReadOnly} onSelect={onSelect} />
      ) : null}
      {rounds.value && !isOpen && !isReadOnly ? (
        <Box sx={newest ? { mt: 4, pt: 3, borderTop: '1px solid', borderColor: 'divider' } : undefined}>
          {newest ? (
            <Typography variant="h3" sx={{ mb: 1 }}>
              {say('startAnother')}
            </Typography>
          ) : null}
          <RoundStart accountId={accountId} team={team} />
        </Box>
      ) : null}
      {rounds.value && !newest && isReadOnly ? (
        <Box sx={{ color: 'text.secondary' }}>{say('readOnly')}</Box>
      ) : null}
    </SidePanel>
  )
}
