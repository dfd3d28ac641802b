import { costOf } from '#shared/domain/campaign/model.ts'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { formatCount, formatDay } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { useCampaignsWords } from './campaigns-words.ts'
import type { PartProps } from './use-campaign-edit.ts'

/** Name and state, and what one wants to know at a glance: when, at how many, and what it has cost of its budget. */
export function CampaignHeader({ answer }: PartProps) {
  const say = useCampaignsWords()
  const { campaign, ownerName, accounts } = answer
  const inside = accounts.filter(({ leftOutReason }) => leftOutReason === null)
  const heldOut = inside.filter(({ isHeldOut }) => isHeldOut).length
  const days = [campaign.startsOn, campaign.endsOn].map((day) =>
    day === null ? say('noDay') : formatDay(day),
  )
  const facts = [
    [say('state'), say(`state-${campaign.state}`)],
    [say('owner'), ownerName ?? say('nobody')],
    ...(campaign.startsOn === null && campaign.endsOn === null ? [] : [[say('runs'), days.join(' – ')]]),
    [say('accounts'), formatCount(inside.length - heldOut)],
    [say('heldOut'), formatCount(heldOut)],
  ] as const
  return (
    <>
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {campaign.name}
      </Typography>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, my: 1.5 }}>
        {facts.map(([label, value]) => (
          <Box key={label} sx={{ display: 'flex', gap: 1.5 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
      <Spent answer={answer} />
    </>
  )
}

/** The cost of the waves against the budget, in words and as a bar. */
function Spent({ answer: { campaign, waves } }: Pick<PartProps, 'answer'>) {
  const say = useCampaignsWords()
  const { costMinor } = costOf(waves)
  const { budgetMinor, currency } = campaign
  const cost = moneyText(costMinor, currency)
  if (budgetMinor === null) return <Typography>{say('costOnly', { cost })}</Typography>
  const left = budgetMinor - costMinor
  const budget = moneyText(budgetMinor, currency)
  const amount = moneyText(Math.abs(left), currency)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
      <LinearProgress
        variant="determinate"
        aria-label={say('cost')}
        value={budgetMinor === 0 ? 100 : Math.min(100, (100 * costMinor) / budgetMinor)}
        color={left < 0 ? 'error' : 'primary'}
        sx={{ width: 220, height: 8, borderRadius: 1 }}
      />
      <span>{say('costOf', { cost, budget })}</span>
      <Box component="strong" sx={{ color: left < 0 ? 'error.main' : 'text.primary' }}>
        {say(left < 0 ? 'overBudget' : 'leftInBudget', { amount })}
      </Box>
    </Box>
  )
}
