import type { Finding } from '#shared/domain/network/findings.ts'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useNetworkWords } from '../../renderer/features/people/analysis/network-words.ts'
import { plainText } from '../../renderer/features/people/analysis/pieced.ts'
import { arithmeticOf, hasArithmetic } from '../../renderer/features/people/analysis/say-arithmetic.ts'
import { sayFinding } from '../../renderer/features/people/analysis/say-finding.ts'
import { aKnowing, aLine, aPerson, anAccount, findingsIn, idOf, theKite } from '../unit/network/a-network.ts'

function said(account: ReturnType<typeof anAccount>) {
  const { result } = renderHook(() => useNetworkWords())
  const { standing, weak, central } = findingsIn(account)
  const all: readonly Finding[] = [...standing, ...weak, ...central]
  return {
    sentences: all.map((finding) => plainText(sayFinding(result.current, finding))),
    sums: all.map((finding) =>
      hasArithmetic(finding) ? arithmeticOf(result.current, finding).sum : undefined,
    ),
    pieces: all.map((finding) => sayFinding(result.current, finding)),
  }
}

test('the kite is told in sentences that name the people', () => {
  const { sentences } = said(theKite({ relationships: [aKnowing('Tilde', 'Andre', 'problem-solver')] }))
  expect(sentences).toEqual([
    'Status 1 of 3: contacts are known, and none of them is a key player.',
    'Tilde carries 100% of our relationships, and nobody else has one.',
    'If Andre leaves, the only way to Beverly, Carol, Diane, Ed, and 5 others is lost.',
    'If Heather leaves, the only way to Ike and Jane is lost.',
    'If Ike leaves, the only way to Jane is lost.',
    'The line between Heather and Ike is the only one that ties Ike and Jane to the others.',
    'Diane is tied to the most people: 6 of 9.',
    'Heather stands between the most others: on 39% of the shortest ways.',
    'Fernando and Garth are nearest to the others: 1.6 steps on average.',
    'Heather is well placed to broker: 3 ties, constraint 0.43.',
    'Fernando is well placed to broker: 5 ties, constraint 0.45.',
    'Garth is well placed to broker: 5 ties, constraint 0.45.',
  ])
})

test('the arithmetic of the kite ends in the published figures', () => {
  const { sums } = said(theKite())
  const all = sums.join('\n')
  expect(all).toContain('6 / 9 = 0.667')
  expect(all).toContain('9/9 × 9/14 = 0.643')
  expect(all).toContain('14.00 of 36 pairs of others = 0.389')
})

test('how an account stands is told with those who are not covered', () => {
  const { sentences, sums } = said(
    anAccount({
      contacts: [
        aPerson('Ann', { influence: 'high', attitude: 1, managerId: null }),
        aPerson('Bo', { influence: 'high', managerId: idOf('Ann') }),
        aPerson('Post?', { influence: 'high', managerId: idOf('Ann') }),
        aPerson('Cy'),
      ],
      relationships: [
        aKnowing('Tilde', 'Ann', 'trusted-adviser'),
        aKnowing('Uwe', 'Ann', 'vendor'),
        aKnowing('Uwe', 'Bo', 'credible-source'),
      ],
    }),
  )
  expect(sentences).toEqual([
    'Status 3 of 3: Ann is a key player and supports us.',
    'Coverage is 33%: Bo and Post? are not at their target level.',
    'Tilde carries 57% of the strength of our relationships.',
    '1 key player is covered by only one of us: Bo.',
    'If Ann leaves, the only way to Post? is lost.',
    'No chain of ties leads from our team to Cy.',
    'The people fall into 2 groups without a tie between them; outside the largest: Cy.',
    'Only reporting lines are known: this is about posts, not about who listens to whom.',
    'Ann is tied to the most people: 2 of 3.',
    'Ann stands between the most others: on 33% of the shortest ways.',
    'Ann is nearest to the others: 1.0 steps on average.',
  ])
  expect(sums[1]).toBe('3 of 9 by weight of influence (low 1, medium 2, high 3) = 33%')
  expect(sums[2]).toContain('4 / 7 = 57%')
})

test('groups and the line between them are told from its ends', () => {
  const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed']
  const { sentences } = said(
    anAccount({
      contacts: names.map((name) => aPerson(name)),
      lines: [
        aLine('Ann', 'Bo'),
        aLine('Bo', 'Cy'),
        aLine('Cy', 'Ann'),
        aLine('Cy', 'Di'),
        aLine('Di', 'Ed'),
      ],
    }),
  )
  expect(sentences).toContain('Without Cy, Di and Ed would have no tie to the others.')
  expect(sentences).toContain('The line between Cy and Di is the only one that ties Di and Ed to the others.')
  expect(sentences).toContain('No relationship of our team with anybody here is noted.')
})

test('each sentence is whole, and each person in it can be pointed at', () => {
  const { sentences, pieces } = said(theKite({ relationships: [aKnowing('Tilde', 'Andre')] }))
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\S.*\S\.$/)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{\{|!| {2}|\bwe\b|[\uE000-\uF8FF]/)
  }
  const people = pieces.flat().flatMap((piece) => (piece.kind === 'person' ? [piece.person.id] : []))
  expect(new Set(people).size).toBeGreaterThan(8)
})
