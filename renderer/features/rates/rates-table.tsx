import type { Output } from '#shared/contract/contract.ts'
import { gapsOf } from '#shared/domain/economics/exchange-rate.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatList, formatMonth } from '../../ui/format.ts'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RateCell } from '../../ui/rate-cell.tsx'
import { rateSaid } from '../../ui/rate-text.ts'
import type { RatesEditing } from './rates-page.tsx'
import { useRatesWords } from './rates-words.ts'

type Rates = Output<'exchange-rate.list'>['rates']
type Props = RatesEditing & Readonly<{ rates: Rates; ofOtherCurrencies: number }>

const gapsShown = 12

/** What is set, one currency at a time with the newest month first, and which months between have none. */
export function RatesTable({ rates, ofOtherCurrencies, own, way, isReadOnly, onSet }: Props) {
  const say = useRatesWords()
  const [chosen, setChosen] = useState('')
  const currencies = useMemo(() => [...new Set(rates.map(({ currency }) => currency))], [rates])
  const gaps = useMemo(() => gapsOf(rates), [rates])
  const shown = currencies.includes(chosen) ? chosen : (currencies[0] ?? '')
  return (
    <Box component="section" aria-labelledby="rates" sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography id="rates" variant="h2">
        {say('rates')}
      </Typography>
      {ofOtherCurrencies > 0 ? (
        <Typography color="textSecondary">
          {say('ofOthers', { count: ofOtherCurrencies, formatted: formatCount(ofOtherCurrencies), own })}
        </Typography>
      ) : null}
      {gaps.length > 0 ? (
        <Notice severity="warning">
          {gaps.map(({ currency, months }) => (
            <Box key={currency}>
              {say('gaps', {
                currency,
                months: formatList([
                  ...months.slice(0, gapsShown).map(formatMonth),
                  ...(months.length > gapsShown ? ['…'] : []),
                ]),
              })}
            </Box>
          ))}
        </Notice>
      ) : null}
      {rates.length === 0 ? (
        <Typography color="textSecondary">{say('none')}</Typography>
      ) : (
        <>
          <LabeledPick
            label={say('currency')}
            value={shown}
            choices={currencies.map((each) => [each, each])}
            onPick={setChosen}
          />
          <Box sx={{ width: '100%', maxHeight: 360, overflow: 'auto' }}>
            <Figures aria-labelledby="rates">
              <thead>
                <tr>
                  <th scope="col">{say('month')}</th>
                  <th scope="col">{say('asGiven')}</th>
                  <th scope="col" className="figure">
                    {say('rate')}
                  </th>
                  <th scope="col">{say('source')}</th>
                  <th scope="col" aria-label={say('takeAway')} />
                </tr>
              </thead>
              <tbody>
                {rates
                  .filter(({ currency }) => currency === shown)
                  .toReversed()
                  .map(({ id, currency, month, source, ...rate }) => (
                    <tr key={id}>
                      <th scope="row">{formatMonth(month)}</th>
                      <td>{rateSaid(rate, currency, own)}</td>
                      <td className="figure">
                        <RateCell
                          label={say('rateFor', { currency, month: formatMonth(month) })}
                          wrong={say('noRate')}
                          value={rate}
                          way={way}
                          isDisabled={isReadOnly}
                          onPut={(next) =>
                            void onSet([{ currency, month, rate: next, source: next ? source : '' }])
                          }
                        />
                      </td>
                      <td>{source}</td>
                      <td className="figure">
                        {isReadOnly ? null : (
                          <Button
                            aria-label={say('takeAwayOf', { currency, month: formatMonth(month) })}
                            onClick={() => void onSet([{ currency, month, rate: null }])}
                          >
                            {say('takeAway')}
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </Figures>
          </Box>
        </>
      )}
    </Box>
  )
}
