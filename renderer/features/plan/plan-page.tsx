import type { AccountId } from '#shared/domain/account/model.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useBeginPlan } from '../../api/use-ask-plan.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { DraftDialog } from './draft-dialog.tsx'
import { PlanSwitcher } from './plan-switcher.tsx'
import { PlanView } from './plan-view.tsx'
import { usePlanWords } from './plan-words.ts'

/** The plans of an account: the one the address names, or the newest. */
export function PlanPage() {
  const say = usePlanWords()
  const accountId = useParams()['accountId'] as AccountId
  const [search, setSearch] = useSearchParams()
  const [isDrafting, setDrafting] = useState(false)
  const isReadOnly = useIsReadOnly()
  const today = useToday()
  useBeginPlan(search.get('plan') as PlanId | null)
  const account = useAsk('account.get', { id: accountId })
  const answer = useAsk('plan.listByAccount', { accountId })

  if (answer.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }
  if (!answer.value || !account.value || answer.value.some(isOfAnother(accountId))) return null

  const accountName = account.value.account.name
  const canWrite = !isReadOnly
  const plans = answer.value.toReversed()
  const chosen = plans.find((plan) => plan.id === search.get('plan')) ?? plans[0]
  const choose = (id: string): void => setSearch({ plan: id })

  return (
    <>
      {chosen ? (
        <PlanView
          key={chosen.id}
          planId={chosen.id}
          accountName={accountName}
          canWrite={canWrite}
          onRemoved={() => setSearch({})}
        >
          {plans.length > 1 ? <PlanSwitcher plans={plans} chosen={chosen} onChoose={choose} /> : null}
          <Button
            component={Link}
            to={`/accounts/${accountId}/plan/actions?plan=${chosen.id}`}
            sx={{ justifySelf: 'start' }}
          >
            {say('toActions')}
          </Button>
          {canWrite ? (
            <Button onClick={() => setDrafting(true)} sx={{ justifySelf: 'start' }}>
              {say('draftNew')}
            </Button>
          ) : null}
        </PlanView>
      ) : (
        <EmptyState sentence={canWrite ? say('none') : say('noneRead')}>
          {canWrite ? (
            <Button variant="contained" onClick={() => setDrafting(true)}>
              {say('draft')}
            </Button>
          ) : null}
        </EmptyState>
      )}
      {isDrafting ? (
        <DraftDialog
          accountId={accountId}
          accountName={accountName}
          tier={account.value.account.tier}
          plans={plans}
          today={today}
          onCancel={() => setDrafting(false)}
          onDrafted={(id) => {
            setDrafting(false)
            choose(id)
          }}
        />
      ) : null}
    </>
  )
}

/** While another account's plans are asked for, the last one's are still there. */
function isOfAnother(accountId: AccountId): (plan: Plan) => boolean {
  return (plan) => plan.accountId !== accountId
}
