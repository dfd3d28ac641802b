import { usualRules } from '#shared/domain/plan/coach/rules.ts'
import { beforeEach, expect, test } from 'vitest'
import { aContact, aDay, anAccount, aPlan, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

let core: Awaited<ReturnType<typeof openCore>>
beforeEach(async () => {
  core = await openCore()
})

const newestOf = async (key: string) =>
  (await core.do('plan-template.list', {})).filter((each) => each.key === key).at(-1)!
const textOf = ({ plans: _plans, ...known }: Awaited<ReturnType<typeof newestOf>>) => known

test('a template that no plan is made after is changed where it stands; one in use gets its next edition', async () => {
  await core.do('plan-template.add', { like: 'one-page', name: 'Ours' })
  const key = (await core.do('plan-template.list', {})).at(-1)!.key
  await core.do('plan-template.set', { ...textOf(await newestOf(key)), name: 'Our own' })
  expect(await newestOf(key)).toMatchObject({ edition: 1, name: 'Our own', plans: 0 })

  await aPlan(core, { templateKey: key })
  await core.do('plan-template.set', { ...textOf(await newestOf(key)), name: 'Our best' })

  expect(await newestOf(key)).toMatchObject({ edition: 2, name: 'Our best', plans: 0 })
  expect(
    await core.refusal('plan-template.set', { ...textOf(await newestOf(key)), edition: 1 }),
  ).toMatchObject({
    code: 'stale',
  })
})

test('a plan is moved to the newest edition, keeps what was written, and one undo takes all of it back', async () => {
  const { id, version } = await aPlan(core, { templateKey: 'one-page' })
  const before = await core.do('plan.get', { id })
  const [first] = before.sections
  await core.do('plan.writeSection', { id: first!.id, version: first!.version, text: 'Milk' })

  const moved = await core.do('plan.moveToTemplate', {
    id,
    version,
    templateKey: 'growth-account',
    edition: 1,
  })
  const after = await core.do('plan.get', { id })

  expect(moved).toMatchObject({ templateKey: 'growth-account', templateVersion: 1 })
  expect(after.sections.map(({ key }) => key)).toEqual([
    'profile',
    'people',
    'current-business',
    'white-space',
    'competitors',
    'value-proposition',
    'objectives',
    'risks',
    'metrics',
  ])
  expect(after.sections[0]).toMatchObject({ text: 'Milk', title: 'Profile and money' })

  await core.do('history.undo', {})
  expect((await core.do('plan.get', { id })).sections.map(({ key }) => key)).toEqual(
    before.sections.map(({ key }) => key),
  )
})

test('a plan that stands as approved is not moved', async () => {
  const { id, version } = await aPlan(core)
  await core.do('plan.moveTo', { id, version, state: 'in-review' })
  await core.do('plan.moveTo', { id, version: version + 1, state: 'approved' })

  const refusal = await core.refusal('plan.moveToTemplate', {
    id,
    version: version + 2,
    templateKey: 'one-page',
    edition: 1,
  })
  expect(refusal).toMatchObject({ broken: { rule: 'plan-not-open' } })
})

test('rules are the usual ones until somebody changes them, and two who change them at once are told', async () => {
  expect(await core.do('coach.getRules', {})).toEqual({ rules: usualRules, version: 0 })
  const rules = usualRules.map((rule) => ({ ...rule, isOn: rule.key !== 'no-owner' }))
  await core.do('coach.setRules', { version: 0, rules })

  expect(await core.do('coach.getRules', {})).toEqual({ rules, version: 1 })
  expect(await core.refusal('coach.setRules', { version: 0, rules })).toMatchObject({ code: 'stale' })
})

test('what is known of an account is told as of the day', async () => {
  const account = await anAccount(core)
  const { id: contactId } = await core.do('contact.add', {
    accountId: account.id,
    firstName: 'Ann',
    lastName: 'Ott',
    influence: 'high',
  })
  await aTouchpoint(core, { accountId: account.id, happenedOn: aDay('2026-05-01'), contactIds: [contactId] })

  const facts = await core.do('coach.getFacts', { accountId: account.id, today: aDay('2026-06-01') })
  expect(facts).toMatchObject({ contacts: 1, mapStatus: 2, coverage: 0, lastTouchOn: '2026-05-01' })
  expect(facts.players).toEqual([
    { contactId, name: 'Ann Ott', lastOn: '2026-05-01', covers: 0, toVerify: 0, posts: 0 },
  ])
  expect(
    (await core.do('coach.getFacts', { accountId: account.id, today: aDay('2026-04-01') })).players[0],
  ).toMatchObject({ lastOn: null })
})

test('that a key player has another title, or is said to work elsewhere, is counted until it is settled', async () => {
  const player = await aContact(core, { title: 'Buyer', influence: 'high' })
  const today = aDay('2026-06-01')
  const posts = async () =>
    (await core.do('coach.getFacts', { accountId: player.accountId, today })).players[0]?.posts
  expect(await posts()).toBe(0)

  const heard = { certainty: 'told', source: 'Bo', asOf: aDay('2026-05-30'), heard: 'Haldenau' } as const
  const { version } = await core.do('contact.edit', {
    id: player.id,
    version: player.version,
    changes: { evidence: { firm: heard } },
  })
  expect(await posts()).toBe(1)
  expect((await core.do('my-day.get', { today })).toVerify.rows).toContainEqual(
    expect.objectContaining({ contactId: player.id, posts: ['firm'] }),
  )

  await core.do('contact.edit', {
    id: player.id,
    version,
    changes: { evidence: { firm: { certainty: 'confirmed', source: '', asOf: today } } },
  })
  expect(await posts()).toBe(0)
})
