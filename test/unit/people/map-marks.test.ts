import { mapChanges } from '#shared/domain/relationship/map-diff.ts'
import { expect, test } from 'vitest'
import { marksOf } from '../../../renderer/features/people/time/map-marks.ts'
import { aMap } from '../domain/map-states.ts'

test('a card has one sign of each kind, the most telling first, with all the sentences; a line has its own', () => {
  const changes = mapChanges(
    aMap({
      people: { Ann: { attitude: 1, influence: 'low', managerId: 'Bo' }, Bo: {} },
      covers: [['Tilde', 'Bo', 'vendor']],
    }),
    aMap({
      people: { Ann: { attitude: -1, influence: 'high' }, Bo: { title: 'Buyer' }, Cy: {} },
      lines: [['ally', 'Ann', 'Bo', 1]],
    }),
  )
  const { cards, lines } = marksOf(changes, ({ kind }) => `${kind}.`)

  expect(Object.fromEntries(cards)).toEqual({
    Ann: { signs: ['moved', 'up', 'down'], note: 'moved. attitude. influence.' },
    Bo: { signs: ['changed'], note: 'retitled. cover-lost.' },
    Cy: { signs: ['arrived'], note: 'arrived.' },
  })
  expect([...lines]).toEqual([['Ann Bo', 'arrived']])
})

test('everybody of an account that came to the group is marked with the sentence of the account', () => {
  const changes = mapChanges(
    aMap({ units: ['Top'], people: { Ann: { accountId: 'Top' } } }),
    aMap({
      units: ['Top', 'Plant'],
      people: { Ann: { accountId: 'Top' }, Bo: { accountId: 'Plant' }, Cy: { accountId: 'Plant' } },
    }),
  )
  const { cards } = marksOf(changes, ({ kind }) => `${kind}.`)

  const arrived = { signs: ['arrived'], note: 'unit-joined.' }
  expect(Object.fromEntries(cards)).toEqual({ Bo: arrived, Cy: arrived })
})
