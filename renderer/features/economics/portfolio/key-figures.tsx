import type { Concentration } from '#shared/domain/economics/concentration.ts'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { formatCount, formatDecimal, formatShare, formatSignedShare } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { usePortfolioWords } from './portfolio-words.ts'

type Props = Readonly<{
  leftWord: string
  accounts: readonly Placed[]
  concentration: Concentration
  currency: string
}>

/** What all accounts come to, beside the period before, and how the revenue is spread over them. */
export function KeyFigures({ leftWord, accounts, concentration, currency }: Props) {
  const say = usePortfolioWords()
  const sumOf = (of: (account: Placed) => number): number =>
    accounts.reduce((sum, account) => sum + of(account), 0)
  const money = (key: 'net' | 'margin' | 'left') => {
    const [now, before] = [sumOf(({ now: at }) => at[`${key}E4`]), sumOf(({ before: at }) => at[`${key}E4`])]
    return {
      key,
      value: e4Text(now, currency),
      beside:
        before === 0 ? '' : say('ofBefore', { change: formatSignedShare((now - before) / Math.abs(before)) }),
      why: undefined,
    }
  }
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value))
  const decimal = (value: number | null): string => (value === null ? '–' : formatDecimal(value, 3))
  const told = (key: 'losing' | 'topTen' | 'makeFourFifths' | 'hhi' | 'gini', value: string) => ({
    key,
    value,
    beside: '',
    why: say(`why-${key}`),
  })
  const figures = [
    money('net'),
    money('margin'),
    money('left'),
    { key: 'ordering' as const, value: formatCount(concentration.accounts), beside: '', why: undefined },
    told('losing', formatCount(accounts.filter(({ now }) => now.leftE4 < 0).length)),
    told('topTen', share(concentration.topTen)),
    told('makeFourFifths', formatCount(concentration.makeFourFifths ?? 0)),
    told('hhi', decimal(concentration.hhi)),
    told('gini', decimal(concentration.gini)),
  ]
  return (
    <Box
      component="dl"
      aria-label={say('figures')}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(118px, 1fr))',
        gap: '12px',
      }}
    >
      {figures.map(({ key, value, beside, why }) => (
        <Tooltip key={key} title={why ?? ''} describeChild>
          <Box tabIndex={why ? 0 : undefined}>
            <Box component="dt" sx={{ fontSize: 12, color: 'text.secondary' }}>
              {key === 'left' ? leftWord : say(key)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: 16, fontWeight: 600 }}>
              {value}
              {beside === '' ? null : (
                <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>{beside}</Box>
              )}
            </Box>
          </Box>
        </Tooltip>
      ))}
    </Box>
  )
}
