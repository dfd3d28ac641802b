import { z } from 'zod'
import { count, line, path } from './values.ts'

const looseRow = z.strictObject({
  table: line,
  id: z.string(),
  /** What a person would call it by; may be empty. */
  name: z.string(),
  /** The reference that leads to something that is lost. */
  column: line,
  parent: z.string(),
})

const tableSalvaged = z.strictObject({
  table: line,
  read: count,
  /** Could not be read, and were made anew from what the history says of them. */
  rebuilt: count,
  /** Are known of from the history and could be neither read nor made anew. */
  lost: count,
  /** Where rows may be missing: behind one row number up to another, null where that is not known. */
  ranges: z.array(z.strictObject({ page: count, after: z.int().nullable(), upTo: z.int().nullable() })),
})

/** What became of a damaged workspace: the new file, the report beside it, and the same in figures. */
export const salvaged = z.strictObject({
  path,
  reportPath: path,
  pages: count,
  damagedPages: count,
  commands: count,
  tables: z.array(tableSalvaged),
  /** How many were left out or unhooked; the lists hold the first of them. */
  leftOutCount: count,
  leftOut: z.array(looseRow),
  unhookedCount: count,
  unhooked: z.array(looseRow),
})
export type Salvaged = z.output<typeof salvaged>
