import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { currentSchema } from '../../main/store/migrations/steps.ts'
import { allContent } from '../support/all-rows.ts'
import { aContact, aPlan, anAccount, aTeamMember } from '../support/builders.ts'
import { colleagueOf, comparedHere, comparisonRefused, copyOf, mergedHere } from '../support/copies-here.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReview } from '../support/review-builders.ts'

async function aColleague(core: Core, actor?: string): Promise<Core> {
  const colleague = await colleagueOf(core, actor)
  onTestFinished(colleague.close)
  return colleague
}

test('what both changed is told with what both had, and who and when on each side; ours stands unless theirs is chosen', async () => {
  const core = await openCore()
  const { id } = await anAccount(core, { name: 'Haldenau', city: 'Bern' })
  const anna = await aColleague(core)
  await core.do('account.edit', { id, version: 1, changes: { city: 'Linz' } })
  await anna.do('account.edit', { id, version: 1, changes: { city: 'Graz', phone: '1' } })

  const { summary, conflicts } = await mergedHere(core, anna)

  expect(summary).toMatchObject({ actors: ['Anna'], commands: 1, mergedAt: null, conflicts: ['fields'] })
  expect(conflicts).toMatchObject([
    {
      object: 'account',
      name: 'Haldenau',
      account: { id, name: 'Haldenau' },
      fields: [{ field: 'city', before: 'Bern', mine: 'Linz', theirs: 'Graz' }],
      mine: { actor: 'tester', command: 'account.edit' },
      theirs: { actor: 'Anna', command: 'account.edit' },
    },
  ])
  expect((await core.do('account.get', { id })).account).toMatchObject({ city: 'Linz', phone: '1' })

  await core.do('history.undo', {})
  await mergedHere(core, anna, () => true)
  expect((await core.do('account.get', { id })).account).toMatchObject({ city: 'Graz', phone: '1' })
})

test('an account that we removed comes back with all of it where they worked on with one of its people', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Haldenau' })
  const one = await aContact(core, { accountId, lastName: 'Keller' })
  const other = await aContact(core, { accountId, lastName: 'Vogel' })
  const anna = await aColleague(core)
  await core.do('account.remove', { id: accountId, version: 1 })
  const removed = allContent(core.path)
  await anna.do('contact.edit', { id: one.id, version: 1, changes: { title: 'Head of buying' } })

  const { conflicts } = await mergedHere(core, anna)
  expect(conflicts).toMatchObject([{ kind: 'removed-here', name: 'Haldenau', things: 3 }])
  expect((await core.do('contact.listByAccount', { accountId })).rows).toMatchObject([
    { id: one.id, title: 'Head of buying' },
    { id: other.id },
  ])

  await core.do('history.undo', {})
  await mergedHere(core, anna, () => true)
  expect(allContent(core.path)).toEqual(removed)
})

test('what they removed stays where something of ours hangs on it, and goes with it where that is chosen', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Haldenau' })
  const anna = await aColleague(core)
  await aContact(core, { accountId, lastName: 'Keller' })
  await anna.do('account.remove', { id: accountId, version: 1 })

  const { conflicts } = await mergedHere(core, anna)
  expect(conflicts).toMatchObject([{ kind: 'removed-there', name: 'Haldenau', theirs: { actor: 'Anna' } }])
  expect((await core.do('contact.listByAccount', { accountId })).rows).toHaveLength(1)

  await core.do('history.undo', {})
  await mergedHere(core, anna, () => true)
  expect((await core.do('account.list', {})).rows).toEqual([])
})

test('moves that together would put somebody below themselves are put to the user', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const one = await aContact(core, { accountId, lastName: 'Keller' })
  const other = await aContact(core, { accountId, lastName: 'Vogel' })
  const anna = await aColleague(core)
  await core.do('contact.move', { id: one.id, version: 1, managerId: other.id })
  await anna.do('contact.move', { id: other.id, version: 1, managerId: one.id })
  const managers = async () =>
    (await core.do('contact.listByAccount', { accountId })).rows.map(({ managerId }) => managerId)

  const { conflicts } = await mergedHere(core, anna)
  expect(conflicts).toMatchObject([{ kind: 'loop', fields: [{ field: 'managerId' }] }])
  expect(await managers()).toEqual([other.id, null])

  await core.do('history.undo', {})
  await mergedHere(core, anna, () => true)
  expect(await managers()).toEqual([null, one.id])
})

