import type { Output } from '#shared/contract/contract.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { formatDay } from '../../ui/format.ts'
import { useReviewsWords, type SayReviews } from './reviews-words.ts'

type Plans = Output<'review.listPlans'>
type Props = Readonly<{ plans: Plans; chosen: readonly PlanId[]; onChoose: (ids: readonly PlanId[]) => void }>

/** Which plans, by account, in the order in which they are chosen. */
export function PlanChoice({ plans, chosen, onChoose }: Props) {
  const say = useReviewsWords()
  return (
    <Autocomplete
      multiple
      size="small"
      disableCloseOnSelect
      options={plans}
      value={chosen.flatMap((id) => plans.find(({ planId }) => planId === id) ?? [])}
      getOptionKey={({ planId }) => planId}
      getOptionLabel={({ accountName, title }) => `${accountName}: ${title}`}
      isOptionEqualToValue={(one, other) => one.planId === other.planId}
      onChange={(_event, picked) => onChoose(picked.map(({ planId }) => planId))}
      noOptionsText={say('noPlans')}
      renderOption={({ key, ...own }, plan) => (
        <Box component="li" key={key} {...own} sx={{ display: 'block !important', fontSize: 13 }}>
          {plan.accountName}: {plan.title}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
            {standingOf(plan, say)}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={say('choosePlans')}
          placeholder={chosen.length === 0 ? say('findPlan') : ''}
        />
      )}
    />
  )
}

function standingOf({ lastHeldOn, nextOn }: Plans[number], say: SayReviews): string {
  if (nextOn) return say('prepared', { day: formatDay(nextOn) })
  return lastHeldOn ? say('lastReviewed', { day: formatDay(lastHeldOn) }) : say('neverReviewed')
}
