import type { Sheet, SheetCell, SheetColumn } from '../../ui/sheet/sheet.ts'
import { shownIn, type GridModel, type Shown } from './grid-model.ts'
import type { Measure } from './white-space-words.ts'

type Head = Readonly<{
  /** What the rows are. */
  unit: string
  title: string
}>

/** The grid as it is shown, to be taken along: sums, marked as such, stand among what they are made of. */
export function gridSheet(model: GridModel, measure: Measure, { unit, title }: Head): Sheet {
  const { rows, columns, grid } = model
  return {
    name: title,
    heldColumns: 1,
    columns: [
      { head: `${unit} (${grid.currency})`, kind: 'text' },
      ...columns.map(({ name, isGroup }) => columnOf(measure, isGroup ? `${name} Σ` : name, grid.currency)),
    ],
    rows: rows.map((row) => [
      `${'  '.repeat(row.depth)}${row.name}${row.isGroup ? ' Σ' : ''}`,
      ...columns.map((column) => cellOf(shownIn(model, row, column, measure))),
    ]),
  }
}

function columnOf(measure: Measure, head: string, currency: string): SheetColumn {
  switch (measure) {
    case 'share':
    case 'measured':
      return { head, kind: 'share' }
    case 'incumbent':
      return { head, kind: 'text' }
    case 'gap':
    case 'potential':
    case 'spend':
    case 'bought':
    case 'open':
    case 'won':
      return { head, kind: 'money', currency }
  }
}

function cellOf(shown: Shown): SheetCell {
  switch (shown.kind) {
    case 'none':
      return null
    case 'amount':
      return shown.minor
    case 'share':
      return Math.round(shown.share * 10_000) / 10_000
    case 'words':
      return shown.words
  }
}
