import type { AccountId } from '#shared/domain/account/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { describe, expect, test } from 'vitest'
import { aTable, anAccount, nobody, planForAccounts } from './workspace.ts'

const mia = { id: 'mia' as TeamMemberId, name: 'Mia Berg', email: 'mia@ours.example' }

describe('parents', () => {
  test('stand anywhere in the file, by source id or name, and come first in the plan', () => {
    const table = aTable(
      ['ID', 'Name', 'Parent'],
      ['3', 'Grandchild', '2'],
      ['2', 'Child', 'holding'],
      ['1', 'Holding', ''],
    )
    const plan = planForAccounts(table)

    expect(plan.creates.map(({ draft }) => [draft.name, draft.parent])).toEqual([
      ['Holding', null],
      ['Child', { to: 'row', row: 4 }],
      ['Grandchild', { to: 'row', row: 3 }],
    ])
  })

  test('may be there already', () => {
    const plan = planForAccounts(aTable(['Name', 'Parent'], ['Child', 'ACME']), {
      ...nobody,
      accounts: [anAccount()],
    })
    expect(plan.creates[0]!.draft.parent).toEqual({ to: 'existing', id: 'acme' })
  })

  test('a word for nobody takes an account out of its group, an empty cell does not', () => {
    const accounts = [
      anAccount(),
      anAccount({ id: 'child' as AccountId, name: 'Child', parentId: 'acme' as AccountId }),
    ]
    const existing = { ...nobody, accounts }
    expect(planForAccounts(aTable(['Name', 'Parent'], ['Child', 'None']), existing).updates).toEqual([
      { row: 2, id: 'child', before: { parent: { to: 'existing', id: 'acme' } }, after: { parent: null } },
    ])
    expect(planForAccounts(aTable(['Name', 'Parent'], ['Child', '']), existing).unchanged).toBe(1)
  })

  test.each([
    ['is not there', [['A', 'B']], { code: 'reference-unknown', field: 'parent', value: 'B' }],
    ['is the account itself', [['A', 'a']], { code: 'refers-to-itself', field: 'parent' }],
  ])('one that %s is refused', (_, rows, refusal) => {
    expect(planForAccounts(aTable(['Name', 'Parent'], ...rows)).refusals).toMatchObject([
      { row: 2, column: 'Parent', ...refusal },
    ])
  })

  test('one of two with the name is refused', () => {
    const table = aTable(
      ['ID', 'Name', 'Parent'],
      ['1', 'Acme', ''],
      ['2', 'Acme', ''],
      ['3', 'Child', 'Acme'],
    )
    expect(planForAccounts(table).refusals).toMatchObject([
      { row: 4, code: 'reference-ambiguous', field: 'parent', count: 2 },
    ])
  })

  test('a loop is told with its names and rows, at each of them', () => {
    const table = aTable(['Name', 'Parent'], ['A', 'C'], ['B', 'A'], ['C', 'B'], ['D', 'C'])
    const plan = planForAccounts(table)

    expect(plan.refusedRows).toEqual([2, 3, 4])
    expect(plan.refusals[0]).toEqual({
      ...{ row: 2, column: 'Parent', value: 'C', code: 'loop', field: 'parent', length: 3 },
      ...{ names: ['A', 'C', 'B', 'A'], rows: [2, 4, 3, 2] },
    })
  })

  test('a loop through what is there is found', () => {
    const accounts = [
      anAccount(),
      anAccount({ id: 'child' as AccountId, name: 'Child', parentId: 'acme' as AccountId }),
    ]
    const plan = planForAccounts(aTable(['Name', 'Parent'], ['Acme', 'Child']), { ...nobody, accounts })

    expect(plan.refusals).toMatchObject([
      { code: 'loop', names: ['Acme', 'Child', 'Acme'], rows: [2, null, 2] },
    ])
  })
})

describe('owners', () => {
  test('are known by e-mail or name; unknown ones are made once', () => {
    const rows = [
      ['A', 'MIA BERG'],
      ['B', 'Mia@ours.example'],
      ['C', 'Tom Hill'],
      ['D', 'tom  hill'],
      ['E', 'new@ours.example'],
    ]
    const plan = planForAccounts(aTable(['Name', 'Owner'], ...rows), { ...nobody, teamMembers: [mia] })

    expect(plan.creates.map(({ draft }) => draft.owner)).toEqual([
      { to: 'existing', id: 'mia' },
      { to: 'existing', id: 'mia' },
      { to: 'new', key: 'tom hill' },
      { to: 'new', key: 'tom hill' },
      { to: 'new', key: 'new@ours.example' },
    ])
    expect(plan.teamMembers).toEqual([
      { key: 'tom hill', name: 'Tom Hill', email: '' },
      { key: 'new@ours.example', name: 'new@ours.example', email: 'new@ours.example' },
    ])
  })

  test('one of two with the name is refused', () => {
    const existing = { ...nobody, teamMembers: [mia, { ...mia, id: 'mia2' as TeamMemberId, email: '' }] }
    expect(planForAccounts(aTable(['Name', 'Owner'], ['A', 'Mia Berg']), existing).refusals).toMatchObject([
      { code: 'reference-ambiguous', field: 'owner', count: 2, column: 'Owner' },
    ])
  })
})
