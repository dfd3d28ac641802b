import { expect, test } from 'vitest'
import { signsOf } from '../../../renderer/features/people/look/card-signs.ts'
import {
  filterText,
  isFilter,
  meantBy,
  noFilter,
  readFilter,
  turned,
  type PeopleFilter,
} from '../../../renderer/features/people/look/people-filter.ts'
import { peopleFrom } from '../../../renderer/features/people/people.ts'
import { aPerson } from './a-person.ts'

const people = peopleFrom([
  aPerson('ada', { firstName: 'Ada', attitude: 2, influence: 'high', department: 'Sales', location: 'Oslo' }),
  aPerson('ben', { firstName: 'Ben', attitude: null, influence: 'low', department: 'Quality & Care' }),
  aPerson('cy', {
    firstName: 'Cy',
    attitude: -1,
    influence: 'high',
    department: ' Sales ',
    title: 'Buyer',
    externalKind: 'partner',
    firm: 'Nordlicht',
    isAssistant: true,
  }),
])
const signs = signsOf(
  {
    contacts: people.all,
    relationships: [{ contactId: 'ada', currentLevel: 'vendor', targetLevel: 'vendor' } as never],
    centers: [{ name: 'Valves', members: [{ contactId: 'ben', roles: ['decider'] } as never] }],
    postChanges: [],
  },
  { today: '2026-11-01', halfLifeDays: 180 } as never,
)
const facts = { signs, toVerify: new Set(['cy']) }
const meant = (about: Partial<PeopleFilter>): readonly string[] | null => {
  const ids = meantBy({ ...noFilter, ...about }, people, facts)
  return ids && [...ids]
}

test.each<[Partial<PeopleFilter>, readonly string[] | null]>([
  [{}, null],
  [{ text: '  ' }, null],
  [{ isListed: true }, null],
  [{ text: 'BUYER' }, ['cy']],
  [{ attitudes: [2, null] }, ['ada', 'ben']],
  [{ influences: ['high'] }, ['ada', 'cy']],
  [{ influences: ['high'], attitudes: [-1, -2] }, ['cy']],
  [{ roles: ['decider', 'user'] }, ['ben']],
  [{ departments: ['Sales'] }, ['ada', 'cy']],
  [{ locations: ['Oslo'] }, ['ada']],
  [{ text: 'nordlicht' }, ['cy']],
  [{ standings: ['external'] }, ['cy']],
  [{ standings: ['employed'] }, ['ada', 'ben']],
  [{ standings: ['employed', 'assistant'] }, ['ada', 'ben', 'cy']],
  [{ firms: ['Nordlicht'], standings: ['assistant'] }, ['cy']],
  [{ firms: ['Other'] }, []],
  [{ needs: ['key-player'] }, ['ada', 'ben', 'cy']],
  [{ needs: ['key-player', 'no-cover'] }, ['ben', 'cy']],
  [{ needs: ['verify'] }, ['cy']],
  [{ needs: ['verify'], departments: ['Quality & Care'] }, []],
])('the filter %j means %j', (about, ids) => {
  expect(meant(about)).toEqual(ids)
})

test('the address keeps a filter as it is, whatever departments are called', () => {
  const filter: PeopleFilter = {
    text: 'a & b = 100%',
    attitudes: [-2, 0, null],
    influences: ['low', null],
    roles: ['buyer'],
    needs: ['no-cover'],
    standings: ['external', 'assistant'],
    firms: ['a & b'],
    departments: ['Quality & Care', 'R=D'],
    locations: ['Łódź'],
    isListed: true,
  }
  expect(readFilter(filterText(filter))).toEqual(filter)
  expect(filterText(noFilter)).toBeNull()
  expect(readFilter(null)).toBe(noFilter)
  expect(isFilter(readFilter('attitude=9&role=king&need='))).toBe(false)
})

test('a choice is turned on and off', () => {
  expect(turned(turned(['a'], 'b'), 'a')).toEqual(['b'])
})
