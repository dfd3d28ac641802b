import { contract, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import { fitsOf } from '#shared/contract/fits.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputsAround } from '../reliability/support/inputs-around.ts'

const ids = ['0199b3d2-7c11-7a52-9c0e-3f1d5a7e4b10', '0199b3d2-7c11-7a52-9c0e-3f1d5a7e4b11']
const schemas = (Object.keys(contract) as ProcedureName[]).flatMap((name) => {
  const { input, output } = procedureOf(name)
  return [
    [`${name} input`, input],
    [`${name} output`, output],
  ] as const
})

test('what is said to fit is what parsing makes of it, for every schema of the contract', () => {
  let fitting = 0
  for (const [name, schema] of schemas) {
    const fits = fitsOf(schema)
    if (!fits) continue
    const values = inputsAround(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }), ids)
    for (const value of fc.sample(values, { numRuns: 60, seed: 21 })) {
      if (!fits(value)) continue
      fitting++
      expect(schema.safeParse(value), name).toStrictEqual({ success: true, data: value })
    }
  }
  expect(fitting).toBeGreaterThan(2_000)
})

test('what most commands answer is asked without parsing', () => {
  const commands = schemas.filter(
    ([name]) =>
      name.endsWith(' output') && procedureOf(name.split(' ')[0] as ProcedureName).kind === 'command',
  )
  const known = commands.filter(([, schema]) => fitsOf(schema))
  expect(known.length / commands.length).toBeGreaterThan(0.8)
})

test.each([
  ['a field too many', { id: 1, name: 'a', more: 2 }],
  ['a field too few', { id: 1 }],
  ['a text that is kept otherwise', { id: 1, name: ' a' }],
  ['letters that are composed', { id: 1, name: 'e\u0301' }],
  ['what cannot be stored', { id: 1, name: '\0' }],
  ['a number that is none', { id: Number.NaN, name: 'a' }],
  ['half a number', { id: 1.5, name: 'a' }],
  ['a field that comes from a prototype', Object.assign(Object.create({ id: 1 }) as object, { name: 'a' })],
  ['a list', [1, 'a']],
  ['nothing', null],
])('%s does not fit', (_, value) => {
  const text = z
    .string()
    .normalize('NFC')
    .max(5)
    .refine((each) => !each.includes('\0'))
    .trim()
  const fits = fitsOf(z.strictObject({ id: z.int().min(1), name: text }))
  expect(fits?.({ id: 1, name: 'a' })).toBe(true)
  expect(fits?.(value)).toBe(false)
})

test('of a schema that makes something else of a value nothing is said', () => {
  expect(fitsOf(z.string().transform(Number))).toBeUndefined()
  expect(fitsOf(z.coerce.number())).toBeUndefined()
  expect(fitsOf(z.looseObject({}))).toBeUndefined()
})

test('what a default would take the place of does not fit, nor a name that parsing drops, nor what a pattern refuses', () => {
  const at = fitsOf(z.strictObject({ at: z.string().default('now') }))
  expect([{ at: 'then' }, {}, { at: undefined }].map((value) => at?.(value))).toEqual([true, false, false])
  const counts = fitsOf(z.record(z.string(), z.int()))
  const values = [{ a: 1 }, {}, { a: 'b' }, JSON.parse('{ "__proto__": 1 }'), [1], null]
  expect(values.map((value) => counts?.(value))).toEqual([true, true, false, false, false, false])
  const month = fitsOf(z.string().regex(/^\d{4}-\d\d$/))
  expect(['2026-01', '2026', 2026].map((value) => month?.(value))).toEqual([true, false, false])
  expect(fitsOf(z.string().regex(/a/g))).toBeUndefined()
})
