import { sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { standingOf } from '#shared/domain/network/standing.ts'
import { whatIf } from '#shared/domain/network/what-if.ts'
import { coverageOf } from '#shared/domain/relationship/map-status.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import { relationshipLevels } from '#shared/domain/relationship/model.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMember } from '../domain/members.ts'
import { aKnowing, aLine, aPerson, anAccount, findingsIn, idOf, theKite } from './a-network.ts'

const aCenter = (...members: readonly ReturnType<typeof aMember>[]) => ({
  id: 'center' as BuyingCenterId,
  name: 'Filling line',
  members,
  roles: sixRoles.roles,
})

test('without the only supportive key player, status, coverage, risk and the light change at once', () => {
  const account = anAccount({
    contacts: [
      aPerson('Ann', { influence: 'high', attitude: 2 }),
      aPerson('Bo', { influence: 'high', attitude: -1 }),
      aPerson('Cy'),
    ],
    lines: [aLine('Ann', 'Cy')],
    relationships: [aKnowing('Tilde', 'Ann', 'problem-solver'), aKnowing('Uwe', 'Bo', 'vendor')],
    centers: [
      aCenter(
        aMember({ name: 'Ann', influence: 'high', attitude: 2, roles: ['decider'] }),
        aMember({ name: 'Bo', influence: 'high', attitude: -1 }),
      ),
    ],
  })
  const seen = whatIf(account, idOf('Ann'))
  expect(seen?.before).toMatchObject({ status: 3, coverage: 0.5, threadShare: 0.75 })
  expect(seen?.before.centers[0]?.light.light).toBe('green')
  expect(seen?.after).toMatchObject({ status: 2, coverage: 0, threadShare: 1 })
  expect(seen?.after.centers[0]?.light.light).toBe('red')
  expect(seen?.lost).toEqual([{ id: idOf('Cy'), name: 'Cy' }])
})

test('who leaves takes along the last relationship: then everybody is lost, and coverage is not known', () => {
  const account = theKite({
    relationships: [aKnowing('Tilde', 'Andre')],
    centers: [aCenter(aMember({ name: 'Diane', coveredBy: 0 }), aMember({ name: 'Andre', coveredBy: 1 }))],
  })
  const seen = whatIf(account, idOf('Andre'))
  expect(seen?.lost).toHaveLength(9)
  expect(seen?.after).toMatchObject({ threadShare: null, outOfReach: null })
})

test('somebody who is not there leaves nothing', () => {
  expect(whatIf(theKite(), idOf('Zoe'))).toBeUndefined()
})

const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Post?']
const anyName = fc.constantFrom(...names)
const anyAccount = fc
  .record({
    influence: fc.array(fc.constantFrom(...influences, null), { minLength: 6, maxLength: 6 }),
    lines: fc.array(fc.tuple(anyName, anyName), { maxLength: 7 }),
    known: fc.array(
      fc.tuple(fc.constantFrom('Tilde', 'Uwe'), anyName, fc.constantFrom(...relationshipLevels)),
      { maxLength: 4 },
    ),
  })
  .map(({ influence, lines, known }) =>
    anAccount({
      contacts: names.map((name, at) => aPerson(name, { influence: influence[at] ?? null })),
      lines: lines.filter(([from, to]) => from !== to).map(([from, to]) => aLine(from, to)),
      relationships: known.map(([member, name, level]) => aKnowing(member, name, level)),
    }),
  )

test('the key players who are named as covered make the coverage that is shown', () => {
  fc.assert(
    fc.property(anyAccount, (account) => {
      const { keyPlayers, coverage } = standingOf(account)
      const weightIn = (some: typeof keyPlayers) => some.reduce((sum, { weight }) => sum + weight, 0)
      const said =
        keyPlayers.length === 0
          ? null
          : weightIn(keyPlayers.filter((player) => player.isCovered)) / weightIn(keyPlayers)
      expect(coverage).toBe(said)
      expect(coverage).toBe(coverageOf(account.contacts, new Set(), account.relationships))
    }),
  )
})

test('those are the only way whose leaving puts the lost out of reach, and nobody else is', () => {
  fc.assert(
    fc.property(anyAccount, (account) => {
      const ways = findingsIn(account).weak.filter((each) => each.kind === 'only-way')
      for (const { id, firstName } of account.contacts) {
        const told = ways.find(({ person }) => person.id === id)?.lost.map(({ name }) => name) ?? []
        const found = whatIf(account, id)?.lost.map(({ name }) => name) ?? []
        expect(told.toSorted(), firstName).toEqual(found.toSorted())
      }
    }),
  )
})
