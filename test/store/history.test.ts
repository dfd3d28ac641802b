import { describe, expect, test } from 'vitest'
import { allContent, wholeFile } from '../support/all-rows.ts'
import { aContact, aDraft, anAccount, anOrderLine, aReportingLine, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { replayed } from '../support/replay.ts'
import { allRows } from '../support/all-rows.ts'

/** An account whose name is typed letter by letter. */
async function typing(core: Core, pauseMs: number, ...names: readonly string[]) {
  let { id, version } = await anAccount(core, { name: 'Start' })
  for (const name of names) {
    core.clock.forward(pauseMs)
    version = (await core.do('account.edit', { id, version, changes: { name } })).version
  }
  return id
}

async function namesOf(core: Core): Promise<string[]> {
  return (await core.do('account.list', {})).rows.map((row) => row.name)
}

describe('undo', () => {
  test('takes back what is typed in one go, as one', async () => {
    const core = await openCore()
    await typing(core, 9_000, 'H', 'Ha', 'Hal')

    expect(await core.do('history.undo', {})).toMatchObject({ command: 'account.edit', commands: 3 })
    expect(await namesOf(core)).toEqual(['Start'])

    await core.do('history.redo', {})
    expect(await namesOf(core)).toEqual(['Hal'])
  })

  test('stops where the typing paused', async () => {
    const core = await openCore()
    await typing(core, 10_001, 'H', 'Ha', 'Hal')

    await core.do('history.undo', {})

    expect(await namesOf(core)).toEqual(['Ha'])
  })

  test('keeps apart what was typed in two fields', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core)
    const edited = await core.do('account.edit', { id, version, changes: { name: 'Haldenau' } })
    await core.do('account.edit', { id, version: edited.version, changes: { city: 'Bern' } })

    expect(await core.do('history.undo', {})).toMatchObject({ commands: 1 })
    expect((await core.do('account.get', { id })).account).toMatchObject({ name: 'Haldenau', city: '' })
  })

  test('keeps apart what was typed before and after something else', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core)
    const edited = await core.do('account.edit', { id, version, changes: { name: 'H' } })
    await aTeamMember(core)
    await core.do('account.edit', { id, version: edited.version, changes: { name: 'Ha' } })

    expect(await core.do('history.undo', {})).toMatchObject({ commands: 1 })
    expect(await namesOf(core)).toEqual(['H'])
  })

  test('never goes below what cannot be taken back', async () => {
    const core = await openCore()
    await anAccount(core, { name: 'Before' })
    await anAccount(core.fixed, { name: 'Fixed' })
    await anAccount(core, { name: 'After' })

    await core.do('history.undo', {})

    expect(await core.refusal('history.undo', {})).toEqual({ code: 'nothing-to-undo' })
    expect(await namesOf(core)).toEqual(['Before', 'Fixed'])
    expect((await core.do('history.getStanding', {})).undo).toBeNull()
  })

  test('has nothing to do in a new workspace: its founding stands', async () => {
    const core = await openCore()

    expect(await core.refusal('history.undo', {})).toEqual({ code: 'nothing-to-undo' })
    expect(await core.refusal('history.redo', {})).toEqual({ code: 'nothing-to-redo' })
  })

  test('brings back an account with everything that hung on it', async () => {
    const core = await openCore()
    const { account } = await aFullAccount(core)
    const before = allContent(core.path)
    await core.do('account.remove', { id: account.id, version: account.version })

    await core.do('history.undo', {})

    expect(allContent(core.path)).toEqual(before)
  })

  test('goes back over a whole import and forward again', async () => {
    const core = await openCore()
    const line = await anOrderLine(core)
    const lines = Array.from({ length: 5_000 }, (_, index) => ({ ...line, orderNumber: `A-${index}` }))
    await core.do('order.record', { lines })
    const after = allContent(core.path)

    await core.do('history.undo', {})
    expect(allContent(core.path).order_line).toEqual({})
    await core.do('history.redo', {})
    expect(allContent(core.path)).toEqual(after)
  })
})

describe('redo', () => {
  test('is gone after a new command', async () => {
    const core = await openCore()
    await anAccount(core, { name: 'Taken back' })
    await core.do('history.undo', {})

    await anAccount(core, { name: 'New' })

    expect(await core.refusal('history.redo', {})).toEqual({ code: 'nothing-to-redo' })
    expect(await namesOf(core)).toEqual(['New'])
  })

  test('is still there after a command that changed nothing', async () => {
    const core = await openCore()
    const { id, version, name } = await anAccount(core)
    await anAccount(core, { name: 'Comes back' })
    await core.do('history.undo', {})

    await core.do('account.edit', { id, version, changes: { name } })
    await core.do('history.redo', {})

    expect(await namesOf(core)).toContain('Comes back')
  })

  test('is still there after a command that was refused', async () => {
    const core = await openCore()
    await anAccount(core)
    await core.do('history.undo', {})
    await core.refusal('contact.add', { accountId: '01890000-0000-7000-8000-000000000000', lastName: 'X' })

    await core.do('history.redo', {})

    expect(await namesOf(core)).toHaveLength(1)
  })
})

