import { isAmounts, type QueryCell, type QueryColumn } from '#shared/domain/query/answer.ts'
import type { FieldType } from '#shared/domain/query/field-kinds.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { useMemo } from 'react'
import { formatDay, formatMonth } from '../../../ui/format.ts'
import { useFieldNames } from '../field-words.ts'
import { useQueriesWords } from '../queries-words.ts'
import { useQuerySentences } from '../say-query.ts'

export type CellTexts = Readonly<{
  sayHead: (column: QueryColumn) => string
  /** A cell as one reads it; several currencies side by side. */
  sayCell: (column: QueryColumn, cell: QueryCell) => string
}>

export function typeOf(column: QueryColumn): FieldType {
  return column.of === 'measure' ? column.type : column.field.type
}

export function isFigure(column: QueryColumn): boolean {
  return column.of !== 'group' && (typeOf(column) === 'number' || typeOf(column) === 'money')
}

const number = new Intl.NumberFormat(typeof navigator === 'undefined' ? 'en' : navigator.language, {
  maximumFractionDigits: 2,
})

export function numberText(value: number): string {
  return number.format(value).replace('-', '\u2212')
}

/** Whole amounts: with decimals only where the currency's figures are small. */
export function amountText(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency)
  const value = amountMinor / 10 ** digits
  return new Intl.NumberFormat(typeof navigator === 'undefined' ? 'en' : navigator.language, {
    style: 'currency',
    currency,
    maximumFractionDigits: Math.abs(value) < 100 ? digits : 0,
  })
    .format(value)
    .replace('-', '\u2212')
}

/** Heads and cells of an answer in words. */
export function useCellTexts(): CellTexts {
  const say = useQueriesWords()
  const { sayField, sayChoice } = useFieldNames()
  const { sayGroup, sayMeasure } = useQuerySentences()
  return useMemo(
    () => ({
      sayHead: (column) => {
        if (column.of === 'field') return sayField(column.path)
        return column.of === 'group'
          ? sayGroup({ field: column.path, by: column.by })
          : sayMeasure(column.measure)
      },
      sayCell: (column, cell) => {
        if (cell === null) return column.of === 'group' ? say('empty') : '–'
        if (isAmounts(cell))
          return cell.map((each) => amountText(each.amountMinor, each.currency)).join(' · ') || '–'
        if (typeof cell === 'boolean') return say(cell ? 'yes' : 'no')
        if (typeof cell === 'number') return numberText(cell)
        if (column.of === 'group' && column.by !== 'value') return spanText(cell)
        const type = typeOf(column)
        if (type === 'day') return formatDay(cell)
        return type === 'choice' ? sayChoice(cell) : cell
      },
    }),
    [say, sayField, sayChoice, sayGroup, sayMeasure],
  )
}

/** Example: `2026-Q3` as `Q3 2026`, `2026-07` as `July 2026`. */
function spanText(span: string): string {
  if (span.includes('Q')) return span.split('-').toReversed().join(' ')
  return span.length === 7 ? formatMonth(span) : span
}
