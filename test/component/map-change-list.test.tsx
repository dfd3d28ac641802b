import { mapChanges } from '#shared/domain/relationship/map-diff.ts'
import { informalLineKinds } from '#shared/domain/relationship/model.ts'
import { renderHook, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { plainText } from '../../renderer/features/people/analysis/pieced.ts'
import { ChangeList } from '../../renderer/features/people/time/change-list.tsx'
import { useSayChange } from '../../renderer/features/people/time/say-change.ts'
import { openForPages, show } from '../support/page-over-core.tsx'
import { aMap } from '../unit/domain/map-states.ts'

const before = aMap({
  people: {
    Annegret: { firstName: 'Annegret', lastName: 'Heidenreich', influence: 'high', attitude: 0 },
    Detlef: { firstName: 'Detlef', lastName: 'Kuhlmann' },
    Uwe: { firstName: 'Uwe', lastName: 'Brandstätter', title: 'Buyer' },
    Torsten: { firstName: 'Torsten', lastName: 'Möller', managerId: 'Detlef' },
    Post: { firstName: '', lastName: '', title: 'Plant manager' },
  },
  covers: [['Tilde Marsh', 'Uwe', 'vendor']],
  lines: [['conflict', 'Torsten', 'Uwe', 1]],
})
const after = aMap({
  people: {
    Annegret: { firstName: 'Annegret', lastName: 'Heidenreich', influence: 'high', attitude: 1 },
    Uwe: { firstName: 'Uwe', lastName: 'Brandstätter', influence: 'low', attitude: -1 },
    Torsten: { firstName: 'Torsten', lastName: 'Möller', managerId: 'Uwe' },
    Post: { firstName: 'Pia', lastName: 'Grote', title: 'Plant manager', managerId: 'Uwe' },
    Ike: { managerId: 'Post' },
  },
  covers: [['Tilde Marsh', 'Uwe', 'problem-solver']],
  lines: [
    ['conflict', 'Torsten', 'Uwe', 3],
    ['influences', 'Uwe', 'Annegret', 2],
  ],
})

function said(...states: Parameters<typeof mapChanges>): readonly string[] {
  const { result } = renderHook(() => useSayChange())
  return mapChanges(...states).map((change) => plainText(result.current(change)))
}

test('what became different is told in sentences that name the people', () => {
  expect(said(before, after)).toEqual([
    'Annegret Heidenreich turned from neutral to supporter.',
    'Uwe Brandstätter now influences Annegret Heidenreich.',
    'The attitude of Uwe Brandstätter is now known: skeptic.',
    'The influence of Uwe Brandstätter is now judged: low.',
    'Uwe Brandstätter is no longer Buyer.',
    'Tilde Marsh rose with Uwe Brandstätter from vendor to problem solver.',
    'The line from Torsten Möller to Uwe Brandstätter (conflict) went from weak to strong.',
    'Detlef Kuhlmann left, from the top.',
    'Ike arrived, under Pia Grote.',
    'Torsten Möller moved from under Detlef Kuhlmann to under Uwe Brandstätter.',
    'Pia Grote moved from the top to under Uwe Brandstätter.',
    'Plant manager is now named Pia Grote.',
  ])
})

test('cards that were put elsewhere are told together', () => {
  const at = (x: number | null) => ({ freeX: x, freeY: x })
  const [one, other] = [
    { Ann: at(null), Bo: at(1), Cy: at(2) },
    { Ann: at(4), Bo: at(5), Cy: at(null) },
  ]
  expect(said(aMap({ people: one }), aMap({ people: other }))).toEqual([
    '2 people placed anew on the free map: Ann and Bo.',
    '1 person given back to the hierarchy on the free map: Cy.',
  ])
})

test('an account that comes to a group or leaves it is told with its people', () => {
  const alone = aMap({ units: ['Top'], people: {} })
  const withPlant = aMap({
    units: ['Top', 'Plant'],
    people: { Ann: { accountId: 'Plant' }, Bo: { accountId: 'Plant' } },
  })
  const withEmpty = aMap({ units: ['Top', 'Plant'], people: {} })

  expect(said(alone, withPlant)).toEqual(['Plant came to the group, with 2 people: Ann and Bo.'])
  expect(said(withPlant, alone)).toEqual(['Plant left the group, with 2 people: Ann and Bo.'])
  expect(said(alone, withEmpty)).toEqual(['Plant came to the group; nobody was known there.'])
  expect(said(withEmpty, alone)).toEqual(['Plant left the group; nobody was known there.'])
})

test('a line of each kind has words for coming, turning and going', () => {
  const people = { Ann: {}, Bo: {} }
  const without = aMap({ people })
  for (const kind of informalLineKinds) {
    const tied = aMap({ people, lines: [[kind, 'Ann', 'Bo', 1]] })
    const other = aMap({ people, lines: [[kind === 'ally' ? 'conflict' : 'ally', 'Ann', 'Bo', 1]] })
    for (const [from, to] of [
      [without, tied],
      [tied, without],
      [tied, other],
    ] as const)
      for (const sentence of said(from, to)) {
        expect(sentence).toMatch(/^Ann .* Bo.*\.$|^The line from Ann to Bo turned from .* to .*\.$/)
        expect(sentence).not.toMatch(/new-|gone-|kind-|\{\{/)
      }
  }
})

test('a name in a sentence selects the person, and the sentences of whoever is selected stand out', async () => {
  const { bridge } = await openForPages()
  const selected: string[] = []
  const { user, getByRole } = show(
    bridge,
    <ChangeList
      label="Changes"
      changes={mapChanges(before, after)}
      selectedId="Annegret"
      onSelect={(id) => selected.push(id)}
    />,
  )
  const rows = within(getByRole('list', { name: 'Changes' })).getAllByRole('listitem')

  await user.click(within(rows[9]!).getByRole('button', { name: 'Detlef Kuhlmann' }))

  expect(selected).toEqual(['Detlef'])
  expect(rows.map((row) => row.getAttribute('aria-current') === 'true').indexOf(false)).toBe(2)
})
