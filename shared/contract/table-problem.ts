import { foreignFormats, textEncodings } from '#shared/domain/import/text-file.ts'
import { z } from 'zod'
import { count } from './values.ts'

/** Why a file is not read as a table. Rows count as a spreadsheet shows them, columns from 1, lines as an editor shows them. */
export const tableProblem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('not-text'), found: z.enum(foreignFormats) }),
  z.strictObject({ code: z.literal('undecodable'), encoding: z.enum(textEncodings), line: count }),
  z.strictObject({ code: z.literal('nul-character'), line: count }),
  z.strictObject({ code: z.literal('lone-surrogate'), line: count }),
  z.strictObject({ code: z.literal('no-header') }),
  z.strictObject({ code: z.literal('broken-quote'), row: count, column: count }),
  z.strictObject({ code: z.literal('field-too-long'), row: count, column: count, limit: count }),
  z.strictObject({ code: z.literal('record-too-long'), row: count, limit: count }),
  z.strictObject({ code: z.literal('too-many-columns'), row: count, columns: count, limit: count }),
  z.strictObject({ code: z.literal('too-many-rows'), limit: count }),
  z.strictObject({ code: z.literal('extra-cells'), row: count, cells: count, columns: count }),
  z.strictObject({ code: z.literal('archive-broken'), part: z.string() }),
  z.strictObject({ code: z.literal('archive-too-large'), limit: count }),
  z.strictObject({ code: z.literal('archive-too-many-parts'), limit: count }),
  z.strictObject({ code: z.literal('archive-bomb'), part: z.string() }),
  z.strictObject({ code: z.literal('archive-unsafe-name'), part: z.string() }),
  z.strictObject({ code: z.literal('xml-entities'), part: z.string() }),
  z.strictObject({ code: z.literal('too-many-strings'), limit: count }),
  z.strictObject({ code: z.literal('too-many-cells'), limit: count }),
  z.strictObject({ code: z.literal('sheet-not-found'), sheet: z.string() }),
  z.strictObject({ code: z.literal('no-sheet') }),
  z.strictObject({
    code: z.literal('json-broken'),
    reason: z.enum(['not-json', 'cut-off', 'not-as-documented', 'value-too-long']),
    row: count,
  }),
  z.strictObject({ code: z.literal('json-no-rows') }),
  z.strictObject({ code: z.literal('card-cut-off'), line: count }),
  z.strictObject({ code: z.literal('no-cards') }),
])
export type TableProblem = z.output<typeof tableProblem>
