import { rateOf } from '#shared/domain/economics/exchange-rate.ts'
import { isKnownCurrency } from '#shared/kernel/currency-codes.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { RatesEditing } from './rates-page.tsx'
import { useRatesWords } from './rates-words.ts'

/** A rate of one's own. Currency and source stay for the next month. */
export function OneRate({ own, way, onSet }: RatesEditing) {
  const say = useRatesWords()
  const [currency, setCurrency] = useState('')
  const [month, setMonth] = useState('')
  const [typed, setTyped] = useState('')
  const [source, setSource] = useState('')
  const rate = rateOf(typed.trim().replace(',', '.'), way)
  const isWhole = currency.length === 3
  const wrongCurrency =
    currency === own
      ? say('ownCurrency')
      : isWhole && !isKnownCurrency(currency)
        ? say('unknownCurrency')
        : ''
  const canSet = isWhole && wrongCurrency === '' && /^\d{4}-\d{2}$/.test(month) && rate !== undefined
  const set = async (): Promise<void> => {
    if (!canSet || !rate) return
    if (await onSet([{ currency, month, rate, source: source.trim() }])) setTyped('')
  }
  return (
    <Box
      component="form"
      aria-labelledby="one"
      onSubmit={(event: { preventDefault: () => void }) => {
        event.preventDefault()
        void set()
      }}
    >
      <Typography id="one" variant="h2" sx={{ mb: 2 }}>
        {say('one')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'start' }}>
        <TextField
          label={say('newCurrency')}
          value={currency}
          error={wrongCurrency !== ''}
          helperText={wrongCurrency || ' '}
          sx={{ width: 200 }}
          slotProps={{ htmlInput: { maxLength: 3 } }}
          onChange={({ target }) => setCurrency(target.value.toUpperCase())}
        />
        <TextField
          type="month"
          label={say('newMonth')}
          value={month}
          sx={{ width: 180 }}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setMonth(target.value)}
        />
        <TextField
          label={say('newRate')}
          value={typed}
          error={typed !== '' && rate === undefined}
          helperText={typed !== '' && rate === undefined ? say('noRate') : ' '}
          sx={{ width: 220 }}
          slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
          onChange={({ target }) => setTyped(target.value)}
        />
        <TextField
          label={say('source')}
          value={source}
          sx={{ width: 220 }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={({ target }) => setSource(target.value)}
        />
        <Button type="submit" variant="outlined" size="medium" disabled={!canSet}>
          {say('set')}
        </Button>
      </Box>
    </Box>
  )
}
