import { singleThreadOf } from '#shared/domain/network/single-thread.ts'
import { expect, test } from 'vitest'
import { aKnowing, aPerson, memberIdOf } from './a-network.ts'

test('the strongest carries 4 + 3 of 8 rungs', () => {
  const { share, rungs, threads } = singleThreadOf(
    [aPerson('Ann'), aPerson('Bo')],
    [
      aKnowing('Uwe', 'Ann', 'vendor'),
      aKnowing('Tilde', 'Ann', 'trusted-adviser'),
      aKnowing('Tilde', 'Bo', 'problem-solver'),
    ],
  )
  expect(share).toBe(7 / 8)
  expect(rungs).toBe(8)
  expect(threads[0]).toEqual({ teamMemberId: memberIdOf('Tilde'), rungs: 7, contacts: 2 })
})

test('what we have with a post whose holder is not known, or with people of other accounts, carries nothing', () => {
  const known = [aKnowing('Tilde', 'Plant?', 'trusted-adviser'), aKnowing('Uwe', 'Zoe')]
  expect(singleThreadOf([aPerson('Plant?')], known)).toEqual({ threads: [], rungs: 0, share: null })
})
