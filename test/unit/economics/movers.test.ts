import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceE4, moversOf } from '#shared/domain/economics/movers.ts'

const account = (name: string, before: number, now: number) => ({
  accountId: name.toLowerCase(),
  name,
  now: { netE4: now },
  before: { netE4: before },
})

test('the largest difference comes first, up and down apart, and who bought the same is in neither', () => {
  const { up, down } = moversOf(
    [
      account('Still', 50, 50),
      account('Grown', 100, 180),
      account('New', 0, 90),
      account('Lost', 70, 0),
      account('Less', 200, 100),
    ],
    5,
  )
  expect(up.map(({ name }) => name)).toEqual(['New', 'Grown'])
  expect(down.map(({ name }) => name)).toEqual(['Less', 'Lost'])
})

test('no more of each than are wished, and of the same difference the alphabet decides', () => {
  const same = [account('Beta', 0, 10), account('Alpha', 5, 15), account('Gamma', 10, 20)]
  expect(moversOf(same, 2).up.map(({ name }) => name)).toEqual(['Alpha', 'Beta'])
})

test('whatever the order of the input, the answer is the same, and no one left out moved more than one who is in', () => {
  const some = fc.uniqueArray(
    fc.record({ name: fc.string({ minLength: 1 }), before: fc.nat(1_000), now: fc.nat(1_000) }),
    { selector: ({ name }) => name.toLowerCase(), maxLength: 30 },
  )
  fc.assert(
    fc.property(some, fc.nat(6), (given, atMost) => {
      const accounts = given.map(({ name, before, now }) => account(name, before, now))
      const movers = moversOf(accounts, atMost)
      expect(moversOf(accounts.toReversed(), atMost)).toEqual(movers)
      const least = movers.up.at(-1)
      if (least === undefined) return
      const left = accounts.filter((each) => differenceE4(each) > 0 && !movers.up.includes(each))
      for (const each of left) expect(differenceE4(each)).toBeLessThanOrEqual(differenceE4(least))
    }),
  )
})
