import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { folded } from './folded.ts'
import type { ImportTable } from './import-table.ts'
import type { ComputedColumn, Recipe, RowFilter } from './recipe.ts'

/**
 * The table as the recipe makes it: with the computed columns, without the rows that a filter leaves out, and with values that
 * mean others replaced. Rows keep their numbers. A recipe that does nothing gives the table itself.
 */
export function prepareTable(
  table: ImportTable,
  { computed, filters, values }: Recipe,
  checkpoint: Checkpoint,
): ImportTable {
  if (computed.length + filters.length + values.length === 0) return table

  const width = table.headers.length
  const rules = rulesByColumn(values)
  const rows: (readonly string[])[] = []
  const rowNumbers: number[] = []
  for (const [index, cells] of table.rows.entries()) {
    checkpoint()
    const whole = computed.length === 0 ? cells : withComputed(cells, width, computed)
    if (!filters.every((filter) => holds(filter, whole))) continue
    rows.push(rules.length === 0 ? whole : replaced(whole, rules))
    rowNumbers.push(table.rowNumbers[index]!)
  }
  return { headers: [...table.headers, ...computed.map(({ heading }) => heading)], rows, rowNumbers }
}

function withComputed(
  cells: readonly string[],
  width: number,
  computed: readonly ComputedColumn[],
): readonly string[] {
  const whole = Array.from({ length: width }, (_, column) => cells[column] ?? '')
  for (const column of computed) whole.push(computedCell(column, whole))
  return whole
}

/** @param cells of the columns before it; one that is not there says nothing */
function computedCell(column: ComputedColumn, cells: readonly string[]): string {
  const at = (place: number): string => (cells[place] ?? '').trim()
  switch (column.way) {
    case 'join':
      return column.columns
        .map(at)
        .filter((text) => text !== '')
        .join(column.separator)
    case 'part': {
      const parts = column.separator === '' ? [at(column.column)] : at(column.column).split(column.separator)
      return (parts.at(column.part > 0 ? column.part - 1 : column.part) ?? '').trim()
    }
    case 'constant':
      return column.text
    case 'first-filled':
      return column.columns.map(at).find((text) => text !== '') ?? column.otherwise
  }
}

/** Compared without case and diacritics. */
function holds({ column, test, text }: RowFilter, cells: readonly string[]): boolean {
  const cell = folded((cells[column] ?? '').trim())
  const sought = folded(text.trim())
  switch (test) {
    case 'is':
      return cell === sought
    case 'is-not':
      return cell !== sought
    case 'contains':
      return cell.includes(sought)
    case 'contains-not':
      return !cell.includes(sought)
    case 'begins-with':
      return cell.startsWith(sought)
    case 'is-empty':
      return cell === ''
    case 'is-filled':
      return cell !== ''
    case 'above':
      return cell !== '' && Number(cell) > Number(sought)
    case 'below':
      return cell !== '' && Number(cell) < Number(sought)
  }
}

type RulesOfColumn = readonly [column: number, to: ReadonlyMap<string, string>]

function rulesByColumn(values: Recipe['values']): readonly RulesOfColumn[] {
  return [...Map.groupBy(values, ({ column }) => column)].map(([column, rules]) => [
    column,
    new Map(rules.map(({ from, to }) => [folded(from.trim()), to])),
  ])
}

function replaced(cells: readonly string[], rules: readonly RulesOfColumn[]): readonly string[] {
  let changed: string[] | undefined
  for (const [column, to] of rules) {
    const text = to.get(folded((cells[column] ?? '').trim()))
    if (text !== undefined) (changed ??= [...cells])[column] = text
  }
  return changed ?? cells
}
