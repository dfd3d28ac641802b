/**
 * How a field is kept in a column. `flag` is 0 or 1, `list` a JSON array of words and `record` a JSON object, of which neither
 * is ever looked into.
 */
export type Codec = 'text' | 'integer' | 'real' | 'flag' | 'list' | 'record'

/** What every thing has that is edited: an id, and how often it was changed. */
export const versioned = { id: 'text', version: 'integer' } as const

/** A table and how a value of the domain lies in it. Columns are the field names in snake case. */
export type Shape<V, N extends string = string> = Readonly<{
  table: N
  columns: readonly Readonly<{ field: keyof V & string; column: string; codec: Codec }>[]
  columnOf: Readonly<Record<string, string>>
  /** Never there: tells the compiler what the rows are. */
  value?: V
}>

type SnakeCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${SnakeCase<Tail>}`
    : `_${Lowercase<Head>}${SnakeCase<Tail>}`
  : S

type Stored<T> = T extends boolean ? number : T extends string ? T : T extends object ? string : T

/** The row that a value of the domain is kept as. */
export type Row<V> = { [F in keyof V & string as SnakeCase<F>]: Stored<V[F]> }

/** Every field must be named: one that the domain gains and the store forgets does not compile. */
export function shapeOf<V>() {
  return <N extends string>(table: N, codecs: Readonly<Record<keyof V & string, Codec>>): Shape<V, N> => {
    const columns = (Object.entries(codecs) as [keyof V & string, Codec][]).map(([field, codec]) => ({
      field,
      column: snakeCase(field),
      codec,
    }))
    return {
      table,
      columns,
      columnOf: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
    }
  }
}

/**
 * The domain's value of a row. Columns that the shape does not name are left out; those that a row of an earlier schema lacks
 * are `null`.
 */
export function fromRow<V>(shape: Shape<V>, row: Readonly<Record<string, unknown>>): NoInfer<V> {
  const value: Record<string, unknown> = {}
  for (const { field, column, codec } of shape.columns) value[field] = decode(codec, row[column])
  return value as V
}

/**
 * A whole value as it was written down, with what it lacks: a field that came to the shape later is `null` in all that was
 * written down before, as it is in the rows that the step found.
 */
export function completed<V>(
  shape: Shape<V>,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const missing = shape.columns.filter(({ field }) => !(field in value)).map(({ field }) => [field, null])
  return { ...value, ...Object.fromEntries(missing) }
}

/** The columns of the fields that are given. */
export function toRow<V>(shape: Shape<V>, value: Partial<V>): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const { field, column, codec } of shape.columns) {
    if (field in value) row[column] = encode(codec, value[field])
  }
  return row
}

/** Values of one field as they lie in its column: a list or an object is found by its text. */
export function storedAs<V>(shape: Shape<V>, field: string, values: readonly unknown[]): readonly unknown[] {
  const codec = shape.columns.find((column) => column.field === field)?.codec
  if (codec === undefined || codec === 'text') return values
  return values.map((value) => encode(codec, value))
}

function decode(codec: Codec, stored: unknown): unknown {
  if (stored === null || stored === undefined) return null
  if (codec === 'flag') return stored === 1
  return isJson(codec) ? JSON.parse(stored as string) : stored
}

function encode(codec: Codec, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (codec === 'flag') return value === true ? 1 : 0
  return isJson(codec) ? JSON.stringify(value) : value
}

function isJson(codec: Codec): boolean {
  return codec === 'list' || codec === 'record'
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
