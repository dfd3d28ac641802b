import type { Output } from '#shared/contract/contract.ts'
import {
  isPlaceholder,
  type Contact,
  type TeamMember,
  type TeamMemberId,
} from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { RateList } from './rate-list.tsx'
import { useRatingWords } from './rating-words.ts'

type Props = Readonly<{
  found: Output<'rating.listRounds'>[number]
  contacts: readonly Contact[]
  team: readonly TeamMember[]
  today: CalendarDay
  isReadOnly: boolean
}>

/** A round that is open: how far everybody is, one's own answers, and the press that ends it. */
export function OpenRound({ found: { round, progress }, contacts: all, team, today, isReadOnly }: Props) {
  const say = useRatingWords()
  const closeRound = useDo('rating.closeRound')
  const [who, setWho] = useState<TeamMemberId>()
  const [isClosing, setClosing] = useState(false)
  const contacts = all.filter((contact) => !isPlaceholder(contact))
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
          const rated = progress.find(({ teamMemberId }) => teamMemberId === id)?.rated ?? 0
          return (
            <Box component="li" key={id}>
              {say('rated', { name, shown: formatCount(rated), all: formatCount(contacts.length) })}
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
          onChange={({ target }) => setWho(asked.find(({ id }) => id === target.value)?.id)}
        >
          {asked.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {who === undefined ? null : (
        <RateList key={who} round={round} teamMemberId={who} contacts={contacts} isReadOnly={isReadOnly} />
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
            void closeRound({ id: round.id, version: round.version })
          }}
        >
          {say('closeWhy', { count: answers })}
        </ConfirmDialog>
      ) : null}
    </>
  )
}
