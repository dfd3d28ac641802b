import { drillOfFact } from '../../../renderer/features/reviews/room/drill/drill-of-fact.ts'
import { drillStepOf } from '../../../renderer/features/reviews/room/drill/drill-keys.ts'
import {
  drillKey,
  readWay,
  writeWay,
  type Drill,
} from '../../../renderer/features/reviews/room/drill/drill.ts'
import { daysOf } from '../../../renderer/features/reviews/room/drill/money-year.ts'
import { factFields, factKinds, type FactRef } from '#shared/domain/brief/sentence.ts'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const lines: Drill = {
  kind: 'lines',
  accountId: 'acme',
  productLine: 'Bread > "Rye"',
  month: '2026-03',
  step: 'rebate',
  page: 2,
}
const way: readonly Drill[] = [
  { kind: 'figure', planId: 'plan', figure: 'revenue' },
  { ...lines, productLine: '', month: null, step: null, page: 0 },
  lines,
  { kind: 'order', accountId: 'acme', orderNumber: '4711/1', source: '' },
  { kind: 'sentence', planId: 'plan', section: 'risks', slot: 'riskOpponent x' },
  { kind: 'person', within: 'acme', id: 'ann' },
  { kind: 'action', within: 'plan', id: 'call' },
]

test('the address tells the whole way, whatever letters are in it', () => {
  expect(readWay(writeWay(way))).toEqual(way)
  expect(writeWay([])).toBeNull()
  expect(readWay(null)).toEqual([])
})

test('an address that cannot be read leads as far as it can be', () => {
  expect(readWay('[["figure","plan","revenue"],["figure","plan","luck"],["person","acme","ann"]]')).toEqual([
    way[0],
  ])
  expect(readWay('[["figure","plan"')).toEqual([])
  expect(readWay('{"kind":"person"}')).toEqual([])
  expect(readWay('[["lines","acme",null,"March","luck",-3]]')).toEqual([
    { ...lines, productLine: null, month: null, step: null, page: 0 },
  ])
})

test('lines are the same lines on any of their pages', () => {
  expect(drillKey(lines)).toBe(drillKey({ ...lines, page: 7 }))
  expect(drillKey(lines)).not.toBe(drillKey({ ...lines, month: null }))
})

test('arrows walk within a drill, Backspace goes one back, Escape to the slide', () => {
  const pressed = (key: string) => drillStepOf({ key, altKey: false, ctrlKey: false, metaKey: false })
  expect(
    ['ArrowLeft', 'Backspace', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'x'].map(pressed),
  ).toEqual(['back', 'back', 'slide', 'earlier', 'later', 'open', undefined])
  expect(drillStepOf({ key: 'ArrowLeft', altKey: true, ctrlKey: false, metaKey: false })).toBeUndefined()
})

test('every fact that a sentence can rest on leads somewhere', () => {
  const plan = { planId: 'plan', accountId: 'acme' }
  for (const kind of factKinds)
    for (const field of factFields)
      for (const within of [null, 'around'] as const) {
        const fact = { kind, id: 'it', field, name: 'It', within, certainty: null, asOf: null }
        const drill = drillOfFact(plan, fact as unknown as FactRef)
        expect(readWay(writeWay([drill])), `${kind} ${field}`).toEqual([drill])
      }
})

test('the months of a year are cut where the year is', () => {
  // The twelve months that end on 28 November 2026 begin on 29 November 2025.
  const today = aDay('2026-11-28')
  expect(daysOf(today, null)).toEqual({ from: '2025-11-29', to: '2026-11-28' })
  expect(daysOf(today, '2025-11')).toEqual({ from: '2025-11-29', to: '2025-11-30' })
  expect(daysOf(today, '2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(daysOf(today, '2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-28' })
})
