import type { PlanSectionId } from '#shared/domain/plan/model.ts'
import { starterTemplates } from '#shared/domain/plan/starters.ts'
import { isMoveEmpty, templateMove } from '#shared/domain/plan/template-move.ts'
import { newestOf, offeredFor, sectionsFor, type PlanTemplate } from '#shared/domain/plan/template.ts'
import { expect, test } from 'vitest'

const template = (keys: readonly string[], more: Partial<PlanTemplate> = {}): PlanTemplate => ({
  ...starterTemplates[0]!,
  sections: keys.map((key) => ({ key, title: key, guidance: '', questions: [], weight: 1, tiers: [] })),
  ...more,
})
const section = (key: string, position: number, text = '') => ({
  id: key as PlanSectionId,
  key,
  title: key,
  text,
  position,
})

test('the same sections in the same order are no move', () => {
  expect(isMoveEmpty(templateMove([section('a', 0), section('b', 1)], template(['a', 'b']), ''))).toBe(true)
})

test('what is new gets its place, what no longer stands in it is kept behind the others', () => {
  const move = templateMove([section('gone', 0, 'Text'), section('b', 1)], template(['new', 'b']), '')

  expect(move.added.map(({ section: { key }, position }) => [key, position])).toEqual([['new', 0]])
  expect(move.kept.map(({ key }) => key)).toEqual(['gone'])
  expect(move.placed.map(({ section: { key }, position }) => [key, position])).toEqual([['gone', 2]])
})

test('a section that only other tiers need is not added', () => {
  const [only] = template(['a']).sections
  const forKey = template([], { sections: [{ ...only!, tiers: ['Key'] }] })

  expect(sectionsFor(forKey, 'Key')).toHaveLength(1)
  expect(templateMove([], forKey, 'C').added).toEqual([])
})

test('templates of the tier come first, retired ones are not offered, and each stands once in its newest edition', () => {
  const editions = [
    template(['a'], { key: 'any', tiers: [] }),
    template(['a'], { key: 'old', isRetired: false }),
    template(['a'], { key: 'old', edition: 2, isRetired: true }),
    template(['a'], { key: 'ours', tiers: ['C'] }),
  ]

  expect(offeredFor(editions, 'C').map(({ key }) => key)).toEqual(['ours', 'any'])
  expect(newestOf(editions)).toHaveLength(3)
})

test('where no template is made for the tier the strategic account comes first', () => {
  expect(offeredFor(starterTemplates, 'Nobody’s tier')[0]).toMatchObject({ key: 'strategic-account' })
  expect(offeredFor(starterTemplates, '')[0]).toMatchObject({ key: 'strategic-account' })
})
