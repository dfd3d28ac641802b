import type { TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { DayField } from '../day-field.tsx'
import { useRatingWords } from './rating-words.ts'

/** Who is asked, and until when. */
export type Start = Readonly<{ teamMemberIds: readonly TeamMemberId[]; endsOn: CalendarDay | null }>
type Props = Readonly<{
  as: 'contacts' | 'members'
  team: readonly TeamMember[]
  onStart: (start: Start) => void
}>

/** Starts a round: who is asked, and until when. */
export function RoundStart({ as, team, onStart }: Props) {
  const say = useRatingWords()
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const [endsOn, setEndsOn] = useState<CalendarDay | null>(null)
  const teamMemberIds = team.flatMap(({ id }) => (asked.has(id) ? [id] : []))
  const turn = (id: string, isOn: boolean): void => {
    const next = new Set(asked)
    if (isOn) next.add(id)
    else next.delete(id)
    setAsked(next)
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box>{say(`intro-${as}`)}</Box>
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid' }}>
        <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
          {say('asked')}
        </Typography>
        {team.map(({ id, name, role }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" sx={{ py: 0.5 }} />}
            checked={asked.has(id)}
            onChange={(_event, isOn) => turn(id, isOn)}
            label={
              <>
                {name}
                <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
                  {role}
                </Box>
              </>
            }
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
        {team.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('noTeam')}</Box> : null}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ color: 'text.secondary' }}>{say('until')}</Box>
        <DayField label={say('until')} value={endsOn} noDay={say('noDay')} onKeep={setEndsOn} />
      </Box>
      <Typography variant="caption" color="textSecondary">
        {say('blind')}
      </Typography>
      <Box>
        <Button
          variant="contained"
          disabled={teamMemberIds.length === 0}
          onClick={() => onStart({ teamMemberIds, endsOn })}
        >
          {say('start')}
        </Button>
      </Box>
    </Box>
  )
}
