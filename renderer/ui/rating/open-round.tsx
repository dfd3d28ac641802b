import type { Output } from '#shared/contract/contract.ts'
import type { Rating } from '#shared/domain/rating/model.ts'
import type { ContactId, TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { formatCount, formatDay } from '../format.ts'
import { RateList, type Answer } from './rate-list.tsx'
import type { RatedPerson } from './rated-person.ts'
import { useRatingWords } from './rating-words.ts'

type Props = Readonly<{
  found: Output<'rating.listRounds'>[number]
  people: readonly RatedPerson[]
  team: readonly TeamMember[]
  who: TeamMemberId | undefined
  own: readonly Rating[]
  today: CalendarDay
  isReadOnly: boolean
  onWho: (id: TeamMemberId | undefined) => void
  onRate: (id: ContactId, answer: Answer) => void
  onCloseRound: () => void
}>

/** A round that is open: how far everybody is, one's own answers, and the press that ends it. */
export function OpenRound({ found: { round, progress }, people, team, today, isReadOnly, ...props }: Props) {
  const say = useRatingWords()
  const { who, own, onWho, onRate, onCloseRound } = props
  const [isClosing, setClosing] = useState(false)
  const rated = people.filter(({ isPlaceholder }) => !isPlaceholder)
  const asked = team.filter(({ id }) => round.teamMemberIds.includes(id))
  const answers = progress.reduce((sum, { rated }) => sum + rated, 0)
  const { endsOn } = round

  return (
    <>
      <Box
        sx={{ color: endsOn !== null && endsOn < today ? 'warning.main' : 'text.secondary', fontSize: 12 }}
      >
        {endsOn === null
          ? say('startedOn', { day: formatDay(round.startsOn) })
          : say(endsOn < today ? 'overdue' : 'openUntil', { day: formatDay(endsOn) })}
      </Box>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {say('progress')}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 0, listStyle: 'none' }}>
        {asked.map(({ id, name }) => {
          const answered = progress.find(({ teamMemberId }) => teamMemberId === id)?.rated ?? 0
          return (
            <Box component="li" key={id}>
              {say('rated', { name, shown: formatCount(answered), all: formatCount(rated.length) })}
            </Box>
          )
        })}
      </Box>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ my: 2 }}>
        {say('blind')}
      </Typography>
      {isReadOnly ? null : (
        <TextField
          select
          fullWidth
          label={say('iAm')}
          value={who ?? ''}
          helperText={who === undefined ? say('chooseWho') : undefined}
          onChange={({ target }) => onWho(asked.find(({ id }) => id === target.value)?.id)}
        >
          {asked.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {who === undefined ? null : (
        <RateList key={who} people={rated} own={own} isReadOnly={isReadOnly} onRate={onRate} />
      )}
      {isReadOnly ? null : (
        <Button variant="outlined" onClick={() => setClosing(true)} sx={{ mt: 3 }}>
          {say('closeRound')}
        </Button>
      )}
      {isClosing ? (
        <ConfirmDialog
          title={say('closeTitle')}
          confirmLabel={say('closeRound')}
          cancelLabel={say('cancel')}
          onCancel={() => setClosing(false)}
          onConfirm={() => {
            setClosing(false)
            onCloseRound()
          }}
        >
          {say('closeWhy', { count: answers })}
        </ConfirmDialog>
      ) : null}
    </>
  )
}
