import { procedureOf } from '#shared/contract/contract.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { anAccount } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'
import { namedCases } from './cases/all.ts'

let host: Host
beforeAll(async () => {
  host = await transports['in process']()
})
afterAll(() => host.close())

/** What they change can be made anew of the rest, or is not yet part of the workspace: there is nothing to be undone. */
const unrecorded = ['search.beginRebuild', 'import.bring', 'order.bring', 'duplicate.keepFound']
const commands = namedCases.filter(
  ([name]) =>
    procedureOf(name).kind === 'command' && !name.startsWith('history.') && !unrecorded.includes(name),
)

test.each(commands.filter(([name]) => !procedureOf(name).isFinal))(
  '%s can be undone, as the contract says',
  async (name, { good }) => {
    const input = await good(host)
    const before = allContent(host.path)
    await host.do(name, input)
    const { undo } = await host.do('history.getStanding', {})

    expect(undo?.command).toBe(name)
    await host.do('history.undo', {})
    expect(allContent(host.path)).toEqual(before)
  },
)

test.each(namedCases.filter(([name]) => unrecorded.includes(name)))(
  '%s leaves what there is to undo as it was',
  async (name, { good }) => {
    await anAccount(host)
    const before = [allContent(host.path), await host.do('history.getStanding', {})]

    await host.do(name, await good(host))

    expect([allContent(host.path), await host.do('history.getStanding', {})]).toEqual(before)
  },
)

test.each(commands.filter(([name]) => procedureOf(name).isFinal))(
  '%s can’t be undone, as the contract says',
  async (name, { good }) => {
    await host.do(name, await good(host))

    expect((await host.do('history.getStanding', {})).undo).toBeNull()
    expect(await host.refusal('history.undo', {})).toEqual({ code: 'nothing-to-undo' })
  },
)
