import type { Step } from './steps.ts'

const statementEnd = /;[ \t]*\r?\n/

/**
 * The statements of a step one by one, so that it can be stopped between them. In our steps a statement ends where a line does;
 * one with a trigger has such ends within, and stays whole.
 */
export function statementsOf({ sql }: Step): readonly string[] {
  if (/\bcreate\s+(temp\s+)?trigger\b/i.test(sql)) return [sql]
  return sql.split(statementEnd).filter((text) => text.trim() !== '')
}
