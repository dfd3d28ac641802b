import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCount } from '../../../ui/format.ts'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Sheet, SheetColumn } from '../../../ui/sheet/sheet.ts'
import { RowsTable } from '../result/rows-table.tsx'
import { useSqlWords } from './sql-words.ts'

type SqlAnswered = Output<'sql.run'>

/** What came of a question in SQL: rows as the statement names them, and the way to take them along. */
export function SqlAnswer({ answer, isChanged }: Readonly<{ answer: SqlAnswered; isChanged: boolean }>) {
  const say = useSqlWords()
  const { columns, rows, isCut } = answer
  const kinds = columns.map((_, index) => kindOf(rows, index))
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: 4, py: 2 }}>
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {isCut ? say('cut', { count: formatCount(rows.length) }) : say('total', { count: rows.length })}
        </Box>
        {isChanged ? <Typography color="textSecondary">{say('changed')}</Typography> : null}
        <Box sx={{ flex: 1 }} />
        <SaveSheet sheetOf={() => sqlSheet(say('fileName'), answer)} isEmpty={rows.length === 0} />
      </Box>
      {rows.length === 0 ? (
        <EmptyState sentence={say('nothing')} />
      ) : (
        <RowsTable
          label={say('answer')}
          columns={columns.map((head, index) => ({ head, isFigure: kinds[index] === 'plain' }))}
          rowCount={rows.length}
          keyOf={(at) => at}
          cellsOf={(at) =>
            (rows[at] ?? []).map((cell) => ({ text: cell === null ? say('null') : String(cell) }))
          }
        />
      )}
    </>
  )
}

/** Numbers stand as they are: what SQL answers may be years or keys as well as amounts. */
export function sqlSheet(name: string, { columns, rows }: Pick<SqlAnswered, 'columns' | 'rows'>): Sheet {
  return {
    name,
    columns: columns.map((head, index): SheetColumn => ({ head, kind: kindOf(rows, index) })),
    rows,
  }
}

/** What all that stands in a column is. */
function kindOf(rows: SqlAnswered['rows'], index: number): 'plain' | 'day' | 'text' {
  const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null)
  if (cells.length === 0) return 'text'
  if (cells.every((cell) => typeof cell === 'number')) return 'plain'
  return cells.every((cell) => typeof cell === 'string' && isCalendarDay(cell)) ? 'day' : 'text'
}
