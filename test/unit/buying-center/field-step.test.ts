import { expect, test } from 'vitest'
import { fieldStep } from '../../../renderer/features/buying-center/field-step.ts'

const neutral = { attitude: 0, influence: 'medium' } as const

test('left and right change the attitude, up and down the influence', () => {
  expect(fieldStep(neutral, 'ArrowRight')).toEqual({ attitude: 1, influence: 'medium' })
  expect(fieldStep(neutral, 'ArrowLeft')).toEqual({ attitude: -1, influence: 'medium' })
  expect(fieldStep(neutral, 'ArrowUp')).toEqual({ attitude: 0, influence: 'high' })
  expect(fieldStep(neutral, 'ArrowDown')).toEqual({ attitude: 0, influence: 'low' })
})

test('left of the opponents is unknown, and beyond the edge nothing', () => {
  const opponent = { attitude: -2, influence: 'low' } as const
  const unknown = { attitude: null, influence: 'high' } as const

  expect(fieldStep(opponent, 'ArrowLeft')).toEqual({ attitude: null, influence: 'low' })
  expect(fieldStep(unknown, 'ArrowRight')).toEqual({ attitude: -2, influence: 'high' })
  expect(fieldStep(unknown, 'ArrowLeft')).toBeUndefined()
  expect(fieldStep(unknown, 'ArrowUp')).toBeUndefined()
  expect(fieldStep(opponent, 'ArrowDown')).toBeUndefined()
  expect(fieldStep({ attitude: 2, influence: 'low' }, 'ArrowRight')).toBeUndefined()
  expect(fieldStep(neutral, 'Enter')).toBeUndefined()
})
