import { AppFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import { askSql, SqlRefused, type SqlAnswer } from '../store/sql-view.ts'

/** @param path of the workspace that is open: each question has a connection of its own, which is told that it can't write */
export function sqlHandlers(path: string): HandlersOf<'sql'> {
  return {
    'sql.run': async (_context, { text }) => {
      const { columns, rows, isCut } = told(path, text)
      return { columns: [...columns], rows: rows.map((row) => [...row]), isCut }
    },
  }
}

function told(path: string, text: string): SqlAnswer {
  try {
    return askSql(path, text)
  } catch (error) {
    if (!(error instanceof SqlRefused)) throw error
    const { why, message, at } = error.refusal
    const before = at === null ? [] : text.slice(0, at).split('\n')
    throw new AppFailure({
      code: 'sql-refused',
      problem: {
        why,
        message,
        line: at === null ? null : before.length,
        column: at === null ? null : (before.at(-1)?.length ?? 0) + 1,
      },
    })
  }
}
