import { orphansOf, stackOf, type Benefit, type BenefitId } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { emptyPhases, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import { levelAfter, nextLevel } from '../../../renderer/features/buying-center/level-step.ts'
import { linesBetween, stackGroups } from '../../../renderer/diagram/two-stacks.ts'

const benefit = (name: string, kind: Benefit['kind'], position = 0): Benefit => ({
  id: name as BenefitId,
  buyingCenterId: 'center' as BuyingCenterId,
  name,
  kind,
  position,
  version: 1,
})
const cheap = benefit('cheap', 'tangible-financial', 1)
const calm = benefit('calm', 'non-tangible-non-financial', 0)
const tradeIn = benefit('trade-in', 'tangible-financial', 0)

test('benefits stand on each other by kind, then in their order', () => {
  expect(stackOf([calm, cheap, tradeIn]).map(({ name }) => name)).toEqual(['trade-in', 'cheap', 'calm'])
})

test('orphans are named on both sides', () => {
  const members = ['ann', 'bo'].map((id) => ({ contactId: id as ContactId }))
  const ties = [{ benefitId: cheap.id, contactId: 'bo' as ContactId }]

  expect(orphansOf([cheap, calm], members, ties)).toEqual({
    benefits: [calm],
    members: [{ contactId: 'ann' }],
  })
  expect(orphansOf([], members, [])).toEqual({ benefits: [], members })
})

test('a phase in which nobody takes part is flagged', () => {
  const phases = ['need', 'order'].map((id) => ({ id }) as PurchasePhase)
  const parts = [{ purchasePhaseId: 'order' }] as PhasePart[]

  expect(emptyPhases(phases, parts).map(({ id }) => id)).toEqual(['need'])
})

test('a level goes round by Space, and straight to where a digit says', () => {
  expect([null, 1, 2, 3].map((level) => nextLevel(level as 1 | 2 | 3 | null))).toEqual([1, 2, 3, null])
  expect(['0', '1', '2', '3', ' ', 'x'].map((key) => levelAfter(key, 2))).toEqual([
    null,
    1,
    2,
    3,
    3,
    undefined,
  ])
})

test('lines lead from the middle of one row to the middle of another', () => {
  const left = stackGroups([['a'], ['b']], true)
  const right = stackGroups([['x', 'y']], false)

  expect(left.rows.map(({ topPx }) => topPx)).toEqual([30, 110])
  expect(left.headsPx).toEqual([0, 80])
  expect(linesBetween(left.rows, right.rows, [['b', 'x']])).toEqual([
    { left: 'b', right: 'x', fromPx: 132, toPx: 22 },
  ])
  expect(linesBetween(left.rows, right.rows, [['gone' as 'a', 'x']])).toEqual([])
})
