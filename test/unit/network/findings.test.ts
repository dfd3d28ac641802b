import type { Finding } from '#shared/domain/network/findings.ts'
import { expect, test } from 'vitest'
import { aKnowing, aLine, aPerson, anAccount, findingsIn, idOf, theKite } from './a-network.ts'

const namesIn = (people: readonly { name: string }[]) => people.map(({ name }) => name)
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind)

test('of the kite, Diane, Fernando and Garth, and Heather are named with their figures', () => {
  const { central } = findingsIn(theKite())
  expect(central).toContainEqual(
    expect.objectContaining({
      kind: 'most-tied',
      people: [{ id: idOf('Diane'), name: 'Diane' }],
      ties: 6,
      others: 9,
    }),
  )
  const nearest = central.find((each) => each.kind === 'nearest')
  expect(namesIn(nearest?.people ?? [])).toEqual(['Fernando', 'Garth'])
  expect(nearest).toMatchObject({ reached: 9, steps: 14, others: 9 })
  expect(nearest?.share).toBeCloseTo(0.643, 3)
  const between = central.find((each) => each.kind === 'most-between')
  expect(namesIn(between?.people ?? [])).toEqual(['Heather'])
  expect(between?.between).toBeCloseTo(14, 9)
  expect(between).toMatchObject({ pairs: 36 })
  expect(between?.share).toBeCloseTo(0.389, 3)
  const brokers = central.filter((each) => each.kind === 'broker')
  expect(brokers.map(({ person }) => person.name)).toEqual(['Heather', 'Fernando', 'Garth'])
  expect(brokers[0]?.holds.map(({ name }) => name)).toEqual(['Fernando', 'Garth', 'Ike'])
})

test('whom nobody of us knows cannot be lost: then the kite itself falls apart without Heather or Ike', () => {
  const { weak } = findingsIn(theKite())
  expect(kinds(weak)).toEqual(['splits', 'splits', 'bridge'])
  const parts = weak.flatMap((each) =>
    each.kind === 'splits' ? [[each.person.name, ...each.apart.map(namesIn)]] : [],
  )
  expect(parts).toEqual([
    ['Heather', ['Ike', 'Jane']],
    ['Ike', ['Jane']],
  ])
})

test('with one relationship everything hangs on it, and further out on Heather and Ike', () => {
  const { weak } = findingsIn(theKite({ relationships: [aKnowing('Tilde', 'Andre')] }))
  const ways = weak.flatMap((each) =>
    each.kind === 'only-way' ? [[each.person.name, each.lost.length]] : [],
  )
  expect(ways).toEqual([
    ['Andre', 9],
    ['Heather', 2],
    ['Ike', 1],
  ])
  expect(kinds(weak)).not.toContain('splits')
})

test('a relationship on the far side is a second way: nobody is lost with Heather, though the kite falls apart', () => {
  const relationships = [aKnowing('Tilde', 'Andre'), aKnowing('Uwe', 'Jane')]
  const { weak } = findingsIn(theKite({ relationships }))
  expect(kinds(weak)).toEqual(['splits', 'splits', 'bridge'])
})

test('those come first with whom a key player is lost', () => {
  const contacts = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => aPerson(name))
  const account = anAccount({
    contacts: [...contacts, aPerson('Ed', { influence: 'high' })],
    lines: [aLine('Ann', 'Bo'), aLine('Bo', 'Cy'), aLine('Bo', 'Di'), aLine('Ann', 'Ed')],
    relationships: [aKnowing('Tilde', 'Bo'), aKnowing('Uwe', 'Ann')],
  })
  const ways = findingsIn(account).weak.filter((each) => each.kind === 'only-way')
  expect(ways.map(({ person }) => person.name)).toEqual(['Ann', 'Bo'])
  expect(ways.map(({ keyPlayers }) => namesIn(keyPlayers))).toEqual([['Ed'], []])
})

test('a line between two groups is named from its ends', () => {
  const left = ['Ann', 'Bo', 'Cy']
  const right = ['Di', 'Ed', 'Flo']
  const among = ([one = '', two = '', three = '']: readonly string[]) => [
    aLine(one, two),
    aLine(two, three),
    aLine(three, one),
  ]
  const account = anAccount({
    contacts: [...left, ...right].map((name) => aPerson(name)),
    lines: [...among(left), ...among(right), aLine('Cy', 'Ed')],
  })
  const bridge = findingsIn(account).weak.find((each) => each.kind === 'bridge')
  expect(bridge).toMatchObject({ from: { name: 'Cy' }, others: 3 })
  expect(namesIn(bridge?.side ?? [])).toEqual(['Ed', 'Di', 'Flo'])
})

test('who has no tie to anybody is apart, and out of our reach', () => {
  const account = theKite({ relationships: [aKnowing('Tilde', 'Andre')] })
  const { weak } = findingsIn({ ...account, contacts: [...account.contacts, aPerson('Zoe')] })
  expect(weak).toContainEqual({ kind: 'out-of-reach', people: [{ id: idOf('Zoe'), name: 'Zoe' }] })
  expect(weak.find((each) => each.kind === 'apart')).toMatchObject({
    largest: 10,
    groups: [[{ name: 'Zoe' }]],
  })
})

test('of a bare hierarchy nothing is said that holds of every hierarchy, and that is said', () => {
  const contacts = [
    aPerson('Ann'),
    ...['Bo', 'Cy'].map((name) => aPerson(name, { managerId: idOf('Ann') })),
    ...['Di', 'Ed'].map((name) => aPerson(name, { managerId: idOf('Bo') })),
  ]
  const { central, weak } = findingsIn(anAccount({ contacts, lines: [aLine('Di', 'Ed', 'conflict')] }))
  expect(kinds(central)).toEqual(['only-reporting', 'most-tied', 'most-between', 'nearest'])
  expect(weak).toEqual([])
})

test('where no line is known, only that is said of who is central', () => {
  const contacts = ['Ann', 'Bo'].map((name) => aPerson(name))
  expect(findingsIn(anAccount({ contacts })).central).toEqual([{ kind: 'no-ties' }])
  expect(findingsIn(anAccount()).central).toEqual([])
})

test('who is listened to is told apart from who is tied, where that is somebody else', () => {
  const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed']
  const lines = [
    ...['Bo', 'Cy', 'Di'].map((name) => aLine('Ann', name, 'influences')),
    ...['Ann', 'Cy', 'Di', 'Ed'].map((name) => aLine(name, 'Bo', 'influences')),
  ]
  const { central } = findingsIn(anAccount({ contacts: names.map((name) => aPerson(name)), lines }))
  const heard = central.find((each) => each.kind === 'most-heard')
  expect([namesIn(heard?.people ?? []), namesIn(heard?.listeners ?? [])]).toEqual([
    ['Ann'],
    ['Bo', 'Cy', 'Di'],
  ])
  expect(namesIn(central.find((each) => each.kind === 'most-tied')?.people ?? [])).toEqual(['Bo'])
})