describe('a version', () => {
  test('is never used twice for two states of a row, whatever is undone and redone', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core, { name: 'As added' })
    const held = await core.do('account.edit', { id, version, changes: { name: 'As edited' } })
    await core.do('history.undo', {})
    await core.do('history.undo', {})
    await core.do('history.redo', {})

    const { account } = await core.do('account.get', { id })
    expect(account.name).toBe('As added')
    expect(account.version).toBeGreaterThan(held.version)
    expect(
      await core.refusal('account.edit', { id, version: held.version, changes: { city: 'Bern' } }),
    ).toEqual({
      code: 'stale',
      object: 'account',
      since: { version: account.version, seq: 3, fields: ['name'] },
    })
  })

  test('that is not there any more is told with the first command that came after it and what it changed', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core)
    const known = await core.do('account.edit', { id, version, changes: { city: 'Bern' } })
    const first = await core.do('account.edit', { id, version: known.version, changes: { tier: 'A' } })
    const [{ seq } = { seq: 0 }] = await core.do('history.listRecent', { limit: 1 })
    const { version: now } = await core.do('account.edit', {
      id,
      version: first.version,
      changes: { region: 'North' },
    })

    const error = await core.refusal('account.edit', { id, version: known.version, changes: { city: 'Ulm' } })

    expect(error).toEqual({
      code: 'stale',
      object: 'account',
      since: { version: now, seq, fields: ['region', 'tier'] },
    })
  })

  test('that is further back than can be told is told to be gone, and no more', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core)
    for (let at = version; at <= 201; at++)
      await core.do('account.edit', { id, version: at, changes: { tier: `${at}` } })

    const edit = (known: number) =>
      core.refusal('account.edit', { id, version: known, changes: { tier: 'A' } })
    expect(await edit(2)).toMatchObject({ since: { version: 202, fields: ['tier'] } })
    expect(await edit(1)).toEqual({ code: 'stale', object: 'account' })
  })
})

describe('the record', () => {
  test('says who did what, when and to how many rows', async () => {
    const core = await openCore()
    const [boss, middle] = await aReportingLine(core, 'Boss', 'Middle', 'Report')
    core.clock.forward(60_000)
    await core.do('contact.remove', { id: middle?.id ?? boss!.id, version: 1 })

    expect((await core.do('history.listRecent', { limit: 1 }))[0]).toEqual({
      seq: 6,
      command: 'contact.remove',
      happenedAt: '2026-03-02T09:01:00.000Z',
      actor: 'tester',
      kind: 'do',
      standing: 'done',
      detail: null,
      changes: 2,
    })
  })

  test('is paged from the newest back', async () => {
    const core = await openCore()
    for (const name of ['A', 'B', 'C']) await anAccount(core, { name })

    const first = await core.do('history.listRecent', { limit: 2 })
    const rest = await core.do('history.listRecent', { before: first.at(-1)?.seq ?? 0 })

    expect([...first, ...rest].map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
  })

  test('has no trace of what was refused', async () => {
    const core = await openCore()
    const { id, version } = await anAccount(core)
    const before = wholeFile(core.path)

    await core.refusal('account.move', { id, version, parentId: id })
    await core.refusal('account.edit', { id, version: version + 1, changes: { name: 'X' } })
    await core.do('account.edit', { id, version, changes: {} })

    expect(wholeFile(core.path)).toEqual(before)
  })

  test('replayed from empty gives what the tables hold', async () => {
    const core = await openCore()
    const { account, plan, owner, manager } = await aFullAccount(core)
    await core.do('plan.moveTo', { id: plan.id, version: plan.version, state: 'in-review' })
    await core.do('team-member.remove', { id: owner.id, version: owner.version })
    await core.do('contact.remove', { id: manager.id, version: manager.version })
    await core.do('history.undo', {})
    await core.do('account.remove', { id: account.id, version: account.version + 1 })
    await core.do('history.undo', {})
    await core.do('history.redo', {})
    await core.do('history.undo', {})

    expect(replayed(core.path)).toEqual(allRows(core.path))
  })

  test('shows a write that went past it', async () => {
    const core = await openCore()
    const { sections } = await aDraft(core)
    const contact = await aContact(core)
    const { connect } = await import('../../main/store/connect.ts')
    const other = connect(core.path, {})
    other.prepare('update contact set note = ? where id = ?').run('unseen', contact.id)
    other.close()

    expect(sections.length).toBeGreaterThan(0)
    expect(replayed(core.path)).not.toEqual(allRows(core.path))
  })
})
