import type { Query, QueryCondition, QueryFilter } from '#shared/domain/query/query.ts'
import { expect, test } from 'vitest'
import { aDay, anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const today = aDay('2026-03-01')
const rowsOf = (object: Query['object'], fields: readonly string[]): Query => ({
  object,
  filters: [],
  show: { kind: 'rows', fields },
  sort: null,
})

test('conditions of which one is enough, in groups, hold for what plain logic says; what asks for nothing yet counts for none', async () => {
  const core = await openCore()
  for (const tier of ['Key', 'Growth', ''])
    for (const region of ['North', 'South'])
      await anAccount(core, { name: `${tier || 'None'} ${region}`, tier, region })
  const tier = (...values: readonly string[]): QueryFilter => ({ field: 'tier', op: 'any-of', values })
  const region = (text: string): QueryFilter => ({ field: 'region', op: 'contains', text })
  const names = async (match: 'all' | 'any' | undefined, ...filters: readonly QueryCondition[]) => {
    const query = {
      ...rowsOf('account', ['name']),
      match,
      filters,
      sort: { column: 0, direction: 'asc' as const },
    }
    return (await core.do('query.run', { query, today })).rows.map(({ cells }) => cells[0])
  }

  expect(await names('any', tier('Key'), region('south'))).toEqual([
    'Growth South',
    'Key North',
    'Key South',
    'None South',
  ])
  expect(
    await names(
      'any',
      { match: 'all', filters: [tier('Key'), region('south')] },
      { field: 'tier', op: 'empty' },
    ),
  ).toEqual(['Key South', 'None North', 'None South'])
  expect(
    await names(undefined, { match: 'any', filters: [tier('Key'), tier('Growth')] }, region('north')),
  ).toEqual(['Growth North', 'Key North'])
  // In a group of which one is enough, what has not been typed yet would hold for all.
  expect(await names('any', tier('Key'), tier(), { match: 'any', filters: [] })).toEqual([
    'Key North',
    'Key South',
  ])
  expect(await names('any', tier())).toHaveLength(6)
})

test('stages stand in the order in which the workspace sells, in rows and in figures, and one of before behind them', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { stages } = await core.do('sales-process.get', {})
  for (const { key } of stages.toReversed()) {
    const { id, version } = await core.do('opportunity.add', { accountId, name: key, amountMinor: 100 })
    await core.do('opportunity.moveTo', { id, version, stage: key, reason: 'It stands there' })
  }
  const names = stages.map(({ name }) => name)
  expect(names).not.toEqual(names.toSorted())

  const grouped = await core.do('query.run', {
    query: {
      object: 'opportunity',
      filters: [],
      show: {
        kind: 'figures',
        groups: [{ field: 'stage', by: 'value' }],
        measures: [{ kind: 'count' }],
        view: 'table',
      },
      sort: null,
    },
    today,
  })
  expect(grouped.rows.map(({ cells }) => cells[0])).toEqual(names)
  expect(grouped.orders).toEqual([names, null])
  const sorted = await core.do('query.run', {
    query: { ...rowsOf('opportunity', ['stage']), sort: { column: 0, direction: 'desc' } },
    today,
  })
  expect(sorted.rows.map(({ cells }) => cells[0])).toEqual(names.toReversed())
})
