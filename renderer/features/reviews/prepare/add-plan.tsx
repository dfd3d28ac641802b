import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData } from '../use-review.ts'

/** Takes one more plan on the agenda. */
export function AddPlan({ data: { review, items } }: Readonly<{ data: ReviewData }>) {
  const say = useReviewsWords()
  const today = useToday()
  const plans = useAsk('review.listPlans', { today }).value ?? []
  const take = useDo('review.takePlan')
  const taken = new Set(items.map(({ planId }) => planId))
  const choices = plans.filter(({ planId }) => !taken.has(planId))
  if (choices.length === 0) return null
  return (
    <LabeledPick
      label={say('addPlan')}
      value=""
      choices={choices.map(({ planId, accountName, title }) => [planId, `${accountName}: ${title}`] as const)}
      onPick={(picked) => {
        const plan = choices.find(({ planId }) => planId === picked)
        if (plan) void take({ id: review.id, planId: plan.planId })
      }}
    />
  )
}
