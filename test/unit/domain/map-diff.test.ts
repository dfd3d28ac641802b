import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import { mapChanges, peopleOf, type MapChange, type MapState } from '#shared/domain/relationship/map-diff.ts'
import { informalLineKinds, relationshipLevels } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMap, told } from './map-states.ts'

describe('what became different on the map', () => {
  const before = aMap({
    people: {
      Detlef: { influence: 'high', attitude: 0 },
      Torsten: { influence: 'low', managerId: 'Detlef', title: 'Buyer' },
      Heide: { influence: 'medium', managerId: 'Detlef', attitude: null },
      Post: { firstName: '', lastName: '', title: 'Plant manager' },
    },
    covers: [
      ['Tilde', 'Detlef', 'vendor'],
      ['Tilde', 'Torsten', 'vendor'],
      ['Uwe', 'Heide', 'vendor'],
    ],
    lines: [
      ['ally', 'Torsten', 'Heide', 1],
      ['influences', 'Torsten', 'Detlef', 1],
      ['conflict', 'Heide', 'Detlef', 1],
    ],
  })
  const after = aMap({
    people: {
      Detlef: { influence: 'high', attitude: 1, managerId: 'Ann' },
      Torsten: { influence: 'low', title: 'Head buyer' },
      Ann: { influence: null },
      Post: { firstName: 'Pia', lastName: 'Post', title: 'Plant manager' },
    },
    covers: [
      ['Tilde', 'Detlef', 'trusted-adviser'],
      ['Uwe', 'Torsten', 'vendor'],
      ['Uwe', 'Ann', 'vendor'],
    ],
    lines: [
      ['influences', 'Torsten', 'Detlef', 3],
      ['ally', 'Detlef', 'Post', 2],
    ],
  })

  test('says once who of those who stayed was placed anew, and who was given back', () => {
    const at = (freeX: number | null) => ({ freeX, freeY: freeX })
    const [one, other] = [
      aMap({ people: { Ann: at(null), Ben: at(10), Cid: at(20), Dan: at(30), Eve: at(40) } }),
      aMap({ people: { Ann: at(5), Ben: at(11), Cid: at(20), Dan: at(null), Fay: at(50) } }),
    ]
    expect(told(mapChanges(one, other))).toEqual([
      'Eve left from top',
      'Fay arrived at top',
      'Ann, Ben placed',
      'Dan unplaced',
    ])
  })

  test('says who assists now, and who stands outside', () => {
    const [one, other] = [
      aMap({
        people: { Ann: { isAssistant: null }, Ben: { externalKind: 'partner' }, Cid: { isAssistant: true } },
      }),
      aMap({
        people: { Ann: { isAssistant: true }, Ben: { externalKind: null }, Cid: { isAssistant: false } },
      }),
    ]

    expect(told(mapChanges(one, other))).toEqual([
      'Ann assistant true',
      'Cid assistant false',
      'Ben external partner to null',
    ])
    expect(
      mapChanges(aMap({ people: { Ann: { isAssistant: false } } }), aMap({ people: { Ann: {} } })),
    ).toEqual([])
  })

  test('is told with those of the most influence first, then by kind', () => {
    expect(told(mapChanges(before, after))).toEqual([
      'Detlef moved from top to Ann',
      'Detlef attitude 0 to 1',
      'Detlef cover-changed by Tilde vendor to trusted-adviser',
      'Detlef, Pia Post line-new ally 2',
      'Torsten, Detlef line-changed influences 1 to influences 3',
      'Heide left from Detlef',
      'Torsten moved from Detlef to top',
      'Torsten retitled Buyer to Head buyer',
      'Torsten cover-lost by Tilde vendor',
      'Torsten cover-gained by Uwe vendor',
      'Ann arrived at top',
      'Pia Post renamed Plant manager to Pia Post',
    ])
  })

  test('an attitude that is not known any more is a change of its own, and not neutral', () => {
    const known = aMap({ people: { Ann: { attitude: 0 } } })
    const unknown = aMap({ people: { Ann: { attitude: null } } })

    expect(told(mapChanges(known, unknown))).toEqual(['Ann attitude 0 to null'])
  })

  test('names are those of the time', () => {
    const [moved] = mapChanges(
      aMap({ people: { Boss: { lastName: 'Then' }, Ann: { managerId: 'Boss' } } }),
      aMap({ people: { Boss: { lastName: 'Now' }, Ann: { lastName: 'Wed' } } }),
    ).filter(({ kind }) => kind === 'moved')

    expect(moved).toMatchObject({ person: { name: 'Wed' }, from: { name: 'Then' }, to: null })
  })

  test('a line to another account names its other end', () => {
    const elsewhere = aMap({ people: { Ike: {} } }).contacts
    const tied = aMap({ people: { Ann: {} }, lines: [['ally', 'Ann', 'Ike', 1]] })

    const changes = mapChanges(aMap({ people: { Ann: {} } }), { ...tied, otherContacts: elsewhere })

    expect(told(changes)).toEqual(['Ann, Ike line-new ally 1'])
  })
})

