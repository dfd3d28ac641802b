import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData, ReviewPlan } from '../use-review.ts'
import { CarriedList } from './carried-list.tsx'
import { ChangesPart } from './changes-part.tsx'
import { ChecksPart } from './checks-part.tsx'

type Props = Readonly<{
  plan: ReviewPlan
  data: ReviewData
  isFixed: boolean
  isReadOnly: boolean
  onLeave: (() => void) | undefined
}>

/** What is known of a plan before its review. */
export function PlanPart({ plan, data, isFixed, isReadOnly, onLeave }: Props) {
  const say = useReviewsWords()
  const { planId, accountId, accountName, title } = plan
  return (
    <Box
      component="section"
      aria-label={accountName}
      sx={{ borderTop: '1px solid', borderColor: 'divider', pt: 3 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap', mb: 2 }}>
        <Typography variant="h2">{accountName}</Typography>
        <Link component={RouteLink} to={`/accounts/${accountId}/plan?plan=${planId}`}>
          {title}
        </Link>
        <Link component={RouteLink} to={`/accounts/${accountId}/brief?least=assumed`}>
          {say('brief')}
        </Link>
        {onLeave ? (
          <Button sx={{ ml: 'auto' }} onClick={onLeave}>
            {say('takeOffPlan')}
          </Button>
        ) : null}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 6 }}>
        <ChangesPart plan={plan} data={data} />
        <Box sx={{ display: 'grid', gap: 4, alignContent: 'start' }}>
          <CarriedList
            carried={data.carried.filter((each) => each.accountId === accountId)}
            isReadOnly={isReadOnly}
          />
          <ChecksPart plan={plan} data={data} isFixed={isFixed} />
        </Box>
      </Box>
    </Box>
  )
}
