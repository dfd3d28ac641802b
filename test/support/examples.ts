import type { z } from 'zod'

/** Texts that a schema asks for by these names; any other is a person's name. */
const texts: Readonly<Record<string, string>> = {
  object: 'buying_center_member',
  path: '/home/tilde/Accounts.keyplan',
  since: '2026-03-02T09:00:00.000Z',
  state: 'in-review',
  from: 'in-review',
  to: 'active',
  sourceId: '0042',
  name: 'account.paint',
  message: 'Too long',
  currency: 'EUR',
  column: 'Reports to',
}

/** Values that the schema takes: every member of its unions and every choice of its enums occurs in one of them. */
export function examplesOf(schema: z.core.$ZodType, name = ''): readonly unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return objectsOf(def.shape)
    case 'union':
      return def.options.flatMap((option) => examplesOf(option, name))
    case 'literal':
      return def.values
    case 'enum':
      return Object.values(def.entries)
    case 'string':
      return [texts[name] ?? 'Ilse Brandt']
    case 'number':
      return [1, 7]
    case 'array':
      return [[...examplesOf(def.element, name), ...examplesOf(def.element, name)]]
    case 'nullable':
      return [...examplesOf(def.innerType, name), null]
    case 'readonly':
      return examplesOf(def.innerType, name)
    default:
      throw new Error(`Say here what an example of ${def.type} is`)
  }
}

/** As many objects as the field with the most examples needs; the other fields start over. */
function objectsOf(shape: z.core.$ZodShape): readonly unknown[] {
  const fields = Object.entries(shape).map(([key, field]) => [key, examplesOf(field, key)] as const)
  const most = Math.max(...fields.map(([, examples]) => examples.length))
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(fields.map(([key, examples]) => [key, examples[at % examples.length]])),
  )
}
