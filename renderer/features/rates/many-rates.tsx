import { ratesAtOnce } from '#shared/contract/exchange-rate.ts'
import { readRates } from '#shared/domain/economics/read-rates.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { FileChoice } from '../../ui/file-choice.tsx'
import { formatCount, formatList } from '../../ui/format.ts'
import type { RatesEditing } from './rates-page.tsx'
import { useRatesWords } from './rates-words.ts'

const unreadShown = 5

/** Rates out of a table that is pasted or opened: what was found is said before anything is set. */
export function ManyRates({ own, way, onSet }: RatesEditing) {
  const say = useRatesWords()
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const { rates, unread } = useMemo(() => readRates(text, way, own), [text, way, own])
  const means = rates.filter(({ values }) => values > 1).length
  const isTooMany = rates.length > ratesAtOnce
  const set = async (): Promise<void> => {
    const wishes = rates.map(({ currency, month, rate }) => ({
      currency,
      month,
      rate,
      source: source.trim(),
    }))
    if (await onSet(wishes)) setText('')
  }
  return (
    <Box component="section" aria-labelledby="many" sx={{ display: 'grid', gap: 2 }}>
      <Typography id="many" variant="h2">
        {say('many')}
      </Typography>
      <Typography color="textSecondary">{say('manyHint')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 280px', gap: 3 }}>
        <TextField
          label={say('table')}
          multiline
          minRows={8}
          maxRows={8}
          value={text}
          slotProps={{ htmlInput: { spellCheck: false } }}
          onChange={({ target }) => setText(target.value)}
        />
        <FileChoice
          label={say('open')}
          hint={say('drop')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFiles={([file]) => {
            if (!file) return
            setSource(file.name.slice(0, 200))
            void file.text().then(setText)
          }}
        />
      </Box>
      {text === '' ? null : (
        <Box component="output" sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
          <Typography>
            {say('found', { count: rates.length, formatted: formatCount(rates.length) })}{' '}
            {means > 0 ? say('means', { count: means }) : null}
          </Typography>
          {unread.length > 0 ? (
            <Typography color="error">
              {say('unread', {
                count: unread.length,
                lines: formatList(
                  unread
                    .slice(0, unreadShown)
                    .map(({ line, text: said }) => say('unreadLine', { line, text: said })),
                ),
              })}
            </Typography>
          ) : null}
          {isTooMany ? (
            <Typography color="error">{say('tooMany', { most: formatCount(ratesAtOnce) })}</Typography>
          ) : null}
          <TextField
            label={say('source')}
            value={source}
            sx={{ width: 260 }}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            onChange={({ target }) => setSource(target.value)}
          />
          <Button
            variant="contained"
            size="medium"
            disabled={rates.length === 0 || isTooMany}
            onClick={() => void set()}
          >
            {say('setMany', { count: rates.length, formatted: formatCount(rates.length) })}
          </Button>
        </Box>
      )}
    </Box>
  )
}
