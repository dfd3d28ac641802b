import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contestedIn, partyName } from '#shared/domain/stakeholder-map/findings.ts'
import { managersIn } from '#shared/domain/stakeholder-map/managers.ts'
import type { StakeholderMap } from '#shared/domain/stakeholder-map/model.ts'
import { readStakeholderMap } from '#shared/domain/stakeholder-map/read-map.ts'
import { readStatement } from '#shared/domain/stakeholder-map/say-statement.ts'
import { realData } from '../../support/real-data.ts'

const head = ['Stakeholder', 'Role in deal', 'Influence', 'Sentiment', 'Relationships']

function read(rows: readonly (readonly string[])[], beside: readonly string[] = []): StakeholderMap {
  const map = readStakeholderMap([head, ...rows], beside)
  if (typeof map === 'string') throw new Error(map)
  return map
}

describe('statements', () => {
  test.each([
    ['Reports to CFO', 'reports-to', '', 'CFO', false],
    ['Peer of EB', 'peer-of', '', 'EB', false],
    ['Tight w/ EB', 'ally-of', '', 'EB', false],
    ['Champion reports to Economic Buyer (confirmed)', 'reports-to', 'Champion', 'Economic Buyer', false],
    ['Blocker is a long-time peer of EB', 'peer-of', 'Blocker', 'EB', false],
    [
      'Procurement is influenced by a Finance Analyst on TCO claims',
      'influences',
      'Procurement',
      'Finance Analyst',
      true,
    ],
    ['Ann influences Ben', 'influences', 'Ann', 'Ben', false],
    ['Ann is the manager of Ben', 'reports-to', 'Ann', 'Ben', true],
    ['Ann is in conflict with Ben', 'conflict-with', 'Ann', 'Ben', false],
  ] as const)('%s', (text, kind, subject, object, isTurned) => {
    const said = readStatement(text)

    expect(said).toMatchObject({ kind, object, isTurned })
    expect(said?.subject).toBe(subject)
  })

  test('what says nothing of two people is not understood', () => {
    expect(readStatement('Met at the fair')).toBeNull()
    expect(readStatement('Reports to')).toBeNull()
  })
})

describe('a map', () => {
  test('takes parts in the deal for what they are: roles and attitudes', () => {
    const { people } = read([
      ['VP Ops', 'Economic Buyer', 'H', '+', ''],
      ['Head Platform', 'Champion', 'high', '+', ''],
      ['Vendor sponsor', 'Blocker', 'M', '', ''],
      ['Analyst', '', '', '?', ''],
    ])

    expect(
      people.map(({ role, influence, attitude }) => [role?.meaning ?? null, influence, attitude]),
    ).toEqual([
      ['decider', 'high', 1],
      [null, 'high', 2],
      [null, 'medium', -2],
      [null, null, null],
    ])
  })

  test('names two managers, a peer above, and each above the other', () => {
    const { findings } = read(
      [
        ['Ann', '', '', '', 'Reports to Ben'],
        ['Ben', '', '', '', 'Reports to Ann'],
        ['Cid', '', '', '', 'Reports to Ann; reports to Ben'],
      ],
      ['Cid is a peer of Ann'],
    )

    const odds = findings.flatMap((each) =>
      each.kind === 'contradiction' ? [[each.one.said, each.other.said]] : [],
    )
    expect(odds).toEqual([
      ['Reports to Ben', 'Reports to Ann'],
      ['Reports to Ann', 'reports to Ben'],
      ['Reports to Ann', 'Cid is a peer of Ann'],
    ])
  })

  test('names a loop, a role that is none, and a part that its sentiment denies', () => {
    const { findings } = read([
      ['Ann', 'Wizard', '', '', 'Reports to Ben'],
      ['Ben', 'Champion', '', '-', 'Reports to Cid'],
      ['Cid', '', '', '', 'Reports to Ann'],
    ])

    expect(findings).toEqual([
      { kind: 'reporting-loop', names: ['Ann', 'Ben', 'Cid', 'Ann'] },
      { kind: 'role-unknown', row: 1, name: 'Ann', role: 'Wizard' },
      { kind: 'role-against-attitude', row: 2, name: 'Ben', role: 'Champion' },
    ])
  })

  test('initials that two rows share are nobody of them', () => {
    const { outsiders } = read([
      ['Ann Berg', '', '', '', ''],
      ['Ada Boyd', '', '', '', ''],
      ['Cid', '', '', '', 'Reports to AB'],
    ])

    expect(outsiders).toEqual(['AB'])
  })

  test('without somebody in it is refused in words', () => {
    expect(readStakeholderMap([], [])).toBe('no-name-column')
    expect(readStakeholderMap([['Colour'], ['red']], [])).toBe('no-name-column')
    expect(readStakeholderMap([head], [])).toBe('no-rows')
  })
})

