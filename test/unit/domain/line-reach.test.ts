import { canBeTied } from '#shared/domain/relationship/line-reach.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { expect, test } from 'vitest'

const of = (top: string, externalKind: 'consultant' | null = null) => ({
  contact: { externalKind },
  topAccountId: top as AccountId,
})

test('a line joins people of one group, or anybody with somebody from outside', () => {
  expect(canBeTied(of('north'), of('north'))).toBe(true)
  expect(canBeTied(of('north'), of('south'))).toBe(false)
  expect(canBeTied(of('north', 'consultant'), of('south'))).toBe(true)
  expect(canBeTied(of('north'), of('south', 'consultant'))).toBe(true)
})
