import type { AccountId } from '#shared/domain/account/model.ts'
import type { AccountPlan, ContactPlan, Existing } from '#shared/domain/import/plan.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patienceMs } from '../exchange/cpu-time.ts'
import { aContact, aTable, after, anAccount, nobody, planForAccounts, planForContacts } from './workspace.ts'

/** The file without its refused rows, until none is refused. */
function acceptable(table: ImportTable, refusedIn: (table: ImportTable) => readonly number[]): ImportTable {
  const refused = new Set(refusedIn(table))
  const rest = table.rows.filter((_, index) => !refused.has(table.rowNumbers[index]!))
  return refused.size === 0 ? table : acceptable(aTable(table.headers, ...rest), refusedIn)
}

function shuffled(table: ImportTable, order: readonly number[]): ImportTable {
  const placed = table.rows
    .map((row, index) => ({ row, place: order[index] ?? index }))
    .toSorted((a, b) => a.place - b.place)
  return aTable(table.headers, ...placed.map(({ row }) => row))
}

const nothingNew = { creates: [], updates: [], teamMembers: [], refusals: [] }
const order = fc.array(fc.nat(100), { minLength: 8, maxLength: 8 })

test(
  'accounts imported again in any order bring nothing new, whatever was there',
  { timeout: patienceMs },
  () => {
    const id = fc.constantFrom('', '', '1', '2', '3', '4')
    const name = fc.constantFrom('', 'Acme', 'ACME', 'Beta', 'Céleste', 'Delta')
    const above = fc.constantFrom('', '', '1', '2', 'Acme', 'beta', 'celeste', 'none')
    const owner = fc.constantFrom('', 'Mia', 'mia', 'mia@x')
    const row = fc.tuple(id, name, above, owner, fc.constantFrom('', '5', 'x'))
    const before = fc.uniqueArray(
      fc.record({ sourceId: fc.constantFrom(null, '1', '2', '5'), name: name.filter(Boolean) }),
      {
        maxLength: 5,
        selector: ({ sourceId }) => sourceId ?? {},
      },
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), before, order, (rows, known, places) => {
        const accounts = known.map((fields, index) => anAccount({ id: `a${index}` as AccountId, ...fields }))
        const table = aTable(['ID', 'Name', 'Parent', 'Owner', 'Employees'], ...rows)
        const plan = planForAccounts(table, { ...nobody, accounts }, { leaveOutRefused: true })
        const there = after({ ...nobody, accounts }, plan)

        expect(plan.creates.length + plan.updates.length + plan.unchanged + plan.refusedRows.length).toBe(
          rows.length,
        )
        expectForest(there.accounts.map((each) => [each.id, each.parentId]))
        expectUnique(there.accounts.map((each) => each.sourceId))
        expectOnlyOf(plan.refusedRows, planForAccounts(table, there, { leaveOutRefused: true }))

        const good = acceptable(table, (each) => planForAccounts(each, { ...nobody, accounts }).refusedRows)
        const all = after({ ...nobody, accounts }, planForAccounts(good, { ...nobody, accounts }))
        expect(planForAccounts(shuffled(good, places), all)).toMatchObject(nothingNew)
      }),
      { numRuns: 1_000 },
    )
  },
)

test(
  'contacts imported again in any order bring nothing new, whatever was there',
  { timeout: patienceMs },
  () => {
    const id = fc.constantFrom('', '', '1', '2', '3', '4')
    const first = fc.constantFrom('', 'Ann', 'Bob')
    const last = fc.constantFrom('', 'Lee', 'lee', 'Poe')
    const email = fc.constantFrom('', 'a@x', 'A@X', 'b@x', 'broken')
    const title = fc.constantFrom('', 'CFO', 'cfo', 'CTO')
    const above = fc.constantFrom('', '', '1', '2', 'a@x', 'Ann Lee', 'Poe, Bob', 'xx')
    const row = fc.tuple(
      id,
      fc.constantFrom('Acme', 'Beta', 'Acme', 'Gone'),
      first,
      last,
      email,
      title,
      above,
    )
    const before = fc.uniqueArray(
      fc.record({
        sourceId: fc.constantFrom(null, '1', '2', '5'),
        firstName: first,
        lastName: last,
        email: email.filter((text) => text !== 'broken'),
        title,
      }),
      { maxLength: 5, selector: ({ sourceId }) => sourceId ?? {} },
    )
    const firms = [anAccount(), anAccount({ id: 'beta' as AccountId, name: 'Beta' })]
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), before, order, (rows, known, places) => {
        const contacts = known.map((fields, index) => aContact({ id: `c${index}` as ContactId, ...fields }))
        const existing: Existing = { ...nobody, accounts: firms, contacts }
        const table = aTable(
          ['ID', 'Account', 'First name', 'Last name', 'Email', 'Title', 'Manager'],
          ...rows,
        )
        const plan = planForContacts(table, existing, { leaveOutRefused: true })
        const there = after(existing, plan)

        expect(plan.creates.length + plan.updates.length + plan.unchanged + plan.refusedRows.length).toBe(
          rows.length,
        )
        expectForest(there.contacts.map((each) => [each.id, each.managerId]))
        expectUnique(there.contacts.map((each) => each.sourceId))
        const accountOf = new Map(there.contacts.map((each) => [each.id, each.accountId]))
        for (const each of there.contacts)
          if (each.managerId) expect(accountOf.get(each.managerId)).toBe(each.accountId)
        expectOnlyOf(plan.refusedRows, planForContacts(table, there, { leaveOutRefused: true }))

        const good = acceptable(table, (each) => planForContacts(each, existing).refusedRows)
        const all = after(existing, planForContacts(good, existing))
        expect(planForContacts(shuffled(good, places), all)).toMatchObject(nothingNew)
      }),
      { numRuns: 1_000 },
    )
  },
)

function expectForest(links: readonly (readonly [string, string | null])[]): void {
  const above = new Map(links)
  for (const [start] of links) {
    let steps = 0
    for (let at = above.get(start) ?? null; at !== null; at = above.get(at) ?? null)
      expect((steps += 1)).toBeLessThan(links.length)
  }
}

function expectUnique(ids: readonly (string | null)[]): void {
  const given = ids.filter((id) => id !== null)
  expect(new Set(given).size).toBe(given.length)
}

/** Rows that were refused may stand a second time, for what they asked for is there now; the others bring nothing new. */
function expectOnlyOf(refused: readonly number[], { creates, updates }: AccountPlan | ContactPlan): void {
  const rows = [...creates, ...updates].map(({ row }) => row)
  expect(rows.filter((row) => !refused.includes(row))).toEqual([])
}
