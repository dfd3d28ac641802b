import { z } from 'zod'

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
  if (schema instanceof z.ZodObject) return objectsOf(schema.shape)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => examplesOf(option, name))
  if (schema instanceof z.ZodLiteral) return [...schema.values]
  if (schema instanceof z.ZodEnum) return schema.options
  if (schema instanceof z.ZodString) return [texts[name] ?? 'Ilse Brandt']
  if (schema instanceof z.ZodNumber) return [1, 7]
  if (schema instanceof z.ZodBoolean) return [true, false]
  if (schema instanceof z.ZodArray) return [[1, 2].flatMap(() => examplesOf(schema.element, name))]
  if (schema instanceof z.ZodNullable) return [...examplesOf(schema.unwrap(), name), null]
  if (schema instanceof z.ZodOptional) return [...examplesOf(schema.unwrap(), name), undefined]
  if (schema instanceof z.ZodReadonly) return examplesOf(schema.unwrap(), name)
  throw new Error(`Say here what an example of ${schema.constructor.name} is`)
}

/** As many objects as the field with the most examples needs; the other fields start over. */
function objectsOf(shape: z.core.$ZodLooseShape): readonly unknown[] {
  const fields = Object.entries(shape).map(([key, field]) => [key, examplesOf(field, key)] as const)
  const most = Math.max(...fields.map(([, examples]) => examples.length))
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(fields.map(([key, examples]) => [key, examples[at % examples.length]])),
  )
}
