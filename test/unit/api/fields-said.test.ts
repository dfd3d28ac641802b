import { contract, type CommandName } from '#shared/contract/contract.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { shapes } from '../../../main/store/tables.ts'
import { fieldsSaidBy, saidByArguments } from '../../../renderer/api/fields-said.ts'

/** Of each command that says in which version it knows a thing, what it is told. */
const versioned = Object.entries(contract).flatMap(([name, { kind, input }]) => {
  if (kind !== 'command' || !(input instanceof z.ZodObject)) return []
  const told = input.shape as Readonly<Record<string, z.ZodType>>
  const isVersioned = ('id' in told && 'version' in told) || 'contacts' in told
  return isVersioned ? [{ name: name as CommandName, told }] : []
})

const nulls = (keyed: object) => Object.fromEntries(Object.keys(keyed).map((each) => [each, null]))

const isKept = (fields: readonly string[]): boolean =>
  shapes.some(({ columns }) => {
    const names = new Set<string>(columns.map(({ field }) => field))
    return fields.every((field) => names.has(field))
  })

test('what a command says of fields goes by the names under which they are kept, or it is about the whole thing', () => {
  expect(versioned.length).toBeGreaterThan(60)
  const unkept = versioned.filter(({ name, told }) => {
    const { changes } = told
    const input = changes instanceof z.ZodObject ? { changes: nulls(changes.shape) } : nulls(told)
    const said = fieldsSaidBy(name, input)
    if (changes !== undefined && said === undefined) return true
    return said !== undefined && !isKept(Object.keys(said))
  })
  expect(unkept.map(({ name }) => name)).toEqual([])
})

test('the table of arguments names commands that are there, have these arguments, and have no changes', () => {
  const toldTo = new Map(versioned.map(({ name, told }) => [name, told]))
  for (const [name, byArgument] of Object.entries(saidByArguments)) {
    const told = toldTo.get(name as CommandName)
    expect(Object.keys(told ?? {}), name).toEqual(expect.arrayContaining(Object.keys(byArgument)))
    expect(Object.keys(told ?? {}), name).not.toContain('changes')
  }
})

test.each<[CommandName, object]>([
  ['outcome.settle', { settled: { state: 'open' } }],
  ['campaign.drawHoldOut', { percent: 10, seed: 1 }],
  ['plan.moveToTemplate', { templateKey: 'plan', edition: 2 }],
  ['lead.convert', { account: { to: 'new' } }],
  ['contact.remove', {}],
])('%s is about the whole thing, whatever it is told', (name, more) => {
  expect(fieldsSaidBy(name, { id: 'some', version: 1, ...more })).toBeUndefined()
})
