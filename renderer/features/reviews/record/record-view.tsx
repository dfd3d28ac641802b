import { plansOf } from '#shared/domain/review/agenda.ts'
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { CarriedList } from '../prepare/carried-list.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData, ReviewPlan } from '../use-review.ts'
import { PointList } from './point-list.tsx'
import { SayForm } from './say-form.tsx'

type Props = Readonly<{
  data: ReviewData
  isFixed: boolean
  isReadOnly: boolean
  /** Of the address. */
  planId: string | null
  onPlan: (planId: string) => void
}>

/** For the one who writes while the others talk: one plan at a time, what is said goes down with Enter. */
export function RecordView({ data, isFixed, isReadOnly, planId, onPlan }: Props) {
  const say = useReviewsWords()
  const plans = inOrder(data)
  const plan = plans.find((each) => each.planId === planId) ?? plans[0]
  if (!plan) return <Typography color="textSecondary">{say('noPlans')}</Typography>
  const points = data.points.filter((point) => point.planId === plan.planId)
  return (
    <Box sx={{ maxWidth: 980 }}>
      {plans.length > 1 ? (
        <Tabs
          value={plan.planId}
          onChange={(_event, chosen: string) => onPlan(chosen)}
          aria-label={say('plans')}
          variant="scrollable"
          sx={{ minHeight: 36, mb: 3 }}
        >
          {plans.map(({ planId: id, accountName }) => (
            <Tab key={id} value={id} label={accountName} sx={{ minHeight: 36, py: 1 }} />
          ))}
        </Tabs>
      ) : (
        <Typography variant="h2" sx={{ mb: 2 }}>
          {plan.accountName}
        </Typography>
      )}
      {isFixed ? null : <SayForm key={plan.planId} plan={plan} data={data} />}
      <Box component="section" aria-label={say('saidHere', { account: plan.accountName })} sx={{ mt: 4 }}>
        <PointList points={points} plan={plan} data={data} isFixed={isFixed} isReadOnly={isReadOnly} />
      </Box>
      <Box sx={{ mt: 5 }}>
        <CarriedList
          carried={data.carried.filter(({ accountId }) => accountId === plan.accountId)}
          isReadOnly={isReadOnly}
        />
      </Box>
    </Box>
  )
}

function inOrder({ items, points, plans }: ReviewData): readonly ReviewPlan[] {
  const known = new Map(plans.map((plan) => [plan.planId, plan]))
  return plansOf(items, points).flatMap((id) => known.get(id) ?? [])
}
