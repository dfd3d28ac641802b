import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Payload } from '#shared/contract/contract.ts'
import type { ComputedColumn, ValueRule } from '#shared/domain/import/recipe.ts'
import type { Caller } from '../support/caller.ts'
import { hasRealData, realData } from '../support/real-data.ts'
import { handedIn, importStarted } from '../support/incoming-file.ts'
import { importOver } from '../reliability/support/import-over.ts'
import { programWithAccount } from '../reliability/support/program-with-account.ts'

const folder = `${realData}/crm-sales-opportunities`
const linesOf = (name: string): readonly string[] =>
  readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split(/\r?\n/)

/** The columns of `sales_pipeline.csv`. */
const product = 2
const account = 3
const stage = 4

/** What the user says of the pipeline: whose deals without an account are, and which values mean others. */
const withAccount: ComputedColumn = {
  heading: 'Account',
  way: 'first-filled',
  columns: [account],
  otherwise: 'Not yet known',
}
const meaning: readonly ValueRule[] = [
  { column: product, from: 'GTXPro', to: 'GTX Pro' },
  { column: stage, from: 'Prospecting', to: 'Identified' },
  { column: stage, from: 'Engaging', to: 'Qualified' },
]

async function imported(on: Caller, how: Payload<'import.preview'>) {
  const job = await importOver(on, await importStarted(on, how))
  expect(job.error).toBeNull()
  return job.result
}

async function pipelineOf(on: Caller): Promise<Payload<'import.preview'>> {
  const how = await handedIn(on, linesOf('sales_pipeline.csv'), { object: 'opportunity' })
  const mapping = [...how.mapping.map((field) => (field === 'account' ? null : field)), 'account' as const]
  return { ...how, mapping, recipe: { computed: [withAccount], values: meaning } }
}

test.skipIf(!hasRealData)(
  'the whole sales pipeline comes in, and its won deals are worth what they are worth (skipped without ../shared/data)',
  { timeout: 120_000 },
  async () => {
    const { on, account: elsewhere } = await programWithAccount('USD')
    const accounts = await imported(on, await handedIn(on, linesOf('accounts.csv'), { object: 'account' }))
    expect(accounts).toMatchObject({ created: 85, leftOut: 0 })
    const { rows } = await on.do('account.list', { limit: 200 })
    expect(rows.filter(({ parentId }) => parentId !== null)).toHaveLength(15)
    await on.do('account.edit', { id: elsewhere, version: 1, changes: { name: 'Not yet known' } })
    for (const [agent = '', manager = '', office = ''] of linesOf('sales_teams.csv')
      .slice(1)
      .map((line) => line.split(',')))
      await on.do('team-member.add', { name: agent, role: `${office}, ${manager}` })
    for (const [name = ''] of linesOf('products.csv')
      .slice(1)
      .map((line) => line.split(',')))
      await on.do('product-line.add', { name })

    const how = await pipelineOf(on)
    const { values } = await on.do('import.examine', { ...how, recipe: { computed: [withAccount] } })
    expect(values).toMatchObject([
      { field: 'product', values: [{ value: 'GTXPro', rows: 1_480, near: ['GTX Pro'] }], count: 1 },
      { field: 'stage', isClosed: true, count: 2 },
    ])

    expect(await on.do('import.preview', how)).toMatchObject({
      created: 8_800,
      refusalCount: 0,
      teamMembers: [],
      productLines: [],
      notices: [],
    })
    expect(await imported(on, how)).toMatchObject({ created: 8_800, updated: 0, leftOut: 0, teamMembers: 0 })

    const deals = (
      await Promise.all(
        (await on.do('account.list', { limit: 200 })).rows.map(({ id }) =>
          on.do('opportunity.listByAccount', { accountId: id }),
        ),
      )
    ).flat()
    const won = deals.filter(({ state }) => state === 'won')
    expect(deals).toHaveLength(8_800)
    expect(won).toHaveLength(4_238)
    // What nobody has yet put a figure on keeps its product.
    expect(
      deals.filter(({ amountMinor, lines }) => amountMinor === null && lines?.length === 1),
    ).toHaveLength(2_089)
    expect(won.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)).toBe(1_000_553_400)
    expect(deals.filter(({ state }) => state === 'lost')).toHaveLength(2_473)
    expect(deals.filter(({ stage: key }) => key === 'identified')).toHaveLength(500)
    expect(deals.filter(({ stage: key }) => key === 'qualified')).toHaveLength(1_589)
    const ofGtxPro = won.filter(({ lines }) => lines?.[0]?.product === 'GTX Pro')
    expect(new Set(won.map(({ lines }) => lines?.[0]?.product)).size).toBe(7)
    expect(ofGtxPro.length).toBeGreaterThan(0)
    expect(new Set(deals.map(({ ownerId }) => ownerId)).size).toBe(30)
    expect(won.every(({ closedOn, closesOn }) => closedOn === closesOn)).toBe(true)

    const again = await pipelineOf(on)
    expect(await on.do('import.preview', again)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 8_800,
      refusalCount: 0,
    })
    await on.do('history.undo', {})
    expect(await on.do('opportunity.listByAccount', { accountId: won[0]!.accountId })).toEqual([])
  },
)
