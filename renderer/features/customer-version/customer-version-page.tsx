import type { AccountId } from '#shared/domain/account/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link, useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { useToday } from '../../ui/use-today.ts'
import { CustomerDesk } from './customer-desk.tsx'
import { useCustomerWords } from './customer-words.ts'

const spans = ['30', '90', '365'] as const
export type Span = (typeof spans)[number]

/** What a customer may see of a plan: the document as it leaves, and what is struck out of it. */
export function CustomerVersionPage() {
  const { accountId } = useParams()
  return isId<'account'>(accountId) ? <Version accountId={accountId} /> : null
}

function Version({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useCustomerWords()
  const today = useToday()
  const [params, set] = useParamsSet()
  const span = spans.find((each) => each === params.get('since')) ?? '90'
  const plan = params.get('plan')
  const planId = isId<'plan'>(plan) ? plan : null
  const asked = useAsk('customer-version.get', {
    accountId,
    planId,
    since: addDays(today, -Number(span)),
    today,
  })
  const rules = useAsk('customer-rules.get', {})
  const choices = useAsk('customer-choice.listByAccount', { accountId })

  const notAnswered = [asked, rules, choices].find(({ failure }) => failure)
  if (notAnswered?.failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={notAnswered.failure} onAgain={notAnswered.askAgain} />
      </Box>
    )
  }
  if (asked.value?.version === null) {
    return (
      <EmptyState sentence={say('noPlan')}>
        <Button component={Link} to={`/accounts/${accountId}/plan`} variant="contained">
          {say('toPlan')}
        </Button>
      </EmptyState>
    )
  }
  const version = asked.value?.version
  if (!version || !rules.value || !choices.value)
    return <Box aria-busy sx={{ flex: 1, bgcolor: 'action.hover' }} />
  return (
    <CustomerDesk
      accountId={accountId}
      facts={version.facts}
      currency={version.currency}
      rules={rules.value}
      choices={choices.value}
      span={span}
      onSpan={(next) => set({ since: next === '90' ? null : next })}
    />
  )
}
