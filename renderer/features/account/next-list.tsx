import type { AccountId } from '#shared/domain/account/model.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay } from '../../ui/format.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountWords } from './account-words.ts'
import type { NextAction } from './next-actions.ts'

const shownAtOnce = 6

type Props = Readonly<{ accountId: AccountId; plan: Plan | undefined; actions: readonly NextAction[] }>

/** The open actions of the plan one works by, the most urgent first. */
export function NextList({ accountId, plan, actions }: Props) {
  const say = useAccountWords()
  const { sayPlanState } = useStateWords()
  const toPlan = `/accounts/${accountId}/plan`
  if (!plan) return <Box sx={{ color: 'text.secondary' }}>{say('noPlanNext')}</Box>
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mb: 1 }}>
        {say('ofPlan', { title: plan.title, state: sayPlanState(plan.state) })}
      </Typography>
      {actions.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('noActions')}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {actions.slice(0, shownAtOnce).map((each) => (
          <NextItem key={each.action.id} next={each} />
        ))}
      </Box>
      {actions.length > shownAtOnce ? (
        <Link component={RouteLink} to={toPlan} underline="hover" sx={{ display: 'inline-block', mt: 1 }}>
          {say('allActions', { count: actions.length })}
        </Link>
      ) : null}
    </>
  )
}

function NextItem({ next }: Readonly<{ next: NextAction }>) {
  const say = useAccountWords()
  const team = useAsk('team-member.list', {})
  const { action, objective, isOverdue } = next
  const owner = team.value?.find((member) => member.id === action.ownerId)?.name ?? say('nobody')
  const due = action.dueOn === null ? say('noDue') : say('due', { day: formatDay(action.dueOn) })
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box>{action.title}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: 12, color: 'text.secondary' }}>
        <span>
          {isOverdue ? (
            <Box component="strong" sx={{ color: 'error.main', mr: 1 }}>
              {say('overdue')}
            </Box>
          ) : null}
          {due}
        </span>
        <span>{owner}</span>
        <span>{objective}</span>
      </Box>
    </Box>
  )
}
