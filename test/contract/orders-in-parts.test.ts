import { contract, type Payload } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { JobContext } from '../../main/core/job-context.ts'
import { runOrders } from '../../main/services/jobs/orders.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aJobContextAt } from '../support/job-context.ts'
import { look } from '../support/workspace-file.ts'

/** More than wait in one file, so that the first are brought in before the last are read. */
const count = 50_600
const mapping = ['accountName', 'orderNumber', 'lineNumber', 'orderedOn', 'productLine', 'net'] as const
const lines = (last: string): string => {
  const rows = Array.from({ length: count }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0')
    return `Haldenau,SO-${Math.floor(at / 4)},${(at % 4) + 1},2025-${month}-03,L${at % 3},${at / 4}`
  })
  return ['account,order,line,day,product line,net', ...rows, last].join('\n')
}

/** Takes a file in as the job does, in this thread. */
async function imported(core: Core, text: string, more: Partial<Payload<'order.import'>> = {}) {
  const staging = dirname(core.incidentLog)
  const context = aJobContextAt(core.path, staging, core.clock.now)
  const own = join(staging, 'jobs', context.id)
  mkdirSync(own, { recursive: true })
  const fileId = context.newId<'file'>()
  writeFileSync(join(staging, fileId), text)
  const phases = new Set<string>()
  const command: JobContext['command'] = async (name, input) => {
    phases.add(name)
    const reply = await core.reply(name, input)
    if (!reply.ok) throw new AppFailure(reply.error)
    return reply.value as never
  }
  const asked = { fileId, mapping, source: 'ERP', basis: 1_000_000_000, fileName: 'orders.csv', ...more }
  try {
    const how = contract['order.import'].input.parse(asked)
    return { result: await runOrders({ ...context, folder: own, command }, how), sent: phases }
  } catch (error) {
    return { error, sent: phases }
  } finally {
    rmSync(own, { recursive: true })
  }
}

const linesIn = (core: Core) =>
  look(core.path, (file) => file.prepare('select count(*) from imported_line').pluck().get())

test('lines that came in before one was refused go again, and nothing of them was ever seen', async () => {
  const core = await openCore()
  const { id } = await anAccount(core, { name: 'Haldenau' })
  const refused = lines('Haldenau,SO-x,1,2025-13-01,L1,1')

  const { error, sent } = await imported(core, refused)
  expect(error).toMatchObject({ detail: { code: 'import-refused', refusals: 1 } })
  expect([...sent]).toEqual(['order.bring'])
  expect(linesIn(core)).toBeGreaterThan(0)
  expect(
    await core.do('order.listMonths', { accountId: id, from: '2020-01', to: '2030-12', limit: 10 }),
  ).toEqual([])

  const { result } = await imported(core, refused, { leaveOutRefused: true })
  expect(result).toEqual({ created: count, replaced: 0, unchanged: 0, leftOut: 1 })
  expect(linesIn(core)).toBe(count)
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 12, differing: 0 })

  const again = await imported(core, lines('Haldenau,SO-x,1,2025-12-01,L1,1'))
  expect(again.result).toEqual({ created: 1, replaced: 0, unchanged: count, leftOut: 0 })
  expect(await core.do('order.checkMonths', {})).toMatchObject({ differing: 0 })
  await core.do('history.undo', {})
  await core.do('history.undo', {})
  await vi.waitFor(async () =>
    expect(await core.do('order.checkMonths', {})).toEqual({ months: 0, differing: 0 }),
  )
})
