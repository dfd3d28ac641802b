import type { AccountId } from '#shared/domain/account/model.ts'
import {
  opportunityStates,
  sumOfLines,
  type Opportunity,
  type OpportunityId,
} from '#shared/domain/opportunity/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RemovePart } from '../../../ui/remove-part.tsx'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { useOpportunityWords } from './opportunity-words.ts'

type Props = Readonly<{
  accountId: AccountId
  currency: string
  /** The one that is edited; none: a new one is made. */
  opportunity: Opportunity | null
  onAdded: (id: OpportunityId) => void
  onClose: () => void
}>

/** What is to be bought, for how much, until when, and what became of it. */
export function OpportunityDialog({ accountId, currency, opportunity, onAdded, onClose }: Props) {
  const say = useOpportunityWords()
  const doAdd = useDo('opportunity.add')
  const doEdit = useDo('opportunity.edit')
  const doRemove = useDo('opportunity.remove')
  const [name, setName] = useState(opportunity?.name ?? '')
  const [amount, setAmount] = useState(typedAmount(opportunity?.amountMinor ?? null, currency))
  const [closesOn, setClosesOn] = useState<string>(opportunity?.closesOn ?? '')
  const [state, setState] = useState(opportunity?.state ?? 'open')
  const amountMinor = readTyped(amount, currency)
  /** Parts of the amount are told in the panel of the opportunity. */
  const isSum = sumOfLines(opportunity?.lines ?? null) !== null

  const keep = async (): Promise<void> => {
    if (name.trim() === '' || amountMinor === undefined) return
    const fields = { name, amountMinor, closesOn: isCalendarDay(closesOn) ? closesOn : null, state }
    const kept = opportunity
      ? await doEdit({ id: opportunity.id, version: opportunity.version, changes: fields })
      : await doAdd({ accountId, ...fields })
    if (!kept) return
    if (!opportunity) onAdded(kept.id)
    onClose()
  }
  const remove = async (): Promise<void> => {
    if (opportunity && (await doRemove({ id: opportunity.id, version: opportunity.version }))) onClose()
  }
  return (
    <FormDialog
      title={say(opportunity ? 'editTitle' : 'addTitle')}
      confirmLabel={say('keep')}
      cancelLabel={say('cancel')}
      isConfirmable={name.trim() !== '' && amountMinor !== undefined}
      onConfirm={() => void keep()}
      onCancel={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>
        <TextField
          label={say('name')}
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextField
          label={say('amount', { currency })}
          value={amount}
          disabled={isSum}
          error={amountMinor === undefined}
          helperText={amountMinor === undefined ? say('amountWrong') : isSum ? say('amountIsSum') : undefined}
          onChange={(event) => setAmount(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
        />
        <TextField
          type="date"
          label={say('closesOn')}
          value={closesOn}
          onChange={(event) => setClosesOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          select
          label={say('state')}
          value={state}
          onChange={(event) =>
            setState(opportunityStates.find((each) => each === event.target.value) ?? 'open')
          }
        >
          {opportunityStates.map((each) => (
            <MenuItem key={each} value={each}>
              {say(`state-${each}`)}
            </MenuItem>
          ))}
        </TextField>
        {opportunity ? (
          <RemovePart label={say('remove')} why={say('removeWhy')} onRemove={() => void remove()} />
        ) : null}
      </Box>
    </FormDialog>
  )
}
