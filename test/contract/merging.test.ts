import { describe, expect, test } from 'vitest'
import { allContent, allRows } from '../support/all-rows.ts'
import {
  aContact,
  anAccount,
  anInformalLine,
  aRelationship,
  aReportingLine,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })
const idsOf = (things: readonly Readonly<{ id: string }>[]): string[] => things.map(({ id }) => id)

describe('two accounts that are merged', () => {
  test('are one with all that hung on both, and two again once it is undone', async () => {
    const core = await openCore()
    const stays = await anAccount(core, { name: 'Haldenau' })
    const { account: full, manager, unit } = await aFullAccount(core)
    const goes = (await core.do('account.get', { id: full.id })).account
    const before = allContent(core.path)
    const hung = await core.do('duplicate.compare', { object: 'account', ids: [stays.id, goes.id] })
    expect(Object.fromEntries(hung.things[1]!.hung.map(({ kind, count }) => [kind, count]))).toEqual({
      unit: 1,
      contact: 2,
      'buying-center': 1,
      opportunity: 1,
      plan: 1,
      'order-line': 1,
      touchpoint: 2,
      'rating-round': 2,
      'campaign-place': 1,
      'campaign-response': 1,
      'white-space-cell': 1,
      'world-card': 2,
      'loyalty-proof': 1,
      'chosen-treatment': 1,
      'terms-scenario': 1,
      contract: 1,
      'factor-score': 1,
      'brief-wording': 2,
      'customer-choice': 1,
      'budget-cell': 1,
    })

    const merged = await core.do('duplicate.mergeAccounts', {
      stays: known(stays),
      goes: [known(goes)],
      takes: [
        { field: 'sourceId', from: goes.id },
        { field: 'ownerId', from: goes.id },
      ],
    })
    expect(merged).toEqual({ id: stays.id, moved: 24, combined: 1 })
    const { account } = await core.do('account.get', { id: stays.id })
    expect(account).toMatchObject({ name: 'Haldenau', sourceId: goes.sourceId, ownerId: goes.ownerId })
    expect((await core.do('contact.get', { id: manager.id })).accountId).toBe(stays.id)
    expect((await core.do('account.get', { id: unit.id })).account.parentId).toBe(stays.id)
    expect(JSON.stringify(allRows(core.path))).not.toContain(`"account_id":"${goes.id}"`)
    expect(await core.reply('account.get', { id: goes.id })).toMatchObject({ ok: false })

    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
    await core.do('history.redo', {})
    expect((await core.do('contact.get', { id: manager.id })).accountId).toBe(stays.id)
  })

  test('are told in the history by name, and the account of before is what it was', async () => {
    const core = await openCore()
    const stays = await anAccount(core, { name: 'Haldenau AG' })
    const { account: goes, manager } = await aFullAccount(core)
    const asOf = async (id: typeof stays.id, seq: number) =>
      (await core.do('history.getAccountAsOf', { accountId: id, asOf: { seq } })).state
    const [newest] = await core.do('history.listRecent', { limit: 1 })
    const before = await asOf(goes.id, newest!.seq)

    await core.do('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)] })

    const [merge] = await core.do('history.listRecent', { limit: 1 })
    expect(merge).toMatchObject({ command: 'duplicate.mergeAccounts', detail: `${goes.name} → Haldenau AG` })
    expect(await asOf(goes.id, newest!.seq)).toEqual(before)
    expect((await asOf(stays.id, newest!.seq))?.contacts).toEqual([])
    expect(idsOf((await asOf(stays.id, merge!.seq))!.contacts)).toContain(manager.id)
    const found = await core.do('search.find', { text: `${manager.lastName} Haldenau AG` })
    expect(found.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toContain(manager.id)
  })

  test('keep the tree a tree: a unit far below can not stay without its place, which is named', async () => {
    const core = await openCore()
    const goes = await anAccount(core, { name: 'Top' })
    const middle = await anAccount(core, { name: 'Middle', parentId: goes.id })
    const stays = await anAccount(core, { name: 'Low', parentId: middle.id })
    const wish = { stays: known(stays), goes: [known(goes)] }

    expect(await core.reply('duplicate.mergeAccounts', wish)).toMatchObject({
      error: { code: 'rule-broken', broken: { rule: 'ownership-loop', names: ['Low', 'Middle', 'Low'] } },
    })
    await core.do('duplicate.mergeAccounts', { ...wish, takes: [{ field: 'parentId', from: goes.id }] })

    expect((await core.do('account.get', { id: stays.id })).account.parentId).toBeNull()
    expect((await core.do('account.get', { id: middle.id })).account.parentId).toBe(stays.id)
  })

  test('are refused where amounts would come to say something else, and where two rounds are open', async () => {
    const core = await openCore()
    const stays = await anAccount(core, { name: 'One', currency: 'EUR' })
    const goes = await anAccount(core, { name: 'Two', currency: 'CHF' })
    await core.do('opportunity.add', { accountId: goes.id, name: 'Line', amountMinor: 100 })

    expect(
      await core.reply('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)] }),
    ).toMatchObject({
      error: { broken: { rule: 'amounts-in-two-currencies', account: 'Two', currency: 'CHF' } },
    })
    const owner = await aTeamMember(core)
    const third = await anAccount(core, { name: 'Three' })
    for (const { id } of [stays, third])
      await core.do('rating.startRound', { accountId: id, teamMemberIds: [owner.id] })
    expect(
      await core.reply('duplicate.mergeAccounts', { stays: known(stays), goes: [known(third)] }),
    ).toMatchObject({
      error: { broken: { rule: 'rating-round-open' } },
    })
  })

  test('bring people with the same source id along without it', async () => {
    const core = await openCore()
    const stays = await anAccount(core, { name: 'One' })
    const goes = await anAccount(core, { name: 'Two' })
    await aContact(core, { accountId: stays.id, sourceId: '7' })
    const coming = await aContact(core, { accountId: goes.id, sourceId: '7' })

    await core.do('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)] })

    expect(await core.do('contact.get', { id: coming.id })).toMatchObject({
      accountId: stays.id,
      sourceId: null,
    })
  })
})

describe('two people who are merged', () => {
  test('are one with all that hung on both, each once, and two again once it is undone', async () => {
    const core = await openCore()
    const { account, manager, report, center, owner } = await aFullAccount(core)
    const stays = await aContact(core, { accountId: account.id, lastName: 'Keller', attitude: null })
    await core.do('buying-center.addMembers', { id: center.id, contactIds: [stays.id] })
    await aRelationship(core, { contactId: stays.id, teamMemberId: owner.id, currentLevel: 'vendor' })
    const goes = await core.do('contact.get', { id: manager.id })
    const before = allContent(core.path)

    const merged = await core.do('duplicate.mergeContacts', {
      stays: known(stays),
      goes: [known(goes)],
      takes: [
        { field: 'attitude', from: goes.id },
        { field: 'sourceId', from: goes.id },
      ],
      joins: ['note'],
    })

    expect(merged).toMatchObject({ id: stays.id, combined: 2 })
    const after = await core.do('contact.get', { id: stays.id })
    expect(after).toMatchObject({
      attitude: goes.attitude,
      sourceId: goes.sourceId,
      influence: stays.influence,
    })
    expect(after.evidence?.attitude).toEqual(goes.evidence?.attitude)
    expect((await core.do('contact.get', { id: report.id })).managerId).toBe(stays.id)
    expect(JSON.stringify(allRows(core.path))).not.toContain(`"contact_id":"${goes.id}"`)
    const members = Object.values(allRows(core.path)['buying_center_member'] ?? {})
    expect(members.map((row) => [row['contact_id'], row['roles']])).toEqual([
      [stays.id, '["user","decider"]'],
    ])
    const [touchpoint] = (await core.do('touchpoint.listByAccount', { accountId: account.id })).rows
    expect(touchpoint?.contactIds).toEqual([stays.id])

    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })

  test('keep one line of two that say the same, the stronger, and none to themselves', async () => {
    const core = await openCore()
    const [stays, goes, third] = await aReportingLine(core, 'One', 'Two', 'Three')
    await anInformalLine(core, {
      fromContactId: stays!.id,
      toContactId: third!.id,
      kind: 'ally',
      strength: 1,
    })
    await anInformalLine(core, { fromContactId: third!.id, toContactId: goes!.id, kind: 'ally', strength: 3 })
    await anInformalLine(core, {
      fromContactId: goes!.id,
      toContactId: stays!.id,
      kind: 'conflict',
      strength: 3,
    })

    await core.do('duplicate.mergeContacts', { stays: known(stays!), goes: [known(goes!)] })

    const { rows } = await core.do('contact.listByAccount', { accountId: stays!.accountId })
    expect(rows.map(({ id, managerId }) => [id, managerId])).toEqual([
      [stays!.id, null],
      [third!.id, stays!.id],
    ])
    const lines = await core.do('informal-line.listByAccount', { accountId: stays!.accountId })
    expect(lines.map(({ kind, strength }) => [kind, strength])).toEqual([['ally', 3]])
  })

  test('keep reporting without a cycle, which is named', async () => {
    const core = await openCore()
    const [goes, , stays] = await aReportingLine(core, 'Boss', 'Middle', 'Low')
    const wish = { stays: known(stays!), goes: [known(goes!)] }

    expect(await core.reply('duplicate.mergeContacts', wish)).toMatchObject({
      error: { broken: { rule: 'reporting-cycle', names: ['Ilse Low', 'Ilse Middle', 'Ilse Low'] } },
    })
    await core.do('duplicate.mergeContacts', { ...wish, takes: [{ field: 'managerId', from: goes!.id }] })
    expect((await core.do('contact.get', { id: stays!.id })).managerId).toBeNull()
  })

  test('are named no more in touchpoints of other accounts, but for the one that stays', async () => {
    const core = await openCore()
    const stays = await aContact(core)
    const goes = await aContact(core, { accountId: stays.accountId })
    const elsewhere = await aTouchpoint(core, { contactIds: [goes.id, stays.id] })

    await core.do('duplicate.mergeContacts', { stays: known(stays), goes: [known(goes)] })

    expect((await core.do('touchpoint.get', { id: elsewhere.id })).touchpoint.contactIds).toEqual([stays.id])
  })
})

describe('what may be there twice', () => {
  test('is shown until it is said to be different, and again once that is taken back', async () => {
    const core = await openCore()
    const [one, other] = [
      await anAccount(core, { name: 'Twice' }),
      await anAccount(core, { name: 'Twice AG' }),
    ]
    const ids = [one.id, other.id].toSorted()
    const pair = {
      one: ids[0]!,
      other: ids[1]!,
      score: 57,
      reasons: [{ reason: 'name-but-legal-form' as const, points: 57 }],
    }
    await core.do('duplicate.keepFound', {
      object: 'account',
      things: 2,
      compared: 1,
      found: 1,
      cutBlocks: 0,
      pairs: [pair],
    })
    const listed = async () => (await core.do('duplicate.list', { object: 'account' })).groups

    expect(await listed()).toEqual([
      {
        things: ids.map((id) => ({ id, name: id === one.id ? 'Twice' : 'Twice AG', detail: '' })),
        score: 57,
        pairs: [pair],
      },
    ])
    expect(await core.do('duplicate.keepApart', { object: 'account', ids })).toEqual({ pairs: 1 })
    expect(await listed()).toEqual([])
    const { rows } = await core.do('duplicate.listApart', { object: 'account' })
    expect(rows.map((row) => [row.one, row.other].toSorted())).toEqual([['Twice', 'Twice AG']])
    await core.do('duplicate.forgetApart', known(rows[0]!))
    expect(await listed()).toHaveLength(1)
    await core.do('duplicate.mergeAccounts', { stays: known(one), goes: [known(other)] })
    expect(await listed()).toEqual([])
    await core.do('history.undo', {})
    expect(await listed()).toHaveLength(1)
  })

  test('stays different from a third after a merge', async () => {
    const core = await openCore()
    const [stays, goes, third] = [await anAccount(core), await anAccount(core), await anAccount(core)]
    await core.do('duplicate.keepApart', { object: 'account', ids: [goes.id, third.id] })

    await core.do('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)] })

    const pairs = Object.values(allRows(core.path)['distinct_pair'] ?? {})
    expect(pairs.map((row) => [row['account_id'], row['other_account_id']])).toEqual([
      [stays.id, third.id].toSorted(),
    ])
  })
})
