import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { fitsOf, formatKindOf, readAs, type ColumnFormat, type FormatFit } from './column-format.ts'
import { fieldsOf, type FieldKey } from './fields.ts'
import type { ImportTable } from './import-table.ts'
import type { ImportOptions } from './plan.ts'
import type { Mapping } from './recognize.ts'

/** How a column of numbers or days is read, what else it could be, and what that makes of its first cells. */
export type ExaminedFormat = Readonly<{
  column: number
  field: FieldKey
  format: ColumnFormat
  filled: number
  fits: readonly FormatFit[]
  first: readonly Readonly<{ text: string; read: string | null }>[]
}>

const firstCells = 5
const shownLength = 60

/** The format of each mapped column of numbers or days: as was said, else the one that reads most of it. */
export function examineFormats(
  { rows }: ImportTable,
  mapping: Mapping,
  { object, formats, numberFormat }: Pick<ImportOptions, 'object' | 'formats' | 'numberFormat'>,
  checkpoint: Checkpoint,
): readonly ExaminedFormat[] {
  return mapping.flatMap((field, column) => {
    const kind = fieldsOf(object).find(({ key }) => key === field)?.kind
    const formatKind = kind && formatKindOf(kind)
    if (field === null || formatKind === undefined) return []
    const cells = rows.map((each) => each[column] ?? '')
    const { filled, fits } = fitsOf(formatKind, cells, checkpoint)
    const said = formats.get(column)
    const usual: ColumnFormat | undefined =
      formatKind === 'number' && numberFormat !== null
        ? { kind: 'number', format: numberFormat }
        : fits[0]?.format
    const format = said?.kind === formatKind ? said : usual
    if (format === undefined || filled === 0) return []
    const first = cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, firstCells)
      .map((cell) => ({ text: cell.slice(0, shownLength), read: readAs(cell.trim(), format) ?? null }))
    return [{ column, field, format, filled, fits, first }]
  })
}
