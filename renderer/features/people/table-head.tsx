import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { sizes } from '../../theme/theme.ts'
import type { Column, Order } from './people-rows.ts'
import { usePeopleWords } from './people-words.ts'

export const rowPx = sizes.tableRowPx

const widths: Readonly<Record<Column, number>> = {
  name: 160,
  title: 195,
  department: 115,
  manager: 150,
  attitude: 104,
  influence: 98,
  roles: 150,
  level: 190,
  evidence: 210,
  external: 136,
  firm: 130,
  assistant: 96,
  email: 190,
  phone: 132,
  coveredBy: 88,
  lines: 260,
}
export function tableWidthPx(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widths[column], 0)
}
export function gridColumns(columns: readonly Column[]): string {
  return columns.map((column) => `minmax(${widths[column]}px, ${widths[column]}fr)`).join(' ')
}

/** The names stay when the rest is scrolled sideways. */
export const firstColumn = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  minWidth: 0,
  bgcolor: 'inherit',
} as const

type Props = Readonly<{ columns: readonly Column[]; order: Order; onOrder: (order: Order) => void }>

/** The heads of the columns; each sorts, and sorts the other way when it is chosen again. */
export function TableHead({ columns, order, onOrder }: Props) {
  const say = usePeopleWords()
  return (
    <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' }}>
      <Box
        role="row"
        aria-rowindex={1}
        sx={{ height: rowPx, bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
      >
        {columns.map((column) => {
          const isSorted = order.column === column
          return (
            <Box
              key={column}
              role="columnheader"
              aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : 'none'}
              sx={column === 'name' ? firstColumn : { minWidth: 0 }}
            >
              <ButtonBase
                aria-label={say('sortBy', { column: say(column) })}
                onClick={() => onOrder({ column, isDown: isSorted && !order.isDown })}
                sx={{
                  width: '100%',
                  height: '100%',
                  px: 2,
                  gap: 1,
                  justifyContent: column === 'coveredBy' ? 'end' : 'start',
                  fontFamily: 'inherit',
                  fontSize: 12,
                  fontWeight: 600,
                  color: isSorted ? 'text.primary' : 'text.secondary',
                }}
              >
                <Box
                  component="span"
                  sx={{
                    display: 'inline-block',
                    whiteSpace: 'nowrap',
                    '&::first-letter': { textTransform: 'uppercase' },
                  }}
                >
                  {say(column)}
                </Box>
                {isSorted ? <Direction isDown={order.isDown} /> : null}
              </ButtonBase>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}

function Direction({ isDown }: Readonly<{ isDown: boolean }>) {
  return isDown ? <ArrowDownwardIcon sx={{ fontSize: 14 }} /> : <ArrowUpwardIcon sx={{ fontSize: 14 }} />
}
