import type { AccountStanding } from '#shared/contract/account.ts'
import { multipleRange, usualMarginTerms } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as To } from 'react-router'
import { formatDecimal, formatShare } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ standing: AccountStanding; name: string }>

/** What the account is worth as long as it lasts, by the usual multiple of its yearly margin, and what is assumed in that. */
export function WorthPart({ standing, name }: Props) {
  const say = useAccountWords()
  const { marginMinor, orderLines, currency } = standing
  const { multiple, low, high } = multipleRange(usualMarginTerms)
  const times = (by: number | undefined): string =>
    by === undefined ? '–' : moneyText(Math.round(marginMinor * by), currency).replace('-', '\u2212')
  // What loses money loses the more, the longer it stays.
  const [from, to] = marginMinor < 0 ? [high, low] : [low, high]
  return (
    <>
      {orderLines === 0 || multiple === undefined ? (
        <Typography color="textSecondary">{say('worthNone')}</Typography>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
            <Box component="strong" sx={{ fontSize: 15 }}>
              {times(multiple)}
            </Box>
            <Box component="span">{say('worthRange', { low: times(from), high: times(to) })}</Box>
          </Box>
          <Typography variant="caption" color="textSecondary" component="p">
            {say('worthHow', {
              margin: moneyText(marginMinor, currency).replace('-', '\u2212'),
              multiple: formatDecimal(multiple, 2),
              kept: formatShare(usualMarginTerms.retention),
              discount: formatShare(usualMarginTerms.discount),
            })}
          </Typography>
        </>
      )}
      <Link component={To} to={`/portfolio/lifetime?find=${encodeURIComponent(name)}`} variant="body2">
        {say('worthMore')}
      </Link>
    </>
  )
}
