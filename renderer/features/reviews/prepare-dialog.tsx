import type { Output } from '#shared/contract/contract.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { agendaTemplates } from '#shared/domain/review/agenda.ts'
import type { Review } from '#shared/domain/review/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { formatDay, formatMonth } from '../../ui/format.ts'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { useToday } from '../../ui/use-today.ts'
import { PeopleChoice } from './people-choice.tsx'
import { PlanChoice } from './plan-choice.tsx'
import { useReviewsWords } from './reviews-words.ts'

/** Whose agenda can be taken over: older ones are not looked for in a list. */
const earlierAtMost = 10

type Props = Readonly<{
  plans: Output<'review.listPlans'>
  /** The plans that are chosen to begin with. */
  first: readonly PlanId[]
  onClose: () => void
}>

/** What must be known before a review can be prepared: when, about what, with whom, for how long. */
export function PrepareDialog({ plans, first, onClose }: Props) {
  const say = useReviewsWords()
  const navigate = useNavigate()
  const today = useToday()
  const doPlan = useDo('review.plan')
  const [day, setDay] = useState<string>(today)
  const [title, setTitle] = useState(say('usualName', { month: formatMonth(today.slice(0, 7)) }))
  const [planIds, setPlanIds] = useState(first)
  const [teamMemberIds, setPeople] = useState<readonly TeamMemberId[]>([])
  const earlier = (useAsk('review.list', {}).value ?? []).slice(0, earlierAtMost)
  /** A template, or the id of a review whose agenda is taken over. */
  const [picked, setPicked] = useState<string>('full')
  const agenda = agendaTemplates.find((each) => each === picked)
  const likeReviewId = earlier.find(({ review }) => review.id === picked)?.review.id ?? null
  const isReady = title.trim() !== '' && isCalendarDay(day) && planIds.length > 0

  const prepare = async (): Promise<void> => {
    if (!isCalendarDay(day)) return
    const made = await doPlan({ title, heldOn: day, planIds, teamMemberIds, agenda, likeReviewId })
    if (!made) return
    onClose()
    await navigate(`/reviews/${made.review.id}`)
  }
  return (
    <FormDialog
      title={say('prepare')}
      confirmLabel={say('prepare')}
      cancelLabel={say('cancel')}
      size="sm"
      isConfirmable={isReady}
      onConfirm={() => void prepare()}
      onCancel={onClose}
    >
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 170px', gap: 3 }}>
          <TextField
            label={say('name')}
            value={title}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 } }}
            onChange={(event) => setTitle(event.target.value)}
          />
          <TextField
            label={say('day')}
            type="date"
            value={day}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={(event) => setDay(event.target.value)}
          />
        </Box>
        <PlanChoice plans={plans} chosen={planIds} onChoose={setPlanIds} />
        <PeopleChoice chosen={teamMemberIds} onChoose={setPeople} />
        <LabeledPick
          label={say('agenda')}
          value={picked}
          choices={[
            ...agendaTemplates.map((each) => [each, say(`agenda-${each}`)] as const),
            ...earlier.map(({ review }) => [review.id, say('agendaLike', whichIs(review))] as const),
          ]}
          onPick={setPicked}
        />
      </Box>
    </FormDialog>
  )
}

function whichIs({ title, heldOn }: Review): Readonly<{ title: string; day: string }> {
  return { title, day: formatDay(heldOn) }
}
