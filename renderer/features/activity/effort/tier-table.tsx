import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { formatCount, formatShare } from '../../../ui/format.ts'
import { PlainTable } from '../plain-table.tsx'
import { useHours } from './effort-table.tsx'
import { useEffortWords } from './effort-words.ts'

type Tier = Output<'touchpoint.getEffort'>['tiers'][number]

/** Of each tier its share of our time beside its share of the accounts. */
export function TierTable({ tiers }: Readonly<{ tiers: readonly Tier[] }>) {
  const say = useEffortWords()
  const hours = useHours()
  const figures = ['accounts', 'shareOfAccounts', 'shareOfTime', 'time', 'perAccount', 'count'] as const
  return (
    <Box component="section" aria-labelledby="effort-tiers">
      <Typography id="effort-tiers" variant="h2" sx={{ mb: 1 }}>
        {say('byTier')}
      </Typography>
      <PlainTable>
        <FigureHeads words={[say('tier')]} figures={figures.map((figure) => say(figure))} />
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.tier}>
              <th scope="row" style={{ fontSize: 'inherit' }}>
                {tier.tier === '' ? say('noTier') : tier.tier}
              </th>
              <td className="figure">{formatCount(tier.accounts)}</td>
              <td className="figure">{formatShare(tier.shareOfAccounts)}</td>
              <td className="figure">
                {tier.shareOfMinutes === null ? '–' : formatShare(tier.shareOfMinutes)}
              </td>
              <td className="figure">{hours(tier.minutes)}</td>
              <td className="figure">{hours(tier.minutes / tier.accounts)}</td>
              <td className="figure">{formatCount(tier.touchpoints)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  )
}
