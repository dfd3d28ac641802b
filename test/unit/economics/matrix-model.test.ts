import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { noSums } from '#shared/domain/economics/statement.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { expect, test } from 'vitest'
import { isWithin, labelsOf, matrixModel } from '../../../renderer/features/economics/matrix/matrix-model.ts'
import { dotOf } from '../../../renderer/features/economics/matrix/price-cost-matrix.tsx'

const size = { width: 600, height: 380 }

function many(count: number) {
  return placeAccounts(
    Array.from({ length: count }, (_, at) => ({
      accountId: `a${String(at).padStart(5, '0')}` as AccountId,
      name: `Account ${at}`,
      tier: '',
      now: { ...noSums, listE4: 1_000, netE4: 400 + at, freightE4: 1 + (at % 50) },
      before: noSums,
      serve: null,
    })),
    {},
  )
}

function modelOf({ accounts, cuts }: Pick<ReturnType<typeof many>, 'accounts' | 'cuts'>) {
  return matrixModel(accounts.map(dotOf), cuts && { x: cuts.costToServe, y: cuts.price }, size)
}

test('every bubble stands within the picture, the largest first, and a place found there is the place it was drawn for', () => {
  const { accounts, cuts } = many(500)
  const model = modelOf({ accounts, cuts })
  expect(model.bubbles).toHaveLength(500)
  expect(model.bubbles[0]?.dot.name).toBe('Account 499')
  for (const { at } of model.bubbles) {
    expect(at.x >= 72 && at.x <= 588 && at.y >= 12 && at.y <= 340).toBe(true)
  }
  const found = model.toPlace(model.toPixel({ x: cuts!.costToServe, y: cuts!.price }))
  expect(found.y).toBeCloseTo(cuts!.price, 10)
  expect(found.x).toBeCloseTo(cuts!.costToServe, 10)
})

test('one that is far off stands on the edge and is told', () => {
  const { accounts, cuts } = placeAccounts(
    [...Array.from({ length: 100 }, (_, at) => at), 9_000].map((at) => ({
      accountId: `a${at}` as AccountId,
      name: `Account ${at}`,
      tier: '',
      now: { ...noSums, listE4: 1_000, netE4: 800, freightE4: at % 40 === 0 ? at : 10 },
      before: noSums,
      serve: null,
    })),
    {},
  )
  const { bubbles } = modelOf({ accounts, cuts })
  expect(bubbles.filter(({ isBeyond }) => isBeyond).map(({ dot }) => dot.name)).toContain('Account 9000')
})

test('names cover neither each other nor the edge', () => {
  const { accounts, cuts } = many(60)
  const labels = labelsOf(modelOf({ accounts, cuts }).bubbles, size.width)
  expect(labels.length).toBeGreaterThan(3)
  for (const one of labels) {
    expect(one.x).toBeGreaterThanOrEqual(72)
    for (const other of labels) {
      if (one === other) continue
      const isApart =
        Math.abs(one.y - other.y) >= 14 ||
        one.x + one.text.length * 6.4 <= other.x ||
        other.x + other.text.length * 6.4 <= one.x
      expect(isApart).toBe(true)
    }
  }
})

test('a line drawn around tells what lies within, also where it bends inwards', () => {
  const around = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 3 },
    { x: 0, y: 10 },
  ]
  expect(isWithin({ x: 2, y: 2 }, around)).toBe(true)
  expect(isWithin({ x: 5, y: 8 }, around)).toBe(false)
  expect(isWithin({ x: 11, y: 2 }, around)).toBe(false)
})
