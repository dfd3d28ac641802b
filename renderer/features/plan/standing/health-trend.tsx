import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { useDraftWords } from './draft-words.ts'

/** How the health has moved since the last copy, which is taken at each review. */
export function HealthTrend({ planId, score }: Readonly<{ planId: PlanId; score: number | null }>) {
  const say = useDraftWords()
  const copies = useAsk('plan.listCopies', { planId })
  const last = copies.value?.findLast(({ health }) => health !== null)
  if (!last || last.health === null || score === null) return null
  const points = score - last.health
  const when = say(`when-${last.reason}`, { day: formatDay(last.takenOn) })
  return (
    <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
      {points === 0
        ? say('trendSame', { when })
        : say(points > 0 ? 'trendUp' : 'trendDown', { points: Math.abs(points), when })}
    </Box>
  )
}
