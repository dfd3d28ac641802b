import { graphmlOf } from '#shared/domain/relationship/graphml.ts'
import type { InformalLine, InformalLineId } from '#shared/domain/relationship/model.ts'
import type { PrivatePart } from '#shared/domain/relationship/taken-out.ts'
import { describe, expect, test } from 'vitest'
import { aPerson } from '../unit/people/a-person.ts'

const ann = aPerson('ann', {
  firstName: 'Ann',
  lastName: 'Ahr & <Söhne>',
  title: 'Buyer\u{1} "A"',
  attitude: 0,
  note: 'Secret',
})
const bo = aPerson('bo', { firstName: 'Bo', lastName: 'Usher', managerId: 'ann', influence: 'high' })
const line = (about: Partial<InformalLine>): InformalLine => ({
  id: 'line' as InformalLineId,
  fromContactId: bo.id,
  toContactId: ann.id,
  kind: 'influences',
  strength: 3,
  note: 'Told in confidence',
  source: 'Tilde',
  asOf: null,
  certainty: null,
  version: 1,
  ...about,
})
const lines = [line({}), line({ kind: 'ally' }), line({ toContactId: 'elsewhere' as never })]

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml')
}
const valuesOf = (element: Element | undefined): Record<string, string | null> =>
  Object.fromEntries(
    [...(element?.children ?? [])].map((each) => [each.getAttribute('key') ?? '', each.textContent]),
  )

describe('the people and their ties as GraphML', () => {
  test('is XML with each person and each tie, and every key that is used is declared', () => {
    const document = parsed(
      graphmlOf({ contacts: [ann, bo], lines, asked: new Set(['judgements', 'lines']) }),
    )
    expect(document.querySelector('parsererror')).toBeNull()

    const [first, second] = [...document.querySelectorAll('node')]
    expect(valuesOf(first)).toMatchObject({
      name: 'Ann Ahr & <Söhne>',
      title: 'Buyer "A"',
      attitude: '0',
      placeholder: 'false',
    })
    expect(valuesOf(second)).toMatchObject({ name: 'Bo Usher', influence: 'high' })
    expect(valuesOf(second)).not.toHaveProperty('attitude')

    const edges = [...document.querySelectorAll('edge')].map((edge) => [
      edge.getAttribute('source'),
      edge.getAttribute('target'),
      edge.getAttribute('directed'),
      valuesOf(edge)['kind'],
    ])
    expect(edges).toEqual([
      ['bo', 'ann', 'true', 'reports-to'],
      ['bo', 'ann', 'true', 'influences'],
      ['bo', 'ann', 'false', 'ally'],
    ])
    const declared = new Set([...document.querySelectorAll('key')].map((key) => key.id))
    for (const data of document.querySelectorAll('data')) expect(declared).toContain(data.getAttribute('key'))
  })

  test('has what is private only where it is asked for by name', () => {
    const taken = (...asked: PrivatePart[]) =>
      graphmlOf({ contacts: [ann, bo], lines, asked: new Set(asked) })
    expect(taken()).not.toMatch(/Secret|confidence|Tilde|high|attitude|ally/)
    expect(taken('notes')).toMatch(/Secret/)
    expect(taken('notes')).not.toMatch(/confidence/)
    expect(taken('notes', 'lines')).toMatch(/Secret[^]*confidence/)
    expect(taken('lines')).not.toMatch(/Tilde/)
    expect(taken('lines', 'evidence')).toMatch(/Tilde/)
    expect(taken('judgements')).toMatch(/high/)
  })
})
