import { fieldsFrom, objectKeys, queryObjects, resolveField } from '#shared/domain/query/objects.ts'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFieldNames } from '../../renderer/features/queries/field-words.ts'

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