test('what both made and there may be one of is one thing, with what each said of it', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { id: contactId } = await aContact(core, { accountId })
  const { id: teamMemberId } = await aTeamMember(core)
  const anna = await aColleague(core)
  const levels = { currentLevel: 'vendor', targetLevel: 'problem-solver' } as const
  await core.do('relationship.add', { contactId, teamMemberId, ...levels })
  await anna.do('relationship.add', { contactId, teamMemberId, ...levels, targetLevel: 'trusted-adviser' })

  const { conflicts } = await mergedHere(core, anna)
  expect(conflicts).toMatchObject([
    { kind: 'fields', fields: [{ mine: 'problem-solver', theirs: 'trusted-adviser' }] },
  ])
  expect(await core.do('relationship.listByAccount', { accountId })).toHaveLength(1)
  expect((await mergedHere(core, anna)).conflicts).toEqual([])
})

test('a review that was held without a network comes in whole, with its points and the actions that were agreed', async () => {
  const core = await openCore()
  const { id: planId } = await aPlan(core)
  const { review } = await aReview(core, { planIds: [planId] })
  const anna = await aColleague(core)
  await anna.do('review.say', { id: review.id, planId, kind: 'decision', text: 'We go on' })
  await anna.do('review.say', { id: review.id, planId, kind: 'action', text: 'Ask for the second line' })
  const held = (await anna.do('review.get', { id: review.id })).review
  await anna.do('review.hold', { id: review.id, version: held.version })
  await core.do('plan.edit', { id: planId, version: 1, changes: { title: 'Plan of the year' } })

  const { conflicts } = await mergedHere(core, anna)

  expect(conflicts).toEqual([])
  const there = await anna.do('review.get', { id: review.id })
  const here = await core.do('review.get', { id: review.id })
  expect(here.review.state).toBe('held')
  expect(here.points.map(({ text }) => text)).toEqual(there.points.map(({ text }) => text))
  expect(await core.do('plan.listCopies', { planId })).toHaveLength(1)
})

test('a later state of the same copy brings what is new since, and the trail says whose file it was', async () => {
  const core = await openCore()
  const { id } = await anAccount(core, { city: 'Bern' })
  const anna = await aColleague(core)
  await anna.do('account.edit', { id, version: 1, changes: { city: 'Graz' } })
  await mergedHere(core, anna)
  await core.do('account.edit', { id, version: 2, changes: { city: 'Linz' } })
  await anna.do('account.edit', { id, version: 2, changes: { phone: '1' } })

  const { summary, conflicts, done } = await mergedHere(core, anna)

  expect(summary.mergedAt).not.toBeNull()
  expect(conflicts).toEqual([])
  expect(done).toEqual({ made: 0, changed: 1, removed: 0 })
  expect((await core.do('account.get', { id })).account).toMatchObject({ city: 'Linz', phone: '1' })
  const [newest] = await core.do('history.listRecent', { limit: 1 })
  expect(newest).toMatchObject({ command: 'workspace-merge.takeIn', detail: expect.stringContaining('Anna') })
})

test('what is no copy of this, what is newer, and what is outdated is refused', async () => {
  const core = await openCore()
  const stranger = await openCore()
  expect(await comparisonRefused(core, copyOf(stranger))).toMatchObject({
    code: 'rule-broken',
    broken: { rule: 'no-copy-of-this' },
  })

  const newer = copyOf(core)
  const database = new Database(newer)
  database.pragma(`user_version = ${currentSchema + 10}`)
  database.close()
  expect(await comparisonRefused(core, newer)).toMatchObject({ code: 'store-newer' })

  const anna = await aColleague(core)
  await anAccount(anna)
  const mergeId = await comparedHere(core, copyOf(anna))
  await anAccount(core)
  expect(await core.do('workspace-merge.get', { mergeId })).toMatchObject({ isOutdated: true })
  expect(await core.refusal('workspace-merge.takeIn', { mergeId, others: [] })).toMatchObject({
    code: 'preview-outdated',
  })
})

test('whoever was erased in one copy alone does not come back with the other: both erase, and then they merge', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Haldenau' })
  const { id: contactId } = await aContact(core, { accountId, lastName: 'Keller' })
  const anna = await aColleague(core)
  const erase = { contactId, version: 1, keepsTitle: true, masksFullName: true, masksLastName: true }
  await core.do('erasure.erase', erase)
  await anna.do('account.edit', { id: accountId, version: 1, changes: { city: 'Graz' } })

  expect(await comparisonRefused(core, copyOf(anna))).toMatchObject({
    code: 'rule-broken',
    broken: { rule: 'erased-apart', here: 1, there: 0 },
  })
  await anna.do('erasure.erase', erase)
  await mergedHere(core, anna)
  expect((await core.do('account.get', { id: accountId })).account).toMatchObject({ city: 'Graz' })
  expect((await core.do('contact.listByAccount', { accountId })).rows).toMatchObject([{ lastName: '' }])
})
