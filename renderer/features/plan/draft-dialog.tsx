import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import { offeredFor, sectionsFor } from '#shared/domain/plan/template.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { usePlanWords } from './plan-words.ts'
import { proposePlan } from './propose-plan.ts'

type Props = Readonly<{
  accountId: AccountId
  accountName: string
  /** That of the account: the templates made for it come first. */
  tier: string
  plans: readonly Plan[]
  today: CalendarDay
  onDrafted: (id: PlanId) => void
  onCancel: () => void
}>

/** Asks what the new plan is called and for when it is; both are proposed. */
export function DraftDialog({ accountId, accountName, tier, plans, today, onDrafted, onCancel }: Props) {
  const say = usePlanWords()
  const draft = useTry('plan.draft')
  const [fields, setFields] = useState<Fields>(() => proposePlan(accountName, plans, today))
  const templates = useAsk('plan-template.list', {})
  const [chosen, setChosen] = useState<string>()
  const [after, setAfter] = useState<PlanId | ''>()
  const [isTried, setTried] = useState(false)
  const [isDrafting, setDrafting] = useState(false)
  const [refusal, setRefusal] = useState<AppError>()

  const { title, startsOn, endsOn } = fields
  const offered = offeredFor(templates.value ?? [], tier)
  const template = offered.find(({ key }) => key === chosen) ?? offered[0]
  const earlier = plans.filter((plan) => plan.startsOn < startsOn)
  const afterPlanId = earlier.some(({ id }) => id === after) || after === '' ? after : earlier[0]?.id
  const isTitled = title.trim() !== ''
  const complaint = periodComplaint(fields)
  const submit = async (): Promise<void> => {
    setTried(true)
    if (
      isDrafting ||
      !isTitled ||
      !isCalendarDay(startsOn) ||
      !isCalendarDay(endsOn) ||
      complaint ||
      !template
    )
      return
    setDrafting(true)
    const outcome = await draft({
      accountId,
      title: title.trim(),
      startsOn,
      endsOn,
      templateKey: template.key,
      afterPlanId: afterPlanId || null,
    })
    if (outcome.ok) return onDrafted(outcome.value.plan.id)
    setDrafting(false)
    setRefusal(outcome.error)
  }

  return (
    <FormDialog
      title={say('draftNew')}
      confirmLabel={say('start')}
      cancelLabel={say('cancel')}
      isConfirmable={template !== undefined && !isDrafting}
      onConfirm={() => void submit()}
      onCancel={onCancel}
    >
      <Box sx={{ display: 'grid', gap: 3, pt: 2 }}>
        <TextField
          label={say('title')}
          value={title}
          onChange={(event) => setFields({ ...fields, title: event.target.value })}
          autoFocus
          error={isTried && !isTitled}
          helperText={isTried && !isTitled ? say('titleMissing') : ' '}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
          <TextField
            type="date"
            label={say('from')}
            value={startsOn}
            onChange={(event) => setFields({ ...fields, startsOn: event.target.value })}
            error={isTried && complaint !== undefined}
            helperText={isTried && complaint ? say(complaint) : ' '}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            type="date"
            label={say('to')}
            value={endsOn}
            onChange={(event) => setFields({ ...fields, endsOn: event.target.value })}
            error={isTried && complaint !== undefined}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
        <TextField
          select
          label={say('template')}
          value={template?.key ?? ''}
          onChange={(event) => setChosen(event.target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          {offered.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </TextField>
        {earlier.length === 0 ? null : (
          <TextField
            select
            label={say('after')}
            value={afterPlanId ?? ''}
            helperText={say('afterWhy')}
            onChange={(event) => setAfter(event.target.value as PlanId | '')}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{say('afterNone')}</option>
            {earlier.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </TextField>
        )}
        <Typography variant="caption" color={refusal ? 'error' : 'textSecondary'} role="status">
          {refusal
            ? sayFailure(refusal)
            : template
              ? say('draftHint', { count: sectionsFor(template, tier).length })
              : templates.failure
                ? sayFailure(templates.failure)
                : ''}
        </Typography>
      </Box>
    </FormDialog>
  )
}

type Fields = Readonly<{ title: string; startsOn: string; endsOn: string }>

function periodComplaint({ startsOn, endsOn }: Fields): 'periodMissing' | 'backwards' | undefined {
  if (!isCalendarDay(startsOn) || !isCalendarDay(endsOn)) return 'periodMissing'
  return endsOn < startsOn ? 'backwards' : undefined
}
