import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router'
import { Notice } from '../../ui/notice.tsx'
import { e4Text } from '../../ui/e4-text.ts'
import { useEconomicsWords } from './economics-words.ts'

type Props = Readonly<{
  /** Whether a model says what it costs to serve. */
  hasModel: boolean
  otherCurrencies: Output<'economics.getStatement'>['otherCurrencies']
  withoutCost?: Readonly<{ lines: number; /** `null` where it is not told apart. */ netText: string | null }>
}>

/** What the figures don't hold, in words: nothing is left out in silence. */
export function LeftOut({ hasModel, otherCurrencies, withoutCost }: Props) {
  const say = useEconomicsWords()
  const isWhole = hasModel && otherCurrencies.length === 0 && (withoutCost?.lines ?? 0) === 0
  if (isWhole) return null
  return (
    <Notice severity="info">
      {hasModel ? null : (
        <Box>
          {say('noModel')}{' '}
          <Button component={Link} to="/portfolio/economics/model">
            {say('toModel')}
          </Button>
        </Box>
      )}
      {withoutCost && withoutCost.lines > 0 ? (
        <Box>
          {withoutCost.netText === null
            ? say('someWithoutCost', { count: withoutCost.lines })
            : say('withoutCost', { count: withoutCost.lines, net: withoutCost.netText })}
        </Box>
      ) : null}
      {otherCurrencies.map(({ currency, lines, netE4 }) => (
        <Box key={currency}>{say('otherCurrency', { count: lines, net: e4Text(netE4, currency) })}</Box>
      ))}
      {otherCurrencies.length > 0 ? (
        <Button component={Link} to="/data/rates">
          {say('toRates')}
        </Button>
      ) : null}
    </Notice>
  )
}
