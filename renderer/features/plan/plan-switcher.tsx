import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { formatDay } from '../../ui/format.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { usePlanWords } from './plan-words.ts'

type Props = Readonly<{ plans: readonly Plan[]; chosen: Plan; onChoose: (id: PlanId) => void }>

/** The plans of the account, the newest first, each with its period and where it stands. */
export function PlanSwitcher({ plans, chosen, onChoose }: Props) {
  const say = usePlanWords()
  const { sayPlanState } = useStateWords()
  return (
    <Select
      size="small"
      fullWidth
      value={chosen.id}
      onChange={(event) => onChoose(event.target.value)}
      SelectDisplayProps={{ 'aria-label': say('plan') }}
      renderValue={() => chosen.title}
      sx={{ '& .MuiSelect-select': { py: 1.25, px: 2 } }}
    >
      {plans.map((plan) => (
        <MenuItem key={plan.id} value={plan.id} sx={{ display: 'block' }}>
          {plan.title}
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
            {formatDay(plan.startsOn)} – {formatDay(plan.endsOn)} · {sayPlanState(plan.state)}
          </Box>
        </MenuItem>
      ))}
    </Select>
  )
}
