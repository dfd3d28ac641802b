import { fieldsFrom, objectKeys, queryObjects, resolveField } from '#shared/domain/query/objects.ts'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFieldNames } from '../../renderer/features/queries/field-words.ts'
import { firstQuery } from '../../renderer/features/queries/query-address.ts'
import { useQuerySentences } from '../../renderer/features/queries/say-query.ts'

test('every object, way, field and choice that can be asked about has a word', () => {
  const { result } = renderHook(() => useFieldNames())
  const { sayObject, sayField, sayChoice } = result.current
  const bare: string[] = []
  const told = (key: string, text: string): void => {
    if (text === '' || text === key) bare.push(key)
  }

  for (const object of objectKeys) {
    told(object, sayObject(object))
    for (const way of Object.keys(queryObjects[object].paths))
      told(way, sayField(`${way}.name`).split(' › ')[0] ?? '')
    for (const path of fieldsFrom(object).filter((each) => !each.includes('.'))) {
      told(path, sayField(path))
      for (const value of resolveField(object, path)?.field.values ?? []) told(value, sayChoice(value))
    }
  }

  expect(bare).toEqual([])
})

test('the sentence of a question leaves out conditions that ask for nothing yet', () => {
  const { sayQuery } = renderHook(() => useQuerySentences()).result.current
  const blank = { field: 'region', op: 'contains', text: '' } as const
  const tier = { field: 'tier', op: 'is', value: 'A' } as const
  const said = (filters: Parameters<typeof sayQuery>[0]['filters']) =>
    sayQuery({ ...firstQuery('account'), filters })

  expect(said([blank])).toBe(said([]))
  expect(said([{ match: 'any', filters: [blank] }])).toBe(said([]))
  expect(said([blank, tier, { match: 'any', filters: [tier, blank] }])).toBe(
    said([tier, { match: 'any', filters: [tier] }]),
  )
})
