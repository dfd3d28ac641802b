import type { Output } from '#shared/contract/contract.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../ui/figure-heads.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMonth } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { RateCell } from '../../ui/rate-cell.tsx'
import type { RatesEditing } from './rates-page.tsx'
import { useRatesWords } from './rates-words.ts'

type Props = RatesEditing & Readonly<{ missing: Output<'exchange-rate.list'>['missing'] }>

/** Which months of order lines count for nothing yet, each with a field for its rate. */
export function MissingRates({ missing, way, isReadOnly, onSet }: Props) {
  const say = useRatesWords()
  return (
    <Box component="section" aria-labelledby="missing" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id="missing" variant="h2">
        {say('missing')}
      </Typography>
      <Typography>
        {say('missingWhy', { count: missing.length, formatted: formatCount(missing.length) })}
      </Typography>
      <Box sx={{ maxHeight: 360, overflow: 'auto' }}>
        <Figures aria-labelledby="missing">
          <FigureHeads
            words={[say('currency'), say('month')]}
            figures={[say('lines'), say('net'), say('rate')]}
          />
          <tbody>
            {missing.map(({ currency, month, lines, netE4 }) => (
              <tr key={`${currency} ${month}`}>
                <th scope="row">{currency}</th>
                <td>{formatMonth(month)}</td>
                <td className="figure">{formatCount(lines)}</td>
                <td className="figure">{moneyText(minorFromE4(netE4, currency), currency)}</td>
                <td className="figure">
                  <RateCell
                    label={say('rateFor', { currency, month: formatMonth(month) })}
                    wrong={say('noRate')}
                    value={null}
                    way={way}
                    isDisabled={isReadOnly}
                    onPut={(rate) => {
                      if (rate) void onSet([{ currency, month, rate }])
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}
