import { columnsOf, inOrder, ordersOf, type QueryCell } from '#shared/domain/query/answer.ts'
import { queryLimits, type Query } from '#shared/domain/query/query.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { listFigures, listRows, type StoredRow } from '../store/query-answers.ts'
import * as rows from '../store/rows.ts'
import { workspaceShape } from '../store/tables.ts'
import { processOf } from './sales-process.ts'

export const queryHandlers: HandlersOf<'query'> = {
  'query.run': async ({ db }, { query, today }) => {
    const [workspace] = await rows.listAll(db, workspaceShape, ['id'])
    const { stages } = await processOf(db)
    const on = { today, stages, currency: workspace?.currency ?? '' }

    const { show } = query
    const answer =
      show.kind === 'rows'
        ? await listRows(db, query, show.fields, on)
        : await listFigures(db, query, show, on)
    const orders = ordersOf(
      query,
      stages.map(({ name }) => name),
    )
    const told = answer.rows.map((row) => toldRow(query, row))
    return {
      query,
      total: answer.total,
      orders,
      rows: show.kind === 'rows' ? told : [...inOrder(query, told, orders).slice(0, queryLimits.rows)],
    }
  },
}

/** What the store keeps as 0 and 1 is no and yes. */
function toldRow(query: Query, { cells, accountId, ...row }: StoredRow) {
  const columns = columnsOf(query)
  return {
    ...row,
    accountId: accountId as AccountId | null,
    cells: cells.map((cell, index): QueryCell => {
      const column = columns[index]
      const isFlag = column && column.of !== 'measure' && column.field.type === 'flag'
      return isFlag && typeof cell === 'number' ? cell === 1 : cell
    }),
  }
}
