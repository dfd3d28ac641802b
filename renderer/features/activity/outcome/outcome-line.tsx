import type { Outcome } from '#shared/domain/touchpoint/outcome.ts'
import { isLate } from '#shared/domain/touchpoint/outcome.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { formatDay } from '../../../ui/format.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{ outcome: Outcome; today: CalendarDay; names: ReadonlyMap<string, string> }>

/** What came of a touchpoint, as one reads it under its subject. */
export function OutcomeLine({ outcome, today, names }: Props) {
  const say = useActivityWords()
  const { sayAttitude } = useJudgements()
  const name = outcome.contactId === null ? '' : (names.get(outcome.contactId) ?? say('gone'))
  const text =
    outcome.kind === 'attitude'
      ? say('attitudeFromTo', {
          name,
          from: sayAttitude(outcome.fromAttitude),
          to: sayAttitude(outcome.toAttitude),
        })
      : outcome.text
  const notes = [
    outcome.side === null ? '' : say(`side-${outcome.side}`),
    outcome.dueOn === null ? '' : `${say('due')} ${formatDay(outcome.dueOn)}`,
    outcome.state === null ? '' : say(`state-${isLate(outcome, today) ? 'late' : outcome.state}`),
  ]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 13 }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {say(`kind-${outcome.kind}`)}
      </Box>
      <span>{text}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {notes.filter(Boolean).join(' · ')}
      </Box>
    </Box>
  )
}
