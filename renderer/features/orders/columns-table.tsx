import type { Output } from '#shared/contract/contract.ts'
import { orderFields, type OrderField } from '#shared/domain/economics/order-line-fields.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { Figures } from '../../ui/figures.tsx'
import { remapped } from './order-settings.ts'
import { useOrdersWords, type OrdersSay } from './orders-words.ts'

type Props = Readonly<{
  file: Output<'import.inspect'>
  mapping: readonly (OrderField | null)[]
  onChange: (mapping: readonly (OrderField | null)[]) => void
}>

const valuesShown = 3

/** Each column of the file with its first values, and what of an order line it is. */
export function ColumnsTable({ file, mapping, onChange }: Props) {
  const say = useOrdersWords()
  return (
    <Box component="section" aria-labelledby="columns">
      <Typography id="columns" variant="h2" sx={{ mb: 1 }}>
        {say('columns')}
      </Typography>
      <Box
        sx={{
          maxHeight: 420,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Figures aria-labelledby="columns" className="even">
          <thead>
            <tr>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('firstValues')}</th>
              <th scope="col">{say('becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {file.headers.map((header, column) => {
              const title = header === '' ? say('emptyHeading', { number: column + 1 }) : header
              const field = mapping[column] ?? null
              return (
                <tr key={column}>
                  <Box component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                    {title}
                  </Box>
                  <Box
                    component="td"
                    sx={{
                      color: 'text.secondary',
                      overflow: 'hidden',
                      textOverflow: 'ellipsis',
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {firstValues(file, column)}
                  </Box>
                  <td>
                    <TextField
                      select
                      fullWidth
                      variant="standard"
                      value={field ?? ''}
                      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': title } }}
                      onChange={({ target }) =>
                        onChange(
                          remapped(
                            mapping,
                            column,
                            orderFields.find((each) => each === target.value) ?? null,
                          ),
                        )
                      }
                    >
                      <option value="">{say('leaveOut')}</option>
                      {orderFields.map((each) => (
                        <option key={each} value={each}>
                          {sayOrderField(say, each)}
                        </option>
                      ))}
                    </TextField>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}

export function sayOrderField(say: OrdersSay, field: OrderField): string {
  return field === 'currency' ? say('currencyField') : say(field)
}

function firstValues({ firstRows }: Props['file'], column: number): string {
  const filled = firstRows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
  return filled.slice(0, valuesShown).join('  ·  ')
}
