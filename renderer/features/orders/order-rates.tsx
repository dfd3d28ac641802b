import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDo } from '../../api/use-do.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMonth } from '../../ui/format.ts'
import { RateCell } from '../../ui/rate-cell.tsx'
import { rateSaid } from '../../ui/rate-text.ts'
import { useOrdersWords } from './orders-words.ts'

type Props = Readonly<{
  rates: Output<'order.preview'>['rates']
  /** The workspace's currency. */
  own: string
  isBusy: boolean
}>

/** By which rates a file in other currencies counts; those that are missing come first and are typed here. */
export function OrderRates({ rates, own, isBusy }: Props) {
  const say = useOrdersWords()
  const fill = useDo('exchange-rate.fill')
  const missingFirst = [...rates.filter(({ rate }) => !rate), ...rates.filter(({ rate }) => rate)]
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography id="order-rates" variant="h3">
        {say('rates')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('ratesHint', { own })}
      </Typography>
      <Box
        sx={{
          maxHeight: 280,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Figures aria-labelledby="order-rates">
          <thead>
            <tr>
              <th scope="col">{say('currencyField')}</th>
              <th scope="col">{say('month')}</th>
              <th scope="col" className="figure">
                {say('lines')}
              </th>
              <th scope="col">{say('asGiven')}</th>
              <th scope="col" className="figure">
                {say('rate')}
              </th>
            </tr>
          </thead>
          <tbody>
            {missingFirst.map(({ currency, month, lines, rate }) => (
              <tr key={`${currency} ${month}`}>
                <th scope="row">{currency}</th>
                <td>{formatMonth(month)}</td>
                <td className="figure">{formatCount(lines)}</td>
                <td>{rate ? rateSaid(rate, currency, own) : say('missingRate')}</td>
                <td className="figure">
                  <RateCell
                    label={say('rateFor', { currency, month: formatMonth(month) })}
                    wrong={say('noRate')}
                    value={rate}
                    way="own"
                    isDisabled={isBusy}
                    onPut={(next) => {
                      if (next) void fill({ rates: [{ currency, month, rate: next }] })
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
