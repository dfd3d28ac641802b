import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { decider, type Answer, type FieldPolicy } from '#shared/domain/import/policies.ts'
import { settlePlan } from '#shared/domain/import/settle-plan.ts'
import { expect, test } from 'vitest'
import { aTable, anAccount, nobody, planForAccounts } from './workspace.ts'

const there = { ...nobody, accounts: [anAccount({ city: 'Kiel', region: '', currency: 'EUR' })] }
const file = aTable(
  ['Name', 'City', 'Region', 'Currency', 'Annual revenue', 'Owner'],
  ['Acme', 'Bonn', 'North', 'USD', '900', 'Ilse'],
)

function settled(policies: readonly FieldPolicy[], answers: readonly Answer[] = [], days: string[] = []) {
  const [theirs, ours] = days as CalendarDay[]
  const decide = decider({ policies, answers, modifiedOn: () => theirs, changedOn: () => ours })
  const { plan, open } = settlePlan(planForAccounts(file, there), decide, goOn)
  const [update] = plan.updates
  return { open, fields: Object.keys(update?.after ?? {}), team: plan.teamMembers.length, plan }
}

const all = ['region', 'currency', 'city', 'annualRevenueMinor', 'owner'].toSorted()

test('the file counts unless something else is said', () => {
  const { fields, team, open } = settled([])
  expect([fields.toSorted(), team, open]).toEqual([all, 1, 0])
})

test('what is there counts, and the file fills what is empty', () => {
  expect(
    settled([
      { field: 'city', policy: 'ours' },
      { field: 'region', policy: 'ours' },
    ]).fields,
  ).not.toContain('city')
  expect(settled([{ field: 'region', policy: 'ours' }]).fields).toContain('region')
})

test('a revenue and its currency are taken together or not at all', () => {
  const { fields } = settled([{ field: 'annualRevenue', policy: 'ours' }])
  expect(fields).not.toContain('currency')
  expect(fields).not.toContain('annualRevenueMinor')
})

test('nobody is made who is then named nowhere', () => {
  const { team, fields } = settled([{ field: 'owner', policy: 'ask' }])
  expect([team, fields.includes('owner')]).toEqual([0, false])
})

test('the newer one counts, the file on the same day, and what is there where the file has no day', () => {
  const newest = [{ field: 'city', policy: 'newest' }] as const
  expect(settled(newest, [], ['2026-03-02', '2026-03-01']).fields).toContain('city')
  expect(settled(newest, [], ['2026-03-01', '2026-03-01']).fields).toContain('city')
  expect(settled(newest, [], ['2026-02-28', '2026-03-01']).fields).not.toContain('city')
  expect(settled(newest).fields).not.toContain('city')
})

test('what is asked stays open until it is answered, for all or for a row, whose own answer goes first', () => {
  const ask = [{ field: 'city', policy: 'ask' }] as const
  expect(settled(ask)).toMatchObject({ open: 1 })
  expect(settled(ask).fields).not.toContain('city')
  const forAll = { row: null, field: 'city', take: 'theirs' } as const
  expect(settled(ask, [forAll])).toMatchObject({ open: 0 })
  expect(settled(ask, [forAll]).fields).toContain('city')
  expect(settled(ask, [forAll, { row: 2, field: 'city', take: 'ours' }]).fields).not.toContain('city')
})

test('a row of which nothing is taken says nothing new', () => {
  const ours = (['city', 'annualRevenue', 'owner', 'region'] as const).map(
    (field) => ({ field, policy: 'ask' }) as const,
  )
  expect(settled(ours).plan).toMatchObject({ updates: [], unchanged: 1 })
})
