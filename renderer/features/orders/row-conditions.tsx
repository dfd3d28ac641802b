import { filterTests, type RowFilter } from '#shared/domain/import/recipe.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useOrdersWords } from './orders-words.ts'

type Props = Readonly<{
  headers: readonly string[]
  filters: readonly RowFilter[]
  onChange: (filters: readonly RowFilter[]) => void
}>

/** Which rows are read: returns, cancellations or rows without a customer may be left out. */
export function RowConditions({ headers, filters, onChange }: Props) {
  const say = useOrdersWords()
  const put = (at: number, part: Partial<RowFilter>): void =>
    onChange(filters.map((each, index) => (index === at ? { ...each, ...part } : each)))
  const native = (label: string) => ({
    select: { native: true },
    htmlInput: { 'aria-label': label },
  })
  return (
    <Box component="section" aria-label={say('conditions')} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Button onClick={() => onChange([...filters, { column: 0, test: 'is-filled', text: '' }])}>
          {say('addCondition')}
        </Button>
        {filters.length > 0 ? (
          <Typography variant="caption" color="textSecondary">
            {say('conditions')}: {say('conditionsAll')}
          </Typography>
        ) : null}
      </Box>
      {filters.map(({ column, test, text }, at) => {
        const number = at + 1
        return (
          <Box key={at} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField
              select
              value={column}
              sx={{ width: 220 }}
              slotProps={native(say('conditionColumn', { number }))}
              onChange={({ target }) => put(at, { column: Number(target.value) })}
            >
              {headers.map((header, index) => (
                <option key={index} value={index}>
                  {header === '' ? say('emptyHeading', { number: index + 1 }) : header}
                </option>
              ))}
            </TextField>
            <TextField
              select
              value={test}
              sx={{ width: 190 }}
              slotProps={native(say('conditionTest', { number }))}
              onChange={({ target }) =>
                put(at, { test: filterTests.find((each) => each === target.value) ?? 'is' })
              }
            >
              {filterTests.map((each) => (
                <option key={each} value={each}>
                  {say(each)}
                </option>
              ))}
            </TextField>
            {test === 'is-empty' || test === 'is-filled' ? null : (
              <TextField
                value={text}
                sx={{ width: 220 }}
                slotProps={{ htmlInput: { 'aria-label': say('conditionText', { number }), maxLength: 200 } }}
                onChange={({ target }) => put(at, { text: target.value })}
              />
            )}
            <Button onClick={() => onChange(filters.filter((_each, index) => index !== at))}>
              {say('removeCondition', { number })}
            </Button>
          </Box>
        )
      })}
    </Box>
  )
}
