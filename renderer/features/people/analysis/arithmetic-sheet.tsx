import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { Arithmetic, ArithmeticRow } from './say-arithmetic.ts'

type Props = Readonly<{ id: string; arithmetic: Arithmetic; onSelect: (id: ContactId) => void }>

/** How a figure comes about: its parts, one below the other, and how they are put together. */
export function ArithmeticSheet({ id, arithmetic: { rows, sum }, onSelect }: Props) {
  return (
    <Box
      id={id}
      sx={{
        mt: 1,
        mb: 2,
        pl: 2,
        borderLeft: '2px solid',
        borderColor: 'divider',
        fontSize: 12,
        color: 'text.secondary',
      }}
    >
      {rows.length === 0 ? null : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflow: 'auto' }}>
          {rows.map((row, at) => (
            <Row
              key={`${typeof row.what === 'string' ? row.what : row.what.id} ${at}`}
              row={row}
              onSelect={onSelect}
            />
          ))}
        </Box>
      )}
      {sum === '' ? null : <Box sx={{ pt: rows.length === 0 ? 0 : 1 }}>{sum}</Box>}
    </Box>
  )
}

function Row({
  row: { what, note, value },
  onSelect,
}: Readonly<{ row: ArithmeticRow; onSelect: Props['onSelect'] }>) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, py: 0.25 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {typeof what === 'string' ? (
          <Box component="span" sx={{ color: 'text.primary' }}>
            {what}
          </Box>
        ) : (
          <Link
            component="button"
            underline="hover"
            onClick={() => onSelect(what.id)}
            sx={{ font: 'inherit', textAlign: 'left' }}
          >
            {what.name}
          </Link>
        )}
        {note === '' ? null : <Box component="span"> · {note}</Box>}
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>{value}</Box>
    </Box>
  )
}
