import { opsOf } from '#shared/domain/query/fault.ts'
import type { FieldType } from '#shared/domain/query/field-kinds.ts'
import { resolveField, type ObjectKey } from '#shared/domain/query/objects.ts'
import type { FilterOp, QueryFilter } from '#shared/domain/query/query.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useFieldNames } from '../field-words.ts'
import { useQueriesWords } from '../queries-words.ts'
import { FilterValue } from './filter-value.tsx'

type Props = Readonly<{
  object: ObjectKey
  filter: QueryFilter
  onChange: (filter: QueryFilter) => void
  onRemove: () => void
}>

/** One condition: of which field, which, and on what. */
export function FilterRow({ object, filter, onChange, onRemove }: Props) {
  const say = useQueriesWords()
  const { sayField } = useFieldNames()
  const field = resolveField(object, filter.field)?.field
  if (!field) return null
  const name = sayField(filter.field)
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: 2, display: 'grid', gap: 1.5, py: 1 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, fontWeight: 600, minWidth: 0 }}>{name}</Box>
        <IconButton aria-label={say('removeCondition', { field: name })} onClick={onRemove}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <TextField
        select
        fullWidth
        label={say('condition')}
        value={filter.op}
        onChange={(event) => onChange(blankFilter(filter.field, field.type, event.target.value as FilterOp))}
      >
        {opsOf(field.type).map((op) => (
          <MenuItem key={op} value={op}>
            {say(`op-${op}`)}
          </MenuItem>
        ))}
      </TextField>
      <FilterValue filter={filter} field={field} onChange={onChange} />
    </Box>
  )
}

/** A condition that asks for nothing yet. */
export function blankFilter(field: string, type: FieldType, op: FilterOp): QueryFilter {
  switch (op) {
    case 'is':
    case 'is-not':
      return { field, op, value: type === 'flag' ? true : type === 'text' ? '' : 0 }
    case 'contains':
      return { field, op, text: '' }
    case 'any-of':
    case 'none-of':
      return { field, op, values: [] }
    case 'between':
      return { field, op, from: null, to: null }
    case 'days':
      return { field, op, from: null, to: null }
    case 'last-days':
    case 'next-days':
      return { field, op, days: 30 }
    case 'empty':
    case 'not-empty':
      return { field, op }
  }
}
