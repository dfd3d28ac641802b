import type { QueryField } from '#shared/domain/query/field-kinds.ts'
import type { QueryFilter } from '#shared/domain/query/query.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { useFieldNames } from '../field-words.ts'
import { useQueriesWords } from '../queries-words.ts'
import { useOfferedValues } from './use-offered-values.ts'

type Props = Readonly<{
  filter: QueryFilter
  field: QueryField
  onChange: (filter: QueryFilter) => void
}>

/** On what a condition is: text, days, figures, or some of what can be chosen. */
export function FilterValue({ filter, field, onChange }: Props) {
  const say = useQueriesWords()
  const { sayChoice } = useFieldNames()
  const offered = useOfferedValues(filter.field, field)
  const sayOffered = field.values ? sayChoice : String
  switch (filter.op) {
    case 'contains':
      return (
        <Line label={say('value')} value={filter.text} onKeep={(text) => onChange({ ...filter, text })} />
      )
    case 'is':
    case 'is-not': {
      const { value } = filter
      if (typeof value === 'boolean')
        return (
          <TextField
            select
            label={say('value')}
            value={value ? 'yes' : 'no'}
            onChange={(event) => onChange({ ...filter, value: event.target.value === 'yes' })}
          >
            {(['yes', 'no'] as const).map((each) => (
              <MenuItem key={each} value={each}>
                {say(each)}
              </MenuItem>
            ))}
          </TextField>
        )
      return typeof value === 'string' ? (
        <Line
          label={say('value')}
          value={value}
          offered={offered}
          onKeep={(text) => onChange({ ...filter, value: text })}
        />
      ) : (
        <Figure
          label={say('value')}
          value={value}
          isMoney={field.type === 'money'}
          onKeep={(figure) => onChange({ ...filter, value: figure ?? 0 })}
        />
      )
    }
    case 'any-of':
    case 'none-of':
      return (
        <Autocomplete
          multiple
          freeSolo={field.values === undefined}
          autoSelect={field.values === undefined}
          size="small"
          options={offered}
          value={[...filter.values]}
          getOptionLabel={sayOffered}
          disableCloseOnSelect
          onChange={(_event, values) => onChange({ ...filter, values: values.slice(0, 50) })}
          renderInput={(params) => <TextField {...params} label={say('value')} />}
        />
      )
    case 'between':
      return (
        <Pair>
          {(['from', 'to'] as const).map((end) => (
            <Figure
              key={end}
              label={say(end)}
              value={filter[end]}
              isMoney={field.type === 'money'}
              onKeep={(figure) => onChange({ ...filter, [end]: figure })}
            />
          ))}
        </Pair>
      )
    case 'days':
      return (
        <Pair>
          {(['from', 'to'] as const).map((end) => (
            <Day
              key={end}
              label={say(end)}
              value={filter[end]}
              onKeep={(day) => onChange({ ...filter, [end]: day })}
            />
          ))}
        </Pair>
      )
    case 'last-days':
    case 'next-days':
      return (
        <Figure
          label={say('days')}
          value={filter.days}
          isMoney={false}
          onKeep={(days) =>
            onChange({ ...filter, days: Math.min(36_500, Math.max(0, Math.round(days ?? 0))) })
          }
        />
      )
    case 'empty':
    case 'not-empty':
      return null
  }
}

function Pair({ children }: Readonly<{ children: React.ReactNode }>) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>{children}</Box>
}

type LineProps = Readonly<{
  label: string
  value: string
  /** What there is to choose from; anything else may be typed too. */
  offered?: readonly string[]
  onKeep: (text: string) => void
}>

function Line({ label, value, offered = [], onKeep }: LineProps) {
  if (offered.length > 0)
    return (
      <Autocomplete
        freeSolo
        size="small"
        options={offered}
        inputValue={value}
        onInputChange={(_event, text) => onKeep(text.slice(0, 200))}
        renderInput={(params) => <TextField {...params} label={label} />}
      />
    )
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onKeep(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 200 } }}
    />
  )
}

type FigureProps = Readonly<{
  label: string
  value: number | null
  /** Amounts are typed in the units of the workspace's currency and kept in its minor units. */
  isMoney: boolean
  onKeep: (figure: number | null) => void
}>

function Figure({ label, value, isMoney, onKeep }: FigureProps) {
  const workspace = useAsk('workspace.get', {}, { when: isMoney })
  const currency = workspace.value?.currency ?? 'EUR'
  const shown = value === null ? '' : isMoney ? typedAmount(value, currency) : String(value)
  const [typed, setTyped] = useState<string>()
  const read = (text: string): number | null | undefined => {
    if (isMoney) return readTyped(text, currency)
    if (text.trim() === '') return null
    const figure = Number(text.replace(',', '.'))
    return Number.isFinite(figure) && Math.abs(figure) <= Number.MAX_SAFE_INTEGER ? figure : undefined
  }
  return (
    <TextField
      label={label}
      value={typed ?? shown}
      error={typed !== undefined && read(typed) === undefined}
      onChange={(event) => {
        setTyped(event.target.value)
        const figure = read(event.target.value)
        if (figure !== undefined) onKeep(figure)
      }}
      onBlur={() => setTyped(undefined)}
      slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
    />
  )
}

type DayProps = Readonly<{
  label: string
  value: CalendarDay | null
  onKeep: (day: CalendarDay | null) => void
}>

function Day({ label, value, onKeep }: DayProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value ?? ''}
      onChange={({ target: { value: day } }) => onKeep(isCalendarDay(day) ? day : null)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  )
}
