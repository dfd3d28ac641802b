import { sectionsWithRows, type KeptRows } from '#shared/domain/plan/section-rows.ts'
import { expect, test } from 'vitest'

const nothing: KeptRows = { risks: [], planLines: [], worldCards: [], loyaltyProofs: [], investments: [] }

test.each<readonly [string, Partial<KeptRows>, readonly string[]]>([
  ['nothing', {}, []],
  ['a risk', { risks: [{ swot: null }] }, ['risks']],
  ['a risk that is tagged', { risks: [{ swot: 'threat' }] }, ['swot', 'risks']],
  ['a strength', { planLines: [{ part: 'strength' }] }, ['swot']],
  ['what we bring', { planLines: [{ part: 'we-bring' }] }, ['value-proposition']],
  ['a card', { worldCards: [{ swot: null }] }, ['customer-market']],
  ['a card that is tagged', { worldCards: [{ swot: 'opportunity' }] }, ['customer-market', 'swot']],
  ['a proof of loyalty', { loyaltyProofs: [{}] }, ['customer-market']],
  ['an investment', { investments: [{}] }, ['investments']],
])('with %s, these sections have rows', (_what, kept, keys) => {
  expect([...sectionsWithRows({ ...nothing, ...kept })]).toEqual(keys)
})
