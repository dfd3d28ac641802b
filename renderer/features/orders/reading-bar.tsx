import type { Output } from '#shared/contract/contract.ts'
import { dayOrders } from '#shared/domain/economics/order-line-fields.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import { delimiters } from '#shared/domain/import/text-file.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import type { OrderSettings } from './order-settings.ts'
import { useOrdersWords } from './orders-words.ts'

type Props = Readonly<{
  file: Output<'import.inspect'>
  settings: OrderSettings
  onChange: (change: Partial<OrderSettings>) => void
}>

/** How the file is read. What was guessed stands there and can be changed. */
export function ReadingBar({ file, settings, onChange }: Props) {
  const say = useOrdersWords()
  const { form } = file
  const delimiterWords = { ',': say('comma'), ';': say('semicolon'), '\t': say('tab') }
  const isText = form.kind === 'text'
  return (
    <Box component="section" aria-labelledby="how">
      <Typography id="how" variant="h2" sx={{ mb: 2 }}>
        {say('how')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'start' }}>
        <TextField
          label={say('source')}
          value={settings.source}
          helperText={say('sourceHelp')}
          sx={{ width: 320 }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={({ target }) => onChange({ source: target.value })}
        />
        <TextField
          label={say('channelOfFile')}
          value={settings.channel}
          helperText={say('channelHelp')}
          sx={{ width: 260 }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={({ target }) => onChange({ channel: target.value })}
        />
        {form.kind === 'workbook' ? (
          <LabeledPick
            label={say('sheet')}
            value={form.sheet}
            choices={form.sheets.map((each) => [each, each])}
            onPick={(sheet) => onChange({ sheet, mapping: null })}
          />
        ) : null}
        {isText ? (
          <LabeledPick
            label={say('delimiter')}
            value={settings.delimiter ?? form.delimiter}
            choices={delimiters.map((each) => [each, delimiterWords[each]])}
            onPick={(each) =>
              onChange({ delimiter: delimiters.find((one) => one === each) ?? null, mapping: null })
            }
          />
        ) : null}
        {isText ? (
          <LabeledPick
            label={say('numbers')}
            value={settings.numberFormat}
            choices={[
              ['point', say('point')],
              ['comma', say('comma-number')],
            ]}
            onPick={(each) => onChange({ numberFormat: each === 'comma' ? 'comma' : 'point' })}
          />
        ) : null}
        <LabeledPick
          label={say('days')}
          value={settings.dayOrder}
          choices={dayOrders.map((each) => [each, say(each)])}
          onPick={(each) => onChange({ dayOrder: dayOrders.find((one) => one === each) ?? 'ymd' })}
        />
        <TextField
          label={say('currency')}
          value={settings.currency}
          error={!isCurrencyCode(settings.currency)}
          helperText={isCurrencyCode(settings.currency) ? ' ' : say('noCurrency')}
          sx={{ width: 210 }}
          slotProps={{ htmlInput: { maxLength: 3 } }}
          onChange={({ target }) => onChange({ currency: target.value.toUpperCase() })}
        />
      </Box>
    </Box>
  )
}
