import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link, useParams, useSearchParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { PlanPrint } from '../plan-print.tsx'
import { momentOf, usualFrom } from './compared-moments.ts'
import { useCopyWords } from './copy-words.ts'
import { FigureMoves } from './figure-moves.tsx'
import { MomentChoice } from './moment-choice.tsx'
import { PlanDifferences } from './plan-differences.tsx'

/** Two moments of a plan side by side, as one page that can be read and printed. */
export function PlanComparePage() {
  const say = useCopyWords()
  const accountId = useParams()['accountId'] as AccountId
  const [search, setSearch] = useSearchParams()
  const today = useToday()
  const planId = (search.get('plan') ?? '') as PlanId
  const plans = useAsk('plan.listByAccount', { accountId })
  const plan = plans.value?.find(({ id }) => id === planId)
  const listed = useAsk('plan.listCopies', { planId }, { when: plan !== undefined })
  const copies = listed.value ?? []
  const named = {
    from: search.get('from') ?? usualFrom(copies) ?? plan?.startsOn ?? today,
    to: search.get('to') ?? 'now',
  }
  const [from, to] = [momentOf(named.from, copies), momentOf(named.to, copies)]
  const answer = useAsk(
    'plan.compare',
    { planId, from: from ?? { seq: 0 }, to: to ?? { seq: 0 } },
    { when: listed.value !== undefined && from !== undefined && to !== undefined },
  )
  const set = (side: 'from' | 'to') => (value: string) =>
    setSearch({ plan: planId, ...named, [side]: value }, { replace: true })

  if (plans.value && !plan) return <EmptyState sentence={say('gone')} />
  const isGone = listed.value !== undefined && (from === undefined || to === undefined)
  const failed = [plans, listed, answer].find(({ failure }) => failure)
  return (
    <Box
      component="article"
      className="plan-paper"
      aria-label={say('title')}
      sx={{ maxWidth: 960, mx: 'auto', px: 6, py: 4 }}
    >
      <PlanPrint />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', pb: 3 }}>
        <Typography variant="h1" sx={{ fontSize: 20, flex: '1 1 200px' }}>
          {say('title')}
          {plan ? `: ${plan.title}` : ''}
        </Typography>
        {listed.value
          ? (['from', 'to'] as const).map((side) => (
              <Box key={side} className="no-print">
                <MomentChoice
                  label={say(side)}
                  value={named[side]}
                  copies={copies}
                  today={today}
                  onChoose={set(side)}
                />
              </Box>
            ))
          : null}
        <Button className="no-print" component={Link} to={`/accounts/${accountId}/plan?plan=${planId}`}>
          {say('toPlan')}
        </Button>
      </Box>
      {failed?.failure ? <NotAnswered failure={failed.failure} onAgain={failed.askAgain} /> : null}
      {isGone ? <Typography>{say('copyGone')}</Typography> : null}
      {failed || isGone || !plan ? null : (
        <>
          <FigureMoves accountId={accountId} from={named.from} to={named.to} copies={copies} />
          {answer.value ? (
            <PlanDifferences differences={answer.value} />
          ) : (
            <Box aria-busy aria-label={say('reckoning')} sx={{ minHeight: 200 }} />
          )}
        </>
      )}
    </Box>
  )
}
