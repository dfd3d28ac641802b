import type { z } from 'zod'

/** Whether a value is surely what parsing would make of it. `false` says nothing: such a value is parsed. */
export type Fits = (value: unknown) => boolean

const made = new WeakMap<z.core.$ZodType, Fits | undefined>()

/**
 * What a schema asks for as a plain question, without an answer made anew field by field: most of what the core answers fits, and a
 * command is shorter than parsing what it answers. `undefined` where a part of the schema is of a kind that is not known here.
 */
export function fitsOf(schema: z.core.$ZodType): Fits | undefined {
  if (!made.has(schema)) made.set(schema, make(schema as Known))
  return made.get(schema)
}

type Known =
  | z.core.$ZodString
  | z.core.$ZodNumber
  | z.core.$ZodBoolean
  | z.core.$ZodNull
  | z.core.$ZodCustom
  | z.core.$ZodEnum
  | z.core.$ZodLiteral
  | z.core.$ZodNullable
  | z.core.$ZodOptional
  | z.core.$ZodDefault
  | z.core.$ZodReadonly
  | z.core.$ZodArray
  | z.core.$ZodObject
  | z.core.$ZodRecord
  | z.core.$ZodUnion
  | z.core.$ZodTransform
type KnownCheck =
  | z.core.$ZodCheckOverwrite
  | z.core.$ZodCheckMaxLength
  | z.core.$ZodCheckMinLength
  | z.core.$ZodCheckGreaterThan
  | z.core.$ZodCheckLessThan
  | z.core.$ZodCheckNumberFormat
  | z.core.$ZodCustom
  | z.core.$ZodCheckRegex
type Def<Part extends Readonly<{ _zod: unknown }>> =
  Part extends Readonly<{
    _zod: Readonly<{ def: infer D }>
  }>
    ? D
    : never

/** A schema may be a check of itself too, as that of whole numbers is. */
function make(schema: Known): Fits | undefined {
  const {
    _zod: { def },
  } = schema
  const own = 'check' in def ? [schema as unknown as z.core.$ZodCheck] : []
  return allOf([typeOf(def), ...[...own, ...(def.checks ?? [])].map(checkOf)])
}

function typeOf(def: Def<Known>): Fits | undefined {
  switch (def.type) {
    case 'string':
      return def.coerce === true ? undefined : (value) => typeof value === 'string'
    case 'number':
      return def.coerce === true ? undefined : Number.isFinite
    case 'boolean':
      return def.coerce === true ? undefined : (value) => typeof value === 'boolean'
    case 'null':
      return (value) => value === null
    case 'custom':
      return () => true
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'literal':
      return oneOf(def.values)
    case 'nullable':
      return either(null, fitsOf(def.innerType))
    case 'optional':
      return either(undefined, fitsOf(def.innerType))
    case 'default':
      return allOf([(value) => value !== undefined, fitsOf(def.innerType)])
    case 'readonly':
      return fitsOf(def.innerType)
    case 'array':
      return arrayOf(fitsOf(def.element))
    case 'object':
      return objectOf(def)
    case 'record':
      return recordOf(def)
    case 'union':
      return 'discriminator' in def ? someOf(def.options.map(fitsOf)) : undefined
    case 'transform':
    default:
      return undefined
  }
}

function checkOf(check: z.core.$ZodCheck): Fits | undefined {
  const {
    _zod: { def },
  } = check as KnownCheck
  switch (def.check) {
    case 'overwrite':
      return (value) => def.tx(value) === value
    case 'max_length':
      return (value) => (value as string | readonly unknown[]).length <= def.maximum
    case 'min_length':
      return (value) => (value as string | readonly unknown[]).length >= def.minimum
    case 'greater_than':
      return (value) => (value as number) > (def.value as number) || (def.inclusive && value === def.value)
    case 'less_than':
      return (value) => (value as number) < (def.value as number) || (def.inclusive && value === def.value)
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : undefined
    case 'custom':
      return 'fn' in def && typeof def.fn === 'function' ? (value) => def.fn(value) === true : undefined
    case 'string_format':
      return byPattern(def)
    default:
      return undefined
  }
}

/** Of the formats only those that a pattern alone decides. */
function byPattern({
  format,
  pattern,
}: z.core.$ZodCheckRegexDef | z.core.$ZodStringFormatDef): Fits | undefined {
  const isAll = (format === 'regex' || format === 'datetime') && pattern && !pattern.global && !pattern.sticky
  return isAll ? (value) => pattern.test(value as string) : undefined
}

/** Values by any text. */
function recordOf({ keyType, valueType }: z.core.$ZodRecordDef): Fits | undefined {
  const [key, fits] = [fitsOf(keyType), fitsOf(valueType)]
  if (!key || !fits || typeNameOf(keyType) !== 'string') return undefined
  // Parsing drops the one name that would be no field of what it makes.
  const isField = (name: string): boolean => name !== '__proto__' && key(name)
  return (value) =>
    isPlain(value) && Object.entries(value).every(([name, each]) => isField(name) && fits(each))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Nothing but the fields named, in an object that is nothing else. */
function objectOf({ shape, catchall }: z.core.$ZodObjectDef): Fits | undefined {
  if (catchall && typeNameOf(catchall) !== 'never') return undefined
  const fields: (readonly [string, Fits])[] = []
  for (const [key, schema] of Object.entries(shape)) {
    const fits = fitsOf(schema)
    if (!fits) return undefined
    fields.push([key, fits])
  }
  const known = new Set(Object.keys(shape))
  return (value) => {
    if (!isPlain(value)) return false
    for (const key in value) if (!known.has(key)) return false
    for (const [key, fits] of fields) if (!fits(value[key])) return false
    return true
  }
}

function typeNameOf({ _zod: { def } }: z.core.$ZodType): string {
  return def.type
}

function oneOf(all: readonly unknown[]): Fits {
  const values = new Set(all)
  return (value) => values.has(value)
}

function arrayOf(fits: Fits | undefined): Fits | undefined {
  if (!fits) return undefined
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const each of value as readonly unknown[]) if (!fits(each)) return false
    return true
  }
}

function either(otherwise: null | undefined, fits: Fits | undefined): Fits | undefined {
  return fits && ((value) => value === otherwise || fits(value))
}

function someOf(all: readonly (Fits | undefined)[]): Fits | undefined {
  const known = all.filter((fits) => fits !== undefined)
  return known.length < all.length ? undefined : (value) => known.some((fits) => fits(value))
}

function allOf(all: readonly (Fits | undefined)[]): Fits | undefined {
  const known = all.filter((fits) => fits !== undefined)
  if (known.length < all.length) return undefined
  const [first, ...rest] = known
  if (first && rest.length === 0) return first
  return (value) => {
    for (const fits of known) if (!fits(value)) return false
    return true
  }
}
