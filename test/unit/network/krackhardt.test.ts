import type { AccountId } from '#shared/domain/account/model.ts'
import { centralityOf } from '#shared/domain/network/centrality.ts'
import { degreeOf, reversed } from '#shared/domain/network/graph.ts'
import { networkOf, type Network } from '#shared/domain/network/network.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importOver } from '../../reliability/support/import-over.ts'
import { transports, type Host } from '../../support/host.ts'
import { contactsOf, handedIn, importStarted } from '../../support/incoming-file.ts'
import { hasRealData, realData, whyNoRealData } from '../../support/real-data.ts'

const folder = join(realData, 'krackhardt')

describe.skipIf(!hasRealData)(`Krackhardt’s 21 managers (skipped where ${whyNoRealData})`, () => {
  test.each(['advice', 'friendship'] as const)(
    'imported, stored, tied by %s and read again, they have the published in-degree and betweenness',
    async (name) => {
      const { host, accountId } = await programWithAccount()
      await importManagers(host, accountId, () => '')
      const idOf = await idsBySource(host, accountId)
      for (const [from, to] of tiesIn(name)) {
        // Who is asked for advice, or called a friend, is listened to by who asks or calls.
        await host.do('informal-line.add', {
          fromContactId: idOf(to),
          toContactId: idOf(from),
          kind: 'influences',
          strength: 2,
          source: 'Krackhardt 1987',
        })
      }
      expectPublished(await networkRead(host, accountId), name)
    },
  )

  test('imported with who reports to whom, they have the published in-degree and betweenness', async () => {
    const { host, accountId } = await programWithAccount()
    const managers = new Map(tiesIn('reportsto'))
    await importManagers(host, accountId, (id) => managers.get(id) ?? '')
    expectPublished(await networkRead(host, accountId), 'reportsto')
  })
})

async function programWithAccount(): Promise<Readonly<{ host: Host; accountId: AccountId }>> {
  const host = await transports['in process']()
  onTestFinished(host.close)
  return { host, accountId: (await host.do('account.add', { name: 'High-tech' })).id }
}

async function importManagers(host: Host, accountId: AccountId, managerOf: (id: string) => string) {
  const people = rowsOf('attributes.csv').map(
    ([id = '', , , level, department]) =>
      `${id},Manager,${id},Level ${level},Department ${department},${managerOf(id)}`,
  )
  const lines = ['Id,First name,Last name,Title,Department,Reports to', ...people]
  const done = await importOver(
    host,
    await importStarted(host, await handedIn(host, lines, contactsOf(accountId))),
  )
  expect(done.result).toMatchObject({ created: 21, leftOut: 0 })
}

async function idsBySource(host: Host, accountId: AccountId) {
  const { rows } = await host.do('contact.listByAccount', { accountId, limit: 200 })
  const ids = new Map(rows.map(({ sourceId, id }) => [sourceId, id]))
  return (source: string) => {
    const id = ids.get(source)
    if (id === undefined) throw new Error(`No manager ${source} came in`)
    return id
  }
}

async function networkRead(host: Host, accountId: AccountId): Promise<Network> {
  const { rows } = await host.do('contact.listByAccount', { accountId, limit: 200 })
  const people = rows.toSorted((one, other) => Number(one.sourceId) - Number(other.sourceId))
  return networkOf(people, await host.do('informal-line.listByAccount', { accountId }))
}

/** In-degree, betweenness both ways and closeness to whom one listens, as networkx has them, to six digits. */
function expectPublished({ listening, tied }: Network, name: string): void {
  const heard = reversed(listening)
  const { near } = allAtOnce(centralityOf(heard))
  const { between: directed } = allAtOnce(centralityOf(listening))
  const { between: undirected } = allAtOnce(centralityOf(tied))
  for (const row of rowsOf(`${name}_centrality_networkx.csv`)) {
    const [id = 0, inDegree = 0, outDegree = 0, between = 0, betweenUndirected = 0, , closenessIn = 0] =
      row.map(Number)
    const node = id - 1
    expect(degreeOf(heard, node), `in-degree of ${id}`).toBe(inDegree)
    expect(degreeOf(listening, node), `out-degree of ${id}`).toBe(outDegree)
    expect(directed[node], `betweenness of ${id}`).toBeCloseTo(between, 6)
    expect((undirected[node] ?? 0) / 2, `undirected betweenness of ${id}`).toBeCloseTo(betweenUndirected, 6)
    expect(near[node]?.share, `closeness of ${id}`).toBeCloseTo(closenessIn, 6)
  }
}

function tiesIn(name: string): readonly (readonly [from: string, to: string])[] {
  return rowsOf(`${name}_edges.csv`).map(([from = '', to = '']) => [from, to])
}

/** The rows of a file below its header, in cells. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...rows] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  return rows.map((row) => row.split(','))
}
