import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '#shared/domain/account/model.ts'
import { allRows, type AllRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { aContact, anAccount, anOrderLine, aReportingLine } from '../support/builders.ts'
import { openCore, startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { stateNow, type AccountState } from '../support/account-state.ts'

describe('as of', () => {
  test('each step of any sequence of commands, undo and redo, every account is what it was recorded as', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(fc.array(someEdits, { minLength: 5, maxLength: 20, size: 'max' }), async (edits) => {
        const core = await startCore()
        try {
          await aFullAccount(core.fixed)
          await anAccount(core)
          const recorded = new Map([[await newestSeq(core), recordedOf(allRows(core.path))]])
          for (const edit of edits) {
            core.clock.forward(60_000)
            if (edit.kind === 'undo' || edit.kind === 'redo') await core.reply(`history.${edit.kind}`, {})
            else await edit.perform(core, allRows(core.path))
            recorded.set(await newestSeq(core), recordedOf(allRows(core.path)))
          }

          for (const [seq, states] of recorded) {
            for (const [accountId, state] of states) {
              compared++
              const asOf = await core.do('history.getAccountAsOf', { accountId, asOf: { seq } })
              expect(asOf.state).toEqual(state)
            }
          }
        } finally {
          await core.close()
        }
      }),
      { numRuns: 5 },
    )
    expect(compared).toBeGreaterThan(60)
  })

  test('a step before it was there: nothing; after it is gone: as it was', async () => {
    const core = await openCore()
    const { account, manager, report } = await aFullAccount(core)
    const at = await newestSeq(core)
    const before = recordedOf(allRows(core.path)).get(account.id)
    await core.do('account.remove', { id: account.id, version: account.version })

    const asOf = (seq: number) => core.do('history.getAccountAsOf', { accountId: account.id, asOf: { seq } })
    expect((await asOf(2)).state).toBeNull()
    expect((await asOf(at + 1)).state).toBeNull()
    expect((await asOf(at)).state).toEqual(before)
    expect((await asOf(at)).state?.contacts.map(({ id }) => id)).toEqual([manager.id, report.id])
  })

  test('what was brought in in bulk is seen before and after it was changed, undone and done again', async () => {
    const core = await openCore()
    const line = await anOrderLine(core)
    const lines = Array.from({ length: 300 }, (_, index) => ({ ...line, orderNumber: `A-${index}` }))
    await core.do('order.record', { lines })
    const whole = allRows(core.path)

    await core.do('history.undo', {})
    await core.do('history.redo', {})
    await core.do('history.undo', {})
    await core.do('history.redo', {})

    expect(allRows(core.path).order_line).toEqual(whole.order_line)
  })
})

describe('as of a day', () => {
  test('check 51: stands at its end, where the program runs', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core, { name: 'On the second' })
    core.clock.forward(24 * 60 * 60_000)
    await core.do('account.edit', { id, version, changes: { name: 'On the third' } })

    expect(await nameOn(core, id, '2026-03-01')).toBeUndefined()
    expect(await nameOn(core, id, '2026-03-02')).toBe('On the second')
    expect(await nameOn(core, id, '2026-03-03')).toBe('On the third')
    expect(await nameOn(core, id, '2030-01-01')).toBe('On the third')
  })

  test('check 51: a clock that jumped back, or ahead, for a while changes no order', async () => {
    const core = await openCore()
    const day = 24 * 60 * 60_000
    let { id, version } = await anAccount(core, { name: 'day 0' })
    const rename = async (name: string) => {
      version = (await core.do('account.edit', { id, version, changes: { name } })).version
    }
    for (const name of ['day 1', 'day 2', 'day 3']) {
      core.clock.forward(day)
      await rename(name)
    }
    core.clock.forward(-400 * day)
    await rename('day 3, clock set back')
    core.clock.forward(401 * day)
    await rename('day 4')
    core.clock.forward(3_650 * day)
    await rename('day 4, clock set ahead')
    core.clock.forward(-3_649 * day)
    await rename('day 5')
    core.clock.forward(day)
    await rename('day 6')

    const names = await Promise.all(
      ['2025-01-29', '2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map(
        (on) => nameOn(core, id, on),
      ),
    )
    expect(names).toEqual([undefined, 'day 0', 'day 2', 'day 3, clock set back', 'day 4', 'day 5', 'day 6'])
  })

  test('check 51: believes the clock that more commands were done by', async () => {
    const core = await openCore()
    const { id } = await anAccount(core, { name: 'Ahead' })
    core.clock.forward(-400 * 24 * 60 * 60_000)
    for (const lastName of ['A', 'B', 'C']) await aContact(core, { accountId: id, lastName })

    const today = await core.do('history.getAccountAsOf', {
      accountId: id,
      asOf: { day: '2025-01-26' as never },
    })
    expect(today.state?.contacts).toHaveLength(3)
  })
})

test('as of an instant lies between two commands', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  core.clock.forward(10_000)
  await aContact(core, { accountId: boss!.accountId, lastName: 'Later' })

  const at = await core.do('history.getAccountAsOf', {
    accountId: boss!.accountId,
    asOf: { at: '2026-03-02T09:00:05Z' },
  })

  expect(at.state?.contacts.map(({ lastName }) => lastName)).toEqual(['Boss'])
  expect(at.happenedAt).toBe('2026-03-02T09:00:00.000Z')
})

async function newestSeq(core: Core): Promise<number> {
  return (await core.do('history.listRecent', { limit: 1 }))[0]?.seq ?? 0
}

async function nameOn(core: Core, accountId: AccountId, day: string): Promise<string | undefined> {
  const { state } = await core.do('history.getAccountAsOf', { accountId, asOf: { day: day as never } })
  return state?.account.name
}

function recordedOf(rows: AllRows): ReadonlyMap<AccountId, AccountState> {
  const accounts = Object.keys(rows['account'] ?? {}) as AccountId[]
  return new Map(accounts.map((id) => [id, stateNow(rows, id)]))
}

test('the id of something else is no account, whatever has happened to that', async () => {
  const core = await openCore()
  await aFullAccount(core)
  const workspace = await core.do('workspace.get', {})
  await core.do('workspace.edit', { version: workspace.version, changes: { name: 'Another' } })
  const { account: accounts, ...tables } = allRows(core.path)
  const others = Object.values(tables).flatMap((rows) => Object.keys(rows))
  expect(Object.keys(accounts ?? {}).length).toBeGreaterThan(0)
  expect(others).toContain(workspace.id)

  for (const id of others) {
    for (const seq of [0, 1, 5, await newestSeq(core)]) {
      const { state } = await core.do('history.getAccountAsOf', { accountId: id as AccountId, asOf: { seq } })
      expect(state).toBeNull()
    }
  }
})
