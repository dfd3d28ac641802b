import { sectionsWithRows, type KeptRows } from '#shared/domain/plan/section-rows.ts'
import type { Inline } from '#shared/domain/rich-text/model.ts'
import { writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { expect, test } from 'vitest'

const nothing: KeptRows = {
  sections: [],
  risks: [],
  planLines: [],
  worldCards: [],
  loyaltyProofs: [],
  investments: [],
}
const letters = { type: 'text', text: 'late again' } as const
const written = (...content: readonly Inline[]): string =>
  writeRich({ type: 'doc', content: [{ type: 'paragraph', content }] })

test.each<readonly [string, Partial<KeptRows>, readonly string[]]>([
  ['nothing', {}, []],
  ['a risk', { risks: [{ swot: null }] }, ['risks']],
  ['a risk that is tagged', { risks: [{ swot: 'threat' }] }, ['swot', 'risks']],
  ['a strength', { planLines: [{ part: 'strength' }] }, ['swot']],
  ['what we bring', { planLines: [{ part: 'we-bring' }] }, ['value-proposition']],
  ['a card', { worldCards: [{ swot: null }] }, ['customer-market']],
  ['a card that is tagged', { worldCards: [{ swot: 'opportunity' }] }, ['customer-market', 'swot']],
  [
    'words of a text that are tagged',
    { sections: [{ rich: written({ ...letters, marks: [{ type: 'swot', attrs: { part: 'weakness' } }] }) }] },
    ['swot'],
  ],
  [
    'letters that look like a tag',
    { sections: [{ rich: written({ type: 'text', text: '{"type":"swot"}' }) }, { rich: null }] },
    [],
  ],
  ['a proof of loyalty', { loyaltyProofs: [{}] }, ['customer-market']],
  ['an investment', { investments: [{}] }, ['investments']],
])('with %s, these sections have rows', (_what, kept, keys) => {
  expect([...sectionsWithRows({ ...nothing, ...kept })]).toEqual(keys)
})
