import type { Payload } from '#shared/contract/contract.ts'
import type { RateWay } from '#shared/domain/economics/exchange-rate.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ManyRates } from './many-rates.tsx'
import { MissingRates } from './missing-rates.tsx'
import { OneRate } from './one-rate.tsx'
import { RatesTable } from './rates-table.tsx'
import { useRatesWords } from './rates-words.ts'

export type RateWishes = Payload<'exchange-rate.fill'>['rates']

/** What other currencies are worth by month, which months wait for that, and how it is set: one by one or as a table. */
export function RatesPage() {
  const say = useRatesWords()
  const isReadOnly = useIsReadOnly()
  const answer = useAsk('exchange-rate.list', {})
  const fill = useDo('exchange-rate.fill')
  const [way, setWay] = useState<RateWay>('own')
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 200 }} />
  const { currency: own, rates, missing, ofOtherCurrencies } = answer.value
  const set = async (wishes: RateWishes): Promise<boolean> => (await fill({ rates: wishes })) !== undefined
  const editing = { own, way, isReadOnly, onSet: set }
  return (
    <Box
      sx={{ px: 6, py: 5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, maxWidth: 1080 }}
    >
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim', { own })}</Typography>
        <Typography color="textSecondary">{say('rule')}</Typography>
      </Box>
      {isReadOnly ? <Notice severity="info">{say('readOnly')}</Notice> : null}
      {isReadOnly ? null : (
        <Box>
          <LabeledPick
            label={say('way')}
            value={way}
            choices={[
              ['own', say('wayOwn', { own })],
              ['foreign', say('wayForeign', { own })],
            ]}
            onPick={(each) => setWay(each === 'own' ? 'own' : 'foreign')}
          />
        </Box>
      )}
      {missing.length > 0 ? <MissingRates {...editing} missing={missing} /> : null}
      <RatesTable {...editing} rates={rates} ofOtherCurrencies={ofOtherCurrencies} />
      {isReadOnly ? null : <OneRate {...editing} />}
      {isReadOnly ? null : <ManyRates {...editing} />}
    </Box>
  )
}

/** What each part of the page works with. */
export type RatesEditing = Readonly<{
  /** The workspace's currency. */
  own: string
  way: RateWay
  isReadOnly: boolean
  /** Answers whether it was kept. */
  onSet: (wishes: RateWishes) => Promise<boolean>
}>
