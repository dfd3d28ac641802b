import { introductionsTo } from '#shared/domain/network/introduction.ts'
import { networkOf } from '#shared/domain/network/network.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aKnowing, aLine, aPerson, idOf } from './a-network.ts'

const said = (ways: ReturnType<typeof introductionsTo>) =>
  ways.map(({ teamMemberId, chain }) => [teamMemberId, ...chain.map(({ asked }) => asked)].join(' > '))
const named = (...names: readonly string[]) => names.map((name) => aPerson(name))

test('a colleague who knows somebody asks them, at a quarter for each rung', () => {
  const network = networkOf(named('Ann'), [])
  const ways = introductionsTo(network, [aKnowing('Tilde', 'Ann', 'problem-solver')], idOf('Ann'))
  expect(said(ways)).toEqual(['Tilde > Ann'])
  expect(ways[0]?.strength).toBe(0.75)
})

test('a strong chain is better than a weak acquaintance: 1 x 2/3 against 1/4', () => {
  const network = networkOf(named('Ann', 'Bo'), [aLine('Ann', 'Bo', 'former-colleagues', 2)])
  const known = [aKnowing('Tilde', 'Ann', 'trusted-adviser'), aKnowing('Tilde', 'Bo', 'vendor')]
  const ways = introductionsTo(network, known, idOf('Bo'))
  expect(said(ways)).toEqual(['Tilde > Ann > Bo'])
  expect(ways[0]?.strength).toBeCloseTo(2 / 3, 12)
})

test('each of us has a way of their own, the strongest first', () => {
  const network = networkOf(named('Ann', 'Bo', 'Cy'), [aLine('Ann', 'Cy', 'ally', 2), aLine('Bo', 'Cy')])
  const known = [aKnowing('Tilde', 'Ann', 'problem-solver'), aKnowing('Uwe', 'Bo', 'problem-solver')]
  expect(said(introductionsTo(network, known, idOf('Cy')))).toEqual(['Uwe > Bo > Cy', 'Tilde > Ann > Cy'])
})

test('a reporting line carries two thirds, in both directions', () => {
  const network = networkOf([aPerson('Ann'), aPerson('Bo', { managerId: idOf('Ann') })], [])
  expect(
    introductionsTo(network, [aKnowing('Tilde', 'Ann', 'trusted-adviser')], idOf('Bo'))[0]?.strength,
  ).toBeCloseTo(2 / 3, 12)
  expect(
    introductionsTo(network, [aKnowing('Tilde', 'Bo', 'trusted-adviser')], idOf('Ann'))[0]?.strength,
  ).toBeCloseTo(2 / 3, 12)
})

test('conflicts carry nothing, and nobody is introduced by a post without a name', () => {
  const known = [aKnowing('Tilde', 'Ann')]
  const quarrel = networkOf(named('Ann', 'Bo'), [aLine('Ann', 'Bo', 'conflict')])
  expect(introductionsTo(quarrel, known, idOf('Bo'))).toEqual([])
  const post = networkOf(named('Ann', 'Plant?', 'Bo'), [aLine('Ann', 'Plant?'), aLine('Plant?', 'Bo')])
  expect(introductionsTo(post, known, idOf('Bo'))).toEqual([])
  expect(said(introductionsTo(post, known, idOf('Plant?')))).toEqual(['Tilde > Ann > Plant?'])
})

test('three steps on their side are told, a fourth is not', () => {
  const chain = ['Ann', 'Bo', 'Cy', 'Di', 'Ed']
  const network = networkOf(
    named(...chain),
    chain.slice(1).map((name, at) => aLine(chain[at]!, name)),
  )
  const known = [aKnowing('Tilde', 'Ann')]
  expect(said(introductionsTo(network, known, idOf('Di')))).toEqual(['Tilde > Ann > Bo > Cy > Di'])
  expect(introductionsTo(network, known, idOf('Ed'))).toEqual([])
})

test('no chain of at most three steps is stronger, and nobody is asked twice', () => {
  const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']
  const anyName = fc.constantFrom(...names)
  const anyLines = fc.array(fc.tuple(anyName, anyName, fc.constantFrom(1, 2, 3)), { maxLength: 12 })
  const anyKnown = fc.array(
    fc.tuple(anyName, fc.constantFrom('vendor', 'problem-solver', 'trusted-adviser')),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(anyLines, anyKnown, anyName, (drawn, known, target) => {
      const lines = drawn.filter(([from, to]) => from !== to)
      const network = networkOf(
        named(...names),
        lines.map(([from, to, strength]) => aLine(from, to, 'ally', strength)),
      )
      const knowing = known.map(([name, level]) => aKnowing('Tilde', name, level))
      const [way] = introductionsTo(network, knowing, idOf(target))

      const strengthOf = (one: string, other: string) =>
        Math.max(
          0,
          ...lines.flatMap(([from, to, strength]) =>
            [from, to].includes(one) && [from, to].includes(other) ? [strength / 3] : [],
          ),
        )
      const rungs = { vendor: 0.25, 'problem-solver': 0.75, 'trusted-adviser': 1 }
      let best = 0
      const tryFrom = (at: string, strength: number, steps: number): void => {
        if (at === target) best = Math.max(best, strength)
        if (steps === 3) return
        for (const next of names) {
          const on = strengthOf(at, next)
          if (on > 0) tryFrom(next, strength * on, steps + 1)
        }
      }
      for (const [name, level] of known) tryFrom(name, rungs[level], 0)

      expect(way?.strength ?? 0).toBeCloseTo(best, 12)
      const asked = way?.chain.map((each) => each.asked) ?? []
      expect(new Set(asked).size).toBe(asked.length)
    }),
  )
})
