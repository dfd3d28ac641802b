import fc from 'fast-check'

/** As much of JSON Schema as the contract comes out in. */
type Schema = Readonly<{
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  $ref?: string
}>

/** Words that mean something to JavaScript, SQL, file systems or spreadsheets. */
const charged = [
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "'; DROP TABLE account; --",
  '%_\\',
  '=1+1',
  '<script>polluted</script>',
  '\u202E\u200B',
  'NUL \0',
  'lone \uD800',
  '1e400',
  '',
  ' ',
]

/** Values of no kind in particular. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    2 ** 53,
    -(2 ** 63),
    1.5,
    1e308,
    [],
    {},
    [[]],
    'x'.repeat(20_001),
    JSON.parse('{"__proto__": {"polluted": true, "isAdmin": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  ),
  fc.constantFrom(...charged),
)

/**
 * Inputs that a JSON Schema takes, and such inputs with something in them that it does not: a field too many, one too few, a
 * value of another kind deep inside. Ids are often those of things that are there.
 */
export function inputsAround(schema: object, ids: readonly string[]): fc.Arbitrary<unknown> {
  const good = fitting(schema, ids)
  return fc.oneof(
    { arbitrary: good, weight: 5 },
    {
      arbitrary: fc.tuple(good, anything, fc.nat()).map(([value, other, at]) => spoiled(value, other, at)),
      weight: 4,
    },
    { arbitrary: anything, weight: 1 },
  )
}

function fitting(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const any = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (any) return fc.oneof(...any.map((each) => fitting(each, ids)))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, ids)
    case 'array':
      return fc.array(fitting(schema.items ?? {}, ids), { maxLength: 3 })
    case 'string':
      return textsOf(schema, ids)
    case 'integer':
    case 'number': {
      const [from, to] = [schema.minimum ?? -1_000, schema.maximum ?? 1_000]
      const [min, max] = [Math.max(from, -(2 ** 53)), Math.min(to, 2 ** 53)]
      return fc.oneof(
        fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, 2 ** 31)) }),
        fc.constantFrom(1, min, max),
      )
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case undefined:
    default:
      return anything
  }
}

function objectsOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fitting(field, ids)]),
  )
  if (typeof schema.additionalProperties === 'object' && schema.properties === undefined) {
    const keys = schema.propertyNames
      ? fitting(schema.propertyNames, ids).map(String)
      : fc.constantFrom(...charged)
    return fc.dictionary(keys, fitting(schema.additionalProperties, ids), { maxKeys: 3 })
  }
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] })
}

function textsOf(
  { format, minLength = 0, maxLength = 40 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 7 }))
  if (format === 'date')
    return fc.constantFrom('2026-02-28', '2024-02-29', '2026-02-30', '0001-01-01', '9999-12-31', '2026-13-01')
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) }),
    fc.constantFrom(...charged, 'EUR', 'account', 'Name'),
  )
}

/** The value with one place of it made into something else: the `at`-th of all its places. */
function spoiled(value: unknown, other: unknown, at: number): unknown {
  const places = placesIn(value)
  const place = places[at % places.length] ?? []
  return changedAt(value, place, other, at)
}

type Place = readonly (string | number)[]

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))]
}

function changedAt(value: unknown, place: Place, other: unknown, at: number): unknown {
  const [key, ...rest] = place
  if (key === undefined || typeof value !== 'object' || value === null) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && at % 2 === 0 ? { ...value, [charged[at % charged.length] ?? 'id']: other } : other
  }
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? changedAt(inner, rest, other, at) : inner))
  const { [key]: inner, ...others } = value as Record<string, unknown>
  return rest.length === 0 && at % 3 === 0 ? others : { ...others, [key]: changedAt(inner, rest, other, at) }
}
