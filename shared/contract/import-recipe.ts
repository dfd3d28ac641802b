import type { ColumnFormat } from '#shared/domain/import/column-format.ts'
import type { FieldKey } from '#shared/domain/import/fields.ts'
import { policies } from '#shared/domain/import/policies.ts'
import { dayOrders } from '#shared/domain/import/read-day.ts'
import { numberFormats } from '#shared/domain/import/read-value.ts'
import { filterTests, plainRecipe, type ComputedColumn, type Recipe } from '#shared/domain/import/recipe.ts'
import { z } from 'zod'
import { count, line } from './values.ts'

const column = z.int().min(0).max(1_999)
const columns = z.array(column).min(1).max(20).readonly()
/** What stands between two texts: it may be a space. */
const separator = z.string().max(20)

const computed = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('join'), heading: line, columns, separator }),
  z.strictObject({
    way: z.literal('part'),
    heading: line,
    column,
    separator,
    part: z.int().min(-50).max(50),
  }),
  z.strictObject({ way: z.literal('constant'), heading: line, text: line }),
  z.strictObject({ way: z.literal('first-filled'), heading: line, columns, otherwise: line }),
]) satisfies z.ZodType<ComputedColumn>

export const columnFormat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), format: z.enum(numberFormats) }),
  z.strictObject({ kind: z.literal('day'), order: z.enum(dayOrders) }),
]) satisfies z.ZodType<ColumnFormat>

/** See `Recipe`: each part may be left away. */
export const recipe = z
  .strictObject({
    computed: z.array(computed).max(50).readonly().default([]),
    filters: z
      .array(z.strictObject({ column, test: z.enum(filterTests), text: line }))
      .max(50)
      .readonly()
      .default([]),
    values: z
      .array(z.strictObject({ column, from: z.string().max(1_000), to: line }))
      .max(2_000)
      .readonly()
      .default([]),
    formats: z
      .array(z.strictObject({ column, format: columnFormat }))
      .max(100)
      .readonly()
      .default([]),
  })
  .default(plainRecipe) satisfies z.ZodType<Recipe>

/** What counts where the file and the workspace differ, and what the user has said where it was asked. */
export function settlingOf<F extends FieldKey>(field: z.ZodType<F>) {
  return {
    policies: z
      .array(z.strictObject({ field, policy: z.enum(policies) }))
      .max(100)
      .readonly()
      .default([]),
    answers: z
      .array(z.strictObject({ row: count.nullable(), field, take: z.enum(['theirs', 'ours']) }))
      .max(20_000)
      .readonly()
      .default([]),
  }
}

/** What is found out about the mapped columns of a file. */
export function examinedWith<F extends FieldKey>(field: z.ZodType<F>) {
  return z.strictObject({
    /** How many rows the filters leave. */
    rows: count,
    formats: z
      .array(
        z.strictObject({
          column: count,
          field,
          /** How it is read now. */
          format: columnFormat,
          filled: count,
          /** Of each way in which it can be written, how many of its cells can be read so. */
          fits: z.array(z.strictObject({ format: columnFormat, readable: count })).readonly(),
          /** The first cells, and what they are read as; `null` where they can't be. */
          first: z.array(z.strictObject({ text: z.string(), read: z.string().nullable() })).readonly(),
        }),
      )
      .readonly(),
    values: z
      .array(
        z.strictObject({
          column: count,
          field,
          isClosed: z.boolean(),
          known: z.array(z.string()).readonly(),
          values: z
            .array(z.strictObject({ value: z.string(), rows: count, near: z.array(z.string()).readonly() }))
            .readonly(),
          count,
        }),
      )
      .readonly(),
  })
}
