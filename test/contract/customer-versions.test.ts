import { expect, test } from 'vitest'
import { aContact, aDay, aDraft, anAccount, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const since = aDay('2026-01-01')
const today = aDay('2026-03-01')

test('it is made of the plan that is named, else of the one in force, and never of the plan of another account', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { id: otherId } = await anAccount(core)
  const titleOf = async (planId: Awaited<ReturnType<typeof aDraft>>['plan']['id'] | null) =>
    (await core.do('customer-version.get', { accountId, planId, since, today })).version?.facts.plan.title
  expect(await titleOf(null)).toBeUndefined()

  const { plan } = await aDraft(core, { accountId, title: 'Of this year' })
  await aDraft(core, {
    accountId,
    title: 'Of the next',
    startsOn: aDay('2027-01-01'),
    endsOn: aDay('2027-12-31'),
  })
  const other = await aDraft(core, { accountId: otherId })
  expect(await titleOf(null)).toBe('Of the next')
  expect(await titleOf(plan.id)).toBe('Of this year')
  expect(await titleOf(other.plan.id)).toBeUndefined()
})

test('touchpoints are told since a day; what was promised stays open however long ago', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  await aDraft(core, { accountId })
  const outcomes = [
    { kind: 'promise', side: 'ours', text: 'The offer' },
    { kind: 'objection', text: 'Too dear' },
  ] as const
  await aTouchpoint(core, { accountId, happenedOn: aDay('2025-06-01'), subject: 'Old', outcomes })
  await aTouchpoint(core, { accountId, happenedOn: aDay('2026-02-01'), subject: 'New' })

  const { version } = await core.do('customer-version.get', { accountId, since, today })
  expect(version?.facts.touchpoints.map(({ subject }) => subject)).toEqual(['New'])
  expect(version?.facts.outcomes.map(({ text }) => text)).toEqual(['The offer'])
})

test('competitors and campaigns of the whole workspace are known, people only of the account', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  await aDraft(core, { accountId })
  await aContact(core, { accountId, lastName: 'Lund' })
  await aContact(core, { lastName: 'Elsewhere' })
  await core.do('competitor.add', { name: 'Nordwerk' })
  await core.do('campaign.add', { name: 'Spring' })

  const { version } = await core.do('customer-version.get', { accountId, since, today })
  expect(version?.facts).toMatchObject({
    competitors: ['Nordwerk'],
    campaigns: ['Spring'],
    contacts: [{ lastName: 'Lund' }],
  })
})

test('the rules are the usual ones until somebody changes them, once, and undone in one step', async () => {
  const core = await openCore()
  expect(await core.do('customer-rules.get', {})).toEqual({ fields: {}, words: [], version: 0 })
  await core.do('customer-rules.set', { version: 0, fields: { metric: 'customer' }, words: ['Polaris'] })
  expect(await core.refusal('customer-rules.set', { version: 0, fields: {}, words: [] })).toMatchObject({
    code: 'stale',
  })
  await core.do('customer-rules.set', { version: 1, fields: { objective: 'internal' }, words: [] })
  expect(await core.do('customer-rules.get', {})).toEqual({
    fields: { objective: 'internal' },
    words: [],
    version: 2,
  })
  await core.do('history.undo', {})
  expect(await core.do('customer-rules.get', {})).toMatchObject({ fields: { metric: 'customer' } })
  expect(
    await core.refusal('customer-rules.set', { version: 3, fields: { margin: 'customer' }, words: [] }),
  ).toMatchObject({ code: 'invalid-input' })
})

test('a choice holds for the letters of its field, is said once, and told in the trail of the account', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const sentence = { field: 'objective', text: 'Replace Nordwerk.' } as const
  const reason = 'They told us.'
  await core.do('customer-choice.set', {
    accountId,
    sentences: [sentence, sentence],
    form: 'released',
    reason,
  })
  const [first] = await core.do('customer-choice.listByAccount', { accountId })
  await core.do('customer-choice.set', { accountId, sentences: [sentence], form: 'withheld' })
  await core.do('customer-choice.set', {
    accountId,
    sentences: [sentence],
    form: 'released',
    reason: 'It is public.',
  })

  const all = await core.do('customer-choice.listByAccount', { accountId })
  expect(all).toHaveLength(2)
  expect(all).toContainEqual({ ...first, reason: 'It is public.', version: 2 })
  expect(
    await core.refusal('customer-choice.set', { accountId, sentences: [sentence], form: 'released' }),
  ).toMatchObject({ code: 'invalid-input' })
  const { entries } = await core.do('history.listOfAccount', { accountId })
  expect(entries[0]!.changes[0]).toMatchObject({
    object: 'customer-choice',
    operation: 'update',
    name: 'Replace Nordwerk.',
    fields: [{ field: 'reason', before: reason, after: 'It is public.' }],
  })
})
