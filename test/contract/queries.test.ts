import fc from 'fast-check'
import { isAmounts, type QueryCell } from '#shared/domain/query/answer.ts'
import { fieldsFrom, objectKeys, type ObjectKey } from '#shared/domain/query/objects.ts'
import type { Query, QueryFilter } from '#shared/domain/query/query.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { allRows, type AllRows } from '../support/all-rows.ts'
import { anyFigures, anyRows } from '../support/any-query.ts'
import { aDay, anAccount, aTouchpoint } from '../support/builders.ts'
import { openCore, startCore, type Core } from '../support/core.ts'

const today = aDay('2026-03-01')

const rowsOf = (
  object: ObjectKey,
  fields: readonly string[],
  filters: readonly QueryFilter[] = [],
): Query => ({
  object,
  filters,
  show: { kind: 'rows', fields },
  sort: null,
})
const figuresOf = (
  object: ObjectKey,
  about: Partial<Extract<Query['show'], { kind: 'figures' }>>,
): Query => ({
  object,
  filters: [],
  show: { kind: 'figures', groups: [], measures: [{ kind: 'count' }], view: 'table', ...about },
  sort: null,
})

describe('asked of the sample company', () => {
  let core: Core
  let rows: AllRows
  beforeAll(async () => {
    core = await startCore({ withSample: true })
    for (let number = 0; number < 24; number++) await anOpportunity(core, number)
    rows = allRows(core.path)
    return () => core.close()
  })
  const table = (name: string) => Object.values(rows[name] ?? {})
  const one = (name: string, id: unknown) => rows[name]?.[String(id)]
  const run = (query: Query) => core.do('query.run', { query, today: dayOf(core.clock.now()) })

  test.each(objectKeys)('every field that %s leads to has its place', async (object) => {
    const fields = fieldsFrom(object)
    for (let from = 0; from < fields.length; from += 20) {
      const some = fields.slice(from, from + 20)
      const { total, rows: found } = await run(rowsOf(object, some))
      expect(total).toBe(found.length)
      for (const row of found) expect(row.cells).toHaveLength(some.length)
    }
  })

  test('amounts are added by currency, and come to what plain arithmetic over the rows comes to', async () => {
    const answer = await run(
      figuresOf('opportunity', {
        groups: [{ field: 'account.tier', by: 'value' }],
        measures: [
          { kind: 'count' },
          { kind: 'sum', field: 'amount' },
          { kind: 'average', field: 'amount' },
          { kind: 'max', field: 'closesOn' },
        ],
      }),
    )

    const expected = new Map<string, { count: number; sums: Map<string, number[]>; last: string }>()
    for (const opportunity of table('opportunity')) {
      const account = one('account', opportunity['account_id'])
      const tier = String(account?.['tier'])
      const known = expected.get(tier) ?? { count: 0, sums: new Map(), last: '' }
      expected.set(tier, known)
      known.count++
      const closesOn = String(opportunity['closes_on'])
      if (opportunity['closes_on'] !== null && closesOn > known.last) known.last = closesOn
      if (opportunity['amount_minor'] === null) continue
      const currency = String(account?.['currency'])
      known.sums.set(currency, [...(known.sums.get(currency) ?? []), Number(opportunity['amount_minor'])])
    }
    expect(answer.total).toBe(expected.size)
    for (const { cells } of answer.rows) {
      const [tier, count, sum, average, last] = cells
      const own = expected.get(typeof tier === 'string' ? tier : '')
      expect(count).toBe(own?.count)
      expect(last ?? '').toBe(own?.last)
      const total = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0)
      expect(bare(sum)).toEqual(mapped(own?.sums, total))
      expect(bare(average)).toEqual(mapped(own?.sums, (each) => Math.round(total(each) / each.length)))
    }
  })

  test('days are put together by month, quarter and year', async () => {
    for (const [by, of] of [
      ['month', (day: string) => day.slice(0, 7)],
      ['quarter', (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`],
      ['year', (day: string) => day.slice(0, 4)],
    ] as const) {
      const answer = await run(figuresOf('touchpoint', { groups: [{ field: 'happenedOn', by }] }))
      const expected = new Map<string, number>()
      for (const { happened_on: day } of table('touchpoint'))
        expected.set(of(String(day)), (expected.get(of(String(day))) ?? 0) + 1)
      expect(answer.rows.map(({ cells }) => cells)).toEqual(
        [...expected].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, count]),
      )
    }
  })

  test('the network of two steps is the one of the rows: people by the owner of their account', async () => {
    const answer = await run(figuresOf('person', { groups: [{ field: 'account.owner.name', by: 'value' }] }))
    const expected = new Map<string | null, number>()
    for (const contact of table('contact')) {
      const owner = one('team_member', one('account', contact['account_id'])?.['owner_id'])
      const name = owner ? String(owner['name']) : null
      expected.set(name, (expected.get(name) ?? 0) + 1)
    }
    expect(new Map(answer.rows.map(({ cells }) => [cells[0], cells[1]]))).toEqual(expected)
  })

  test('a row leads to the page of its thing', async () => {
    const { rows: actions } = await run(rowsOf('action', ['title', 'plan.title', 'account.name']))
    expect(actions.length).toBeGreaterThan(0)
    for (const { id, accountId, leadId, cells } of actions) {
      const objective = one(
        'objective',
        one('strategy', one('action', id)?.['strategy_id'])?.['objective_id'],
      )
      expect(leadId).toBe(objective?.['plan_id'])
      expect(accountId).toBe(one('plan', leadId)?.['account_id'])
      expect(cells[1]).toBe(one('plan', leadId)?.['title'])
      expect(cells[2]).toBe(one('account', accountId)?.['name'])
    }
  })

  test('the probability is the one of the rules', async () => {
    const { rows: told } = await run(rowsOf('opportunity', ['probability']))
    const { rows: known } = await core.do('opportunity.list', { limit: 200 })
    const byId = new Map<string, number>(known.map(({ id, probability }) => [id, probability]))
    expect(told.length).toBeGreaterThan(5)
    for (const { id, cells } of told) expect(cells[0]).toBe(byId.get(String(id)))
  })

  test('whatever is put together, counts and sums of the parts come to those of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyFigures, async (query) => {
        const { show } = query
        if (show.kind !== 'figures') return
        const parts = await run(query)
        const whole = await run({ ...query, show: { ...show, groups: [] } })
        const first = show.groups.length
        for (const [index, measure] of show.measures.entries()) {
          if (measure.kind !== 'count' && measure.kind !== 'sum') continue
          const added = sumOf(parts.rows.map(({ cells }) => cells[first + index] ?? null))
          expect(added).toEqual(sumOf([whole.rows[0]?.cells[index] ?? null]))
        }
      }),
      { numRuns: 120, seed: 11 },
    )
  })

  test('rows that are asked for are as many as are counted, in the order asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (query) => {
        const found = await run(query)
        const { match, filters } = query
        const counted = await run({ ...figuresOf(query.object, {}), match, filters })
        expect(found.total).toBe(counted.rows[0]?.cells[0])
        const cells = found.rows.map((row) => row.cells[0] ?? null)
        const isEmpty = cells.map((cell) => (isAmounts(cell) ? cell.length === 0 : cell === null))
        expect(isEmpty).toEqual(isEmpty.toSorted((a, b) => Number(a) - Number(b)))
      }),
      { numRuns: 120, seed: 12 },
    )
  })
})

test('a condition is one on values: what stands in it has no meaning for the store', async () => {
  const core = await openCore()
  await anAccount(core, { name: "O'Hara; drop table account --", tier: '100%' })
  await anAccount(core, { name: 'Plain', tier: '' })
  const names = async (...filters: readonly QueryFilter[]) =>
    (await core.do('query.run', { query: rowsOf('account', ['name'], filters), today })).rows.map(
      ({ cells }) => cells[0],
    )

  expect(await names({ field: 'name', op: 'contains', text: "'Hara; drop" })).toHaveLength(1)
  expect(await names({ field: 'tier', op: 'contains', text: '%' })).toEqual(["O'Hara; drop table account --"])
  expect(await names({ field: 'tier', op: 'empty' })).toEqual(['Plain'])
  expect(await names({ field: 'tier', op: 'is-not', value: '100%' })).toEqual(['Plain'])
  expect(await names({ field: 'tier', op: 'none-of', values: ['100%'] })).toEqual(['Plain'])
})

test('days before today count from the day of whoever asks', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  for (const happenedOn of ['2026-02-28', '2026-02-19', '2026-02-18', '2026-03-02'])
    await aTouchpoint(core, { accountId, happenedOn: aDay(happenedOn), contactIds: [] })
  const days = async (filter: QueryFilter) => {
    const query = {
      ...rowsOf('touchpoint', ['happenedOn'], [filter]),
      sort: { column: 0, direction: 'asc' as const },
    }
    return (await core.do('query.run', { query, today })).rows.map(({ cells }) => cells[0])
  }
  expect(await days({ field: 'happenedOn', op: 'last-days', days: 10 })).toEqual(['2026-02-19', '2026-02-28'])
  expect(await days({ field: 'happenedOn', op: 'next-days', days: 1 })).toEqual(['2026-03-02'])
  expect(await days({ field: 'happenedOn', op: 'days', from: null, to: aDay('2026-02-18') })).toEqual([
    '2026-02-18',
  ])
})

test('what a field can not be asked is refused with its name', async () => {
  const core = await openCore()
  const refused = (query: Query) => core.refusal('query.run', { query, today })
  expect(await refused(rowsOf('account', ['constructor']))).toMatchObject({ code: 'invalid-input' })
  expect(await refused(rowsOf('account', ['parent.parent.parent.name']))).toMatchObject({
    code: 'invalid-input',
  })
  expect(
    await refused(rowsOf('account', ['name'], [{ field: 'employees', op: 'contains', text: 'a' }])),
  ).toMatchObject({
    issues: [{ message: 'wrong-condition: employees' }],
  })
})

/** Of one of three currencies and one of four tiers, some without an amount or decided. */
async function anOpportunity(core: Core, number: number): Promise<void> {
  const { id: accountId } = await anAccount(core, {
    name: `Account ${number}`,
    tier: ['Key', 'Growth', '', 'Standard'][number % 4] ?? '',
    currency: ['EUR', 'USD', 'JPY'][number % 3] ?? 'EUR',
  })
  await core.do('opportunity.add', {
    accountId,
    name: `Opportunity ${number}`,
    amountMinor: number % 5 === 0 ? null : number * 1_001 + 7,
    closesOn: aDay(`2026-0${1 + (number % 9)}-15`),
    state: number % 4 === 1 ? 'won' : 'open',
  })
}

function bare(cell: QueryCell | undefined): Record<string, number> {
  return cell !== undefined && isAmounts(cell)
    ? Object.fromEntries(cell.map(({ currency, amountMinor }) => [currency, amountMinor]))
    : {}
}

function mapped(sums: ReadonlyMap<string, number[]> | undefined, of: (each: number[]) => number) {
  return Object.fromEntries([...(sums ?? [])].map(([currency, each]) => [currency, of(each)]))
}

/** Of plain figures their sum, of amounts the sum by currency; parts of a cent of rounding do not count. */
function sumOf(cells: readonly QueryCell[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const cell of cells) {
    if (cell === null) continue
    const parts = isAmounts(cell) ? cell : [{ currency: '', amountMinor: Number(cell) }]
    for (const { currency, amountMinor } of parts) sums[currency] = (sums[currency] ?? 0) + amountMinor
  }
  return Object.fromEntries(
    Object.entries(sums).flatMap(([key, value]) => (value === 0 ? [] : [[key, Number(value.toFixed(6))]])),
  )
}
