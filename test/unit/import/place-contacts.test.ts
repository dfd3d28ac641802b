import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { describe, expect, test } from 'vitest'
import { aContact, aTable, anAccount, nobody, planForContacts } from './workspace.ts'

const acme = 'acme' as AccountId
const beta = anAccount({ id: 'beta' as AccountId, sourceId: 'B-1', name: 'Beta' })
const firms = { ...nobody, accounts: [anAccount(), beta] }

describe('reporting lines', () => {
  const headers = ['ID', 'Account', 'First name', 'Last name', 'Email', 'Manager']
  const refusalsOf = (...rows: readonly (readonly string[])[]) =>
    planForContacts(aTable(headers, ...rows), firms).refusals

  test('managers stand anywhere in the file, by source id, e-mail or name, and come first in the plan', () => {
    const table = aTable(
      headers,
      ['4', 'Acme', 'Dan', 'Fox', '', 'Lee, Ann'],
      ['3', 'Acme', 'Cas', 'Elk', '', 'BOB@x'],
      ['2', 'Acme', 'Bob', 'Poe', 'bob@x', '1'],
      ['1', 'Acme', 'Ann', 'Lee', '', 'XX'],
    )
    const plan = planForContacts(table, firms)

    expect(plan.creates.map(({ draft }) => [draft.firstName, draft.manager])).toEqual([
      ['Ann', null],
      ['Dan', { to: 'row', row: 5 }],
      ['Bob', { to: 'row', row: 5 }],
      ['Cas', { to: 'row', row: 4 }],
    ])
  })

  test('a manager may be there already', () => {
    const plan = planForContacts(
      aTable(['Last name', 'Manager'], ['Poe', 'Ann Lee']),
      { ...firms, contacts: [aContact()] },
      { account: acme },
    )
    expect(plan.creates[0]!.draft.manager).toEqual({ to: 'existing', id: 'ann' })
  })

  test('a word for nobody ends a line, an empty cell does not', () => {
    const contacts = [
      aContact(),
      aContact({ id: 'bob' as ContactId, lastName: 'Poe', managerId: 'ann' as ContactId }),
    ]
    const plan = (manager: string) =>
      planForContacts(
        aTable(['Full name', 'Manager'], ['Ann Poe', manager]),
        { ...firms, contacts },
        { account: acme },
      )

    expect(plan('N/A').updates).toEqual([
      { row: 2, id: 'bob', before: { manager: { to: 'existing', id: 'ann' } }, after: { manager: null } },
    ])
    expect(plan('').unchanged).toBe(1)
  })

  test('a manager who is not there', () => {
    expect(refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', '99'])).toMatchObject([
      { row: 2, column: 'Manager', value: '99', code: 'reference-unknown', field: 'manager' },
    ])
  })

  test('a manager at another account', () => {
    expect(
      refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', ''], ['2', 'Beta', 'Bob', 'Poe', '', '1']),
    ).toMatchObject([{ row: 3, code: 'manager-at-another-account', account: 'Acme' }])
  })

  test('the same e-mail or name elsewhere does not count', () => {
    const table = aTable(
      headers,
      ['1', 'Beta', 'Ann', 'Lee', 'boss@x', ''],
      ['2', 'Acme', 'Ann', 'Lee', 'boss@x', ''],
      ['3', 'Acme', 'Bob', 'Poe', '', 'boss@x'],
    )
    expect(planForContacts(table, firms).creates[2]!.draft.manager).toEqual({ to: 'row', row: 3 })
  })

  test('one of two with the name', () => {
    expect(
      refusalsOf(
        ['1', 'Acme', 'Ann', 'Lee', '', ''],
        ['2', 'Acme', 'Ann', 'Lee', '', ''],
        ['3', 'Acme', 'Bob', 'Poe', '', 'Ann Lee'],
      ),
    ).toMatchObject([{ row: 4, code: 'reference-ambiguous', field: 'manager', count: 2 }])
  })

  test('itself', () => {
    expect(refusalsOf(['1', 'Acme', 'Ann', 'Lee', '', '1'])).toMatchObject([
      { row: 2, code: 'refers-to-itself', field: 'manager' },
    ])
  })

  test('a loop, with names and rows', () => {
    const refusals = refusalsOf(
      ['1', 'Acme', 'Ann', 'Lee', '', '2'],
      ['2', 'Acme', 'Bob', 'Poe', '', '1'],
      ['3', 'Acme', 'Cas', 'Elk', '', '1'],
    )
    expect(refusals).toMatchObject([
      {
        row: 2,
        code: 'loop',
        field: 'manager',
        names: ['Ann Lee', 'Bob Poe', 'Ann Lee'],
        rows: [2, 3, 2],
        length: 2,
      },
      { row: 3, code: 'loop' },
    ])
  })

  test('a loop of thousands is told shortly', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      `${index + 1}`,
      'Acme',
      '',
      `P${index}`,
      '',
      `${((index + 1) % 5_000) + 1}`,
    ])
    const plan = planForContacts(aTable(headers, ...rows), firms)

    expect(plan).toMatchObject({ refusalCount: 5_000, refusals: { length: 1_000 } })
    expect(plan.refusals[0]).toMatchObject({ length: 5_000, names: { length: 20 }, rows: { length: 20 } })
  })
})
