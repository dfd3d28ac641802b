import type { StrategyId } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { pointKinds, type PointKind } from '#shared/domain/review/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { ReviewData, ReviewPlan } from '../use-review.ts'

/** What is said in a meeting, each with the key that chooses it together with Alt. */
const keys: Readonly<Record<PointKind, string>> = {
  decision: 'D',
  action: 'A',
  question: 'Q',
  vulnerability: 'V',
  note: 'N',
  check: 'C',
}

/** Takes down one thing after another without the hands leaving the keys. */
export function SayForm({ plan, data }: Readonly<{ plan: ReviewPlan; data: ReviewData }>) {
  const say = useReviewsWords()
  const owners = useOwners()
  const doSay = useDo('review.say')
  const doMake = useDo('review.makeAction')
  const field = useRef<HTMLTextAreaElement>(null)
  const [kind, setKind] = useState<PointKind>('note')
  const [text, setText] = useState('')
  const [ownerId, setOwner] = useState<TeamMemberId | ''>('')
  const [due, setDue] = useState('')
  const [strategyId, setStrategy] = useState<StrategyId | ''>('')
  const strategies =
    useAsk('plan.get', { id: plan.planId }, { when: kind === 'action' }).value?.strategies ?? []

  const takeDown = async (): Promise<void> => {
    const said = text.trim()
    if (said === '') return
    const done = await doSay({
      id: data.review.id,
      planId: plan.planId,
      kind,
      text: said,
      ownerId: ownerId === '' ? null : ownerId,
      dueOn: isCalendarDay(due) ? due : null,
      strategyId: kind === 'action' && strategyId !== '' ? strategyId : null,
    })
    if (!done) return
    setText('')
    setDue('')
    field.current?.focus()
  }
  /** Somebody says what is to be done while a note of it stands there already. */
  const makeLastAction = (): void => {
    const last = data.points.findLast((point) => point.planId === plan.planId && point.kind === 'note')
    if (last) void doMake({ id: last.id, version: last.version })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === 'Enter') {
      event.preventDefault()
      makeLastAction()
      return
    }
    const chosen = event.altKey ? pointKinds.find((each) => event.code === `Key${keys[each]}`) : undefined
    if (chosen) {
      event.preventDefault()
      setKind(chosen)
      field.current?.focus()
    }
  }
  return (
    <Box
      component="form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'grid', gap: 2 }}
    >
      <ToggleButtonGroup
        size="small"
        exclusive
        value={kind}
        aria-label={say('kind')}
        onChange={(_event, chosen: PointKind | null) => {
          if (chosen) setKind(chosen)
          field.current?.focus()
        }}
        sx={{ flexWrap: 'wrap' }}
      >
        {pointKinds.map((each) => (
          <ToggleButton
            key={each}
            value={each}
            aria-keyshortcuts={`Alt+${keys[each]}`}
            sx={{ py: 0.75, px: 2.5, textTransform: 'none' }}
          >
            {say(`kind-${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        label={say('said')}
        multiline
        minRows={2}
        maxRows={6}
        value={text}
        inputRef={field}
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void takeDown()
        }}
      />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <LabeledPick
          label={say('owner')}
          value={ownerId}
          choices={[
            ['', say('noOwner')] as const,
            ...owners.choices.map(({ id, name }) => [id, name] as const),
          ]}
          onPick={(picked) => setOwner(owners.choices.find(({ id }) => id === picked)?.id ?? '')}
        />
        <TextField
          label={say('due')}
          type="date"
          value={due}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 160 }}
          onChange={(event) => setDue(event.target.value)}
        />
        {kind === 'action' && strategies.length > 1 ? (
          <LabeledPick
            label={say('strategy')}
            value={strategyId === '' ? (strategies[0]?.id ?? '') : strategyId}
            choices={strategies.map(({ id, title }) => [id, title] as const)}
            onPick={(picked) => setStrategy(strategies.find(({ id }) => id === picked)?.id ?? '')}
          />
        ) : null}
        <Button variant="contained" disabled={text.trim() === ''} onClick={() => void takeDown()}>
          {say('sayIt')}
        </Button>
      </Box>
      <Typography color="textSecondary" sx={{ fontSize: 12 }}>
        {say('sayHint', { keys: pointKinds.map((each) => keys[each]).join(', ') })}
      </Typography>
    </Box>
  )
}