const file = join(realData, 'buying-center', 'guide2b2b_stakeholder_map.csv')

describe.skipIf(!existsSync(file))(
  'a published map that contradicts itself (guide2b2b.com; skipped where the real data is not beside the project)',
  () => {
    const table = existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split(/\r?\n/)
          .map((line) => line.split(','))
      : []
    // The relations that its page tells in words beside the table.
    const beside = [
      'Champion reports to Economic Buyer (confirmed)',
      'Blocker is a long-time peer of EB',
      'Procurement is influenced by a Finance Analyst on TCO claims',
    ]

    function theMap(told: readonly string[]): StakeholderMap {
      const map = readStakeholderMap(table, told)
      if (typeof map === 'string') throw new Error(map)
      return map
    }

    test('has six people with their influence, attitude and win', () => {
      const { people } = theMap([])

      expect(people.map(({ name, influence, attitude }) => [name, influence, attitude])).toEqual([
        ['VP Ops', 'high', 1],
        ['Head Platform', 'high', 2],
        ['Procurement', 'medium', 0],
        ['Engineer', 'low', 1],
        ['Vendor sponsor', 'medium', -2],
        ['Security', 'medium', 0],
      ])
      expect(people.map(({ role }) => role?.meaning ?? null)).toEqual([
        'decider',
        null,
        'buyer',
        'other',
        null,
        'gatekeeper',
      ])
      expect(people[1]?.personalWin).toBe('Modernization mandate')
    })

    test('names who is spoken of and has no row: CFO, CIO and the finance analyst', () => {
      const missing = theMap(beside).findings.flatMap((each) =>
        each.kind === 'not-in-map' ? [each.name] : [],
      )

      expect(missing).toEqual(['CFO', 'CIO', 'Finance Analyst'])
    })

    test('names the contradiction: the champion is a peer of the economic buyer, and reports to them', () => {
      const map = theMap(beside)
      const odds = map.findings.filter((each) => each.kind === 'contradiction')

      expect(odds).toHaveLength(1)
      expect(odds[0]).toMatchObject({
        one: { said: 'Peer of EB', row: 2 },
        other: { said: 'Champion reports to Economic Buyer (confirmed)', row: null },
      })
      expect([...contestedIn(map.findings)]).toHaveLength(2)
      expect(theMap([]).findings.filter((each) => each.kind === 'contradiction')).toEqual([])
    })

    test('draws nobody by what is contested; a peer stands under the same manager', () => {
      const map = theMap(beside)
      const contested = contestedIn(map.findings)
      const under = (isTaken: (id: number) => boolean) =>
        Object.fromEntries(
          [...managersIn(map, isTaken)].map(([key, party]) => [
            key.startsWith('row') ? map.people[Number(key.slice(4)) - 1]?.name : key,
            partyName(map, party),
          ]),
        )

      expect(under((id) => !contested.has(id))).toEqual({
        'VP Ops': 'CFO',
        Procurement: 'CFO',
        Engineer: 'Head Platform',
        'Vendor sponsor': 'CFO',
        Security: 'CIO',
      })
      const isPeer = map.statements.find(({ said }) => said === 'Peer of EB')?.id
      expect(under((id) => !contested.has(id) || id === isPeer)).toMatchObject({ 'Head Platform': 'CFO' })
    })
  },
)
