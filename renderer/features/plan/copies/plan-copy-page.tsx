import type { PlanCopyId } from '#shared/domain/plan/copy.ts'
import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useCopyWords } from './copy-words.ts'
import { PlanCopyView } from './plan-copy-view.tsx'

/** A plan as it stood when it was copied, to be read only. */
export function PlanCopyPage() {
  const say = useCopyWords()
  const id = useParams()['copyId'] as PlanCopyId
  const copy = useAsk('plan.getCopy', { id })
  const then = useAsk(
    'history.getAccountAsOf',
    { accountId: copy.value?.accountId ?? ('' as never), asOf: { seq: copy.value?.seq ?? 0 } },
    { when: copy.value !== undefined },
  )
  const failed = [copy, then].find(({ failure }) => failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!copy.value || !then.value) return <Box aria-busy sx={{ minHeight: '60vh' }} />

  const { state } = then.value
  const plan = state?.plans.find((each) => each.id === copy.value?.copy.planId)
  if (!state || !plan) return <EmptyState sentence={say('gone')} />
  return <PlanCopyView copy={copy.value.copy} then={state} plan={plan} />
}