describe('between any two states', () => {
  test('nothing became different from a state to itself', () => {
    fc.assert(
      fc.property(anyMap, (state) => {
        expect(mapChanges(state, state)).toEqual([])
      }),
    )
  })

  test('the way back tells the opposite of the same changes', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const back = mapChanges(other, one).map(opposite).map(keyOf)

        expect(mapChanges(one, other).map(keyOf).toSorted()).toEqual(back.toSorted())
      }),
    )
  })

  test('each difference is told exactly once', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        expect(mapChanges(one, other).map(subjectOf).toSorted()).toEqual(
          [...differences(one, other)].toSorted(),
        )
      }),
    )
  })

  test('those of more influence never come after those of less', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const weightOf = (change: MapChange) =>
          Math.max(
            ...peopleOf(change).flatMap(({ id }) =>
              [...one.contacts, ...other.contacts]
                .filter((contact) => contact.id === id)
                .map(({ influence }) => (influence === null ? 0 : influences.indexOf(influence) + 1)),
            ),
          )
        const weights = mapChanges(one, other).map(weightOf)

        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      }),
    )
  })
})

const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'] as const
const name = fc.constantFrom(...names)
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

/** Few people, so that two states have many of them in common. Hierarchies may be odd: a state of the past is taken as it is. */
const anyMap: fc.Arbitrary<MapState> = fc
  .record({
    people: fc.dictionary(
      name,
      fc.record({
        lastName: fc.constantFrom('One', 'Two'),
        title: fc.constantFrom('', 'Buyer', 'Owner'),
        managerId: orNull(name),
        attitude: orNull(fc.constantFrom(...attitudes)),
        influence: orNull(fc.constantFrom(...influences)),
      }),
    ),
    covers: fc.array(
      fc.tuple(fc.constantFrom('Tilde', 'Uwe'), name, fc.constantFrom(...relationshipLevels)),
      { maxLength: 6 },
    ),
    lines: fc.array(fc.tuple(fc.constantFrom(...informalLineKinds), name, name, fc.constantFrom(1, 2, 3)), {
      maxLength: 6,
    }),
  })
  .map(({ people, covers, lines }) => {
    const isThere = (id: string) => Object.hasOwn(people, id)
    return aMap({
      people,
      covers: covers.filter(([, id]) => isThere(id)),
      lines: lines.filter(([, from, to]) => from !== to && isThere(from) && isThere(to)),
    })
  })

/** The differences between two states, found without what is tested: each field of each thing on its own. */
function differences(one: MapState, other: MapState): ReadonlySet<string> {
  const found = new Set<string>()
  const [then, now] = [one, other].map(({ contacts }) => new Map(contacts.map((each) => [each.id, each])))
  const isIn = (id: string) => [then, now].map((people) => people?.has(id as never))
  const stays = (id: string) => isIn(id).every(Boolean)
  const managerIn = (people: typeof then, id: string) => {
    const managerId = people?.get(id as never)?.managerId
    return managerId && people?.has(managerId) ? managerId : null
  }
  for (const id of names) {
    const [was, is] = [then, now].map((people) => people?.get(id as never))
    if (Boolean(was) !== Boolean(is)) found.add(`${id} is there`)
    if (!was || !is) continue
    if (managerIn(then, id) !== managerIn(now, id)) found.add(`${id} manager`)
    for (const field of [
      'attitude',
      'influence',
      'lastName',
      'title',
      'isAssistant',
      'externalKind',
    ] as const)
      if (was[field] !== is[field]) found.add(`${id} ${field}`)
  }
  const covers = [one, other].map(
    ({ relationships }) =>
      new Map(relationships.map((tie) => [`${tie.contactId} by ${tie.teamMemberId}`, tie])),
  )
  for (const key of new Set(covers.flatMap((each) => [...each.keys()]))) {
    const [was, is] = covers.map((each) => each.get(key))
    if (stays((was ?? is)!.contactId) && was?.currentLevel !== is?.currentLevel) found.add(key)
  }
  const lines = [one, other].map(({ informalLines }) => new Map(informalLines.map((each) => [each.id, each])))
  for (const id of new Set(lines.flatMap((each) => [...each.keys()]))) {
    const [was, is] = lines.map((each) => each.get(id))
    const line = (was ?? is)!
    if (!stays(line.fromContactId) || !stays(line.toContactId)) continue
    if (was?.kind !== is?.kind || was?.strength !== is?.strength) found.add(`line ${id}`)
  }
  return found
}

/** Which of the differences a change tells. */
function subjectOf(change: MapChange): string {
  if ('people' in change) return 'places'
  if ('line' in change) return `line ${change.line.id}`
  const { id } = change.person
  if ('member' in change) return `${id} by ${change.member.id}`
  const fields = { left: 'is there', arrived: 'is there', moved: 'manager', renamed: 'lastName' }
  const marks = { assistant: 'isAssistant', external: 'externalKind' }
  const field = { ...fields, ...marks, retitled: 'title', attitude: 'attitude', influence: 'influence' }[
    change.kind
  ]
  return `${id} ${field}`
}

const opposites: Readonly<Record<string, string>> = {
  left: 'arrived',
  arrived: 'left',
  'cover-lost': 'cover-gained',
  'cover-gained': 'cover-lost',
  'line-gone': 'line-new',
  'line-new': 'line-gone',
}

function opposite(change: MapChange): MapChange {
  const kind = opposites[change.kind] ?? change.kind
  return (
    'from' in change ? { ...change, from: change.to, to: change.from, kind } : { ...change, kind }
  ) as MapChange
}

/** A change without the names: they are those of the time. */
function keyOf(change: MapChange): string {
  return JSON.stringify(change, (key, value: unknown) => (key === 'name' ? undefined : value))
}
