import type { PlanWhole } from '#shared/contract/plan.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { findingsOf } from '#shared/domain/plan/coach/findings.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { CoachList } from '../../ui/coach/coach-list.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{
  accountId: AccountId
  plans: readonly Plan[]
  /** The plan one works by; `undefined` where there is none. */
  whole: PlanWhole | undefined
  today: CalendarDay
}>

/** What the coach finds about the account and the plan one works by, as the page of the plan says it; and that there is none. */
export function CoachPart({ accountId, plans, whole, today }: Props) {
  const say = useAccountWords()
  const facts = useAsk('coach.getFacts', { accountId, today })
  const rules = useAsk('coach.getRules', {})
  const planId = whole?.plan.id
  const written = useAsk(
    'coach.getLastWritten',
    { planId: planId as NonNullable<typeof planId> },
    { when: planId !== undefined },
  )
  const failed = [facts, rules, written].find(({ failure }) => failure)
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  if (!facts.value || !rules.value || (whole && !written.value))
    return <Box aria-busy sx={{ minHeight: 120 }} />

  const plan = whole && {
    ...whole,
    lastWrittenOn: written.value?.on ?? null,
    hasNext: plans.some(({ startsOn }) => startsOn > whole.plan.startsOn),
  }
  return (
    <>
      {whole ? null : (
        <Link
          component={RouteLink}
          to={`/accounts/${accountId}/plan`}
          underline="hover"
          color="textPrimary"
          sx={{ display: 'block', py: 0.75 }}
        >
          {say(plans.length === 0 ? 'missing-plan' : 'missing-open-plan')}
        </Link>
      )}
      <CoachList accountId={accountId} findings={findingsOf(facts.value, plan, rules.value.rules, today)} />
    </>
  )
}
