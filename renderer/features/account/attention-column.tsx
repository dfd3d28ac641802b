import { planInForce } from '#shared/domain/plan/in-force.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, useState, type ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { localDay } from '../../ui/local-day.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useAccountWords } from './account-words.ts'
import { CenterList } from './center-list.tsx'
import { CoachPart } from './coach-part.tsx'
import { MapLadder } from './map-ladder.tsx'
import { nextActions } from './next-actions.ts'
import { NextList } from './next-list.tsx'
import { SilenceList } from './silence-list.tsx'
import { WorthPart } from './worth-part.tsx'
import { UnitList } from './unit-list.tsx'

type Props = Readonly<{ answer: Output<'account.get'>; isReadOnly: boolean }>

/** How we stand, what is missing, what comes next, and what belongs to the account. It appears whole, so that nothing jumps. */
export function AttentionColumn({ answer, isReadOnly }: Props) {
  const say = useAccountWords()
  const { account, children } = answer
  const [today] = useState(() => localDay(new Date()))
  const standing = useAsk('account.getStanding', { id: account.id })
  const centers = useAsk('buying-center.listByAccount', { accountId: account.id })
  const plans = useAsk('plan.listByAccount', { accountId: account.id })
  const plan = planInForce(plans.value ?? [])
  const whole = useAsk(
    'plan.get',
    { id: plan?.id as NonNullable<typeof plan>['id'] },
    { when: plan !== undefined },
  )

  const failed = [standing, centers, plans, whole].find((each) => each.failure !== undefined)
  if (failed?.failure) {
    return (
      <Box sx={columnLook}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!standing.value || !centers.value || !plans.value || (plan && !whole.value)) {
    return <Box sx={columnLook} aria-busy />
  }

  return (
    <Box component="aside" sx={columnLook}>
      <Part title={say('standing')}>
        <MapLadder status={standing.value.mapStatus} />
      </Part>
      <Part title={say('worth')}>
        <WorthPart standing={standing.value} name={account.name} />
      </Part>
      <Part title={say('missing')}>
        <CoachPart accountId={account.id} plans={plans.value} whole={plan && whole.value} today={today} />
      </Part>
      {standing.value.keyPlayers === 0 ? null : (
        <Part title={say('silence')}>
          <SilenceList accountId={account.id} today={today} />
        </Part>
      )}
      {centers.value.length === 0 ? null : (
        <Part title={say('buyingCenters')}>
          <CenterList accountId={account.id} centers={centers.value} />
        </Part>
      )}
      <Part title={say('next')}>
        <NextList
          accountId={account.id}
          plan={plan}
          actions={plan && whole.value ? nextActions(whole.value, today) : []}
        />
      </Part>
      <Part title={say('units')}>
        <UnitList accountId={account.id} units={children} isReadOnly={isReadOnly} />
      </Part>
    </Box>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

const columnLook = {
  p: 4,
  display: 'grid',
  alignContent: 'start',
  gap: 4,
  minWidth: 0,
  borderLeft: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
}
