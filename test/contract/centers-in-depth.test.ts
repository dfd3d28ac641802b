import { fourInfluences, sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { describe, expect, test } from 'vitest'
import { aBuyingCenter, aContact, aDay, aMember, anAccount, aTouchpoint } from '../support/builders.ts'
import { aBenefit, anOpportunity, aPhase, aRolePreset } from '../support/center-builders.ts'
import { openCore, type Core } from '../support/core.ts'

const dayMs = 24 * 60 * 60_000
const { roles: six } = sixRoles

async function centerOf(core: Core, accountId: string, name?: string) {
  const centers = await core.do('buying-center.listByAccount', { accountId: accountId as never })
  const found = centers.find(({ center }) => name === undefined || center.name === name)
  if (!found) throw new Error('No such buying center')
  return found
}

describe('the roles of a center', () => {
  test('go to those of the same meaning, and one undo brings them back', async () => {
    const core = await openCore()
    const member = await aMember(core)
    await core.do('buying-center.editMember', {
      id: member.id,
      version: 1,
      changes: { roles: ['decider', 'buyer'] },
    })
    const before = await centerOf(core, member.accountId)
    const preset = await aRolePreset(core)

    const { id, version } = before.center
    await core.do('buying-center.useRoles', { id, version, rolePresetId: preset.id })

    const after = await centerOf(core, member.accountId)
    expect(after.roles).toEqual(fourInfluences.roles)
    expect(after.members[0]).toMatchObject({ held: ['economic'], roles: ['decider'] })
    const { keyPlayers } = await core.do('account.getStanding', { id: member.accountId })
    expect(keyPlayers).toBe(1)

    await core.do('history.undo', {})
    expect((await centerOf(core, member.accountId)).members[0]?.held).toEqual(['decider', 'buyer'])
  })

  test('stand in the history by the names that they had then', async () => {
    const core = await openCore()
    const member = await aMember(core)
    const roles = [{ key: 'k1', name: 'Patron', meaning: 'decider' as const }]
    const preset = await core.do('role-preset.add', { name: 'Ours', roles })
    const { id, version } = (await centerOf(core, member.accountId)).center
    await core.do('buying-center.useRoles', { id, version, rolePresetId: preset.id })
    const { version: memberVersion } = (await centerOf(core, member.accountId)).members[0]!
    await core.do('buying-center.editMember', {
      id: member.id,
      version: memberVersion,
      changes: { roles: ['k1'] },
    })
    await core.do('role-preset.edit', {
      id: preset.id,
      version: 1,
      changes: { roles: [{ ...roles[0]!, name: 'Sponsor' }] },
    })

    const trail = await core.do('history.listOfAccount', { accountId: member.accountId })
    const said = trail.entries
      .flatMap(({ changes }) => changes)
      .filter(({ object }) => object === 'buying-center-member')
    expect(said[0]?.fields.find(({ field }) => field === 'roles')?.after).toEqual(['Patron'])
  })

  test('are those that the center is told in, and no others', async () => {
    const core = await openCore()
    const member = await aMember(core)
    const changes = { roles: ['economic'] }

    expect(await core.refusal('buying-center.editMember', { id: member.id, version: 1, changes })).toEqual({
      code: 'rule-broken',
      broken: { rule: 'role-not-there', role: 'economic' },
    })
  })

  test('stay in their set while somebody holds them, and the set while a center is told in it', async () => {
    const core = await openCore()
    const member = await aMember(core)
    const preset = await core.do('role-preset.add', { name: 'Ours', roles: [...six] })
    const { id, version } = (await centerOf(core, member.accountId)).center
    await core.do('buying-center.useRoles', { id, version, rolePresetId: preset.id })
    await core.do('buying-center.editMember', {
      id: member.id,
      version: 1,
      changes: { roles: ['user'] },
    })
    const without = (key: string) => ({
      id: preset.id,
      version: 1,
      changes: { roles: six.filter((role) => role.key !== key) },
    })

    expect(await core.refusal('role-preset.edit', without('user'))).toMatchObject({
      broken: { rule: 'role-held', role: 'User', members: 1 },
    })
    expect(await core.refusal('role-preset.remove', { id: preset.id, version: 1 })).toMatchObject({
      broken: { rule: 'roles-in-use', name: 'Ours', centers: 1 },
    })
    expect((await core.do('role-preset.edit', without('buyer'))).roles).toHaveLength(5)
  })
})

describe('a center made like an earlier one', () => {
  test('has its members with what is thought of them and what that rests on, its phases and its benefits', async () => {
    const core = await openCore()
    const { accountId, id: memberId, buyingCenterId, contactId } = await aMember(core)
    const evidence = {
      attitude: { certainty: 'confirmed', source: 'Ann', asOf: aDay('2025-12-01') },
    } as const
    await core.do('buying-center.editMember', {
      id: memberId,
      version: 1,
      changes: { attitude: 2, evidence, orientation: 'risk' },
    })
    const [phase] = await core.do('purchase-phase.add', { buyingCenterId, names: ['Need'] })
    await core.do('purchase-phase.setPart', { id: phase!.id, contactId, weight: 2 })
    const benefit = await core.do('benefit.add', {
      buyingCenterId,
      name: 'Calm',
      kind: 'tangible-financial',
    })
    await core.do('benefit.setTie', { id: benefit.id, contactId, strength: 3 })
    core.clock.forward(30 * dayMs)

    const like = { likeId: buyingCenterId, accountId }
    const whole = await core.do('buying-center.addLike', { ...like, name: 'Whole', takes: 'judgements' })
    await core.do('buying-center.addLike', { ...like, name: 'People', takes: 'members' })
    await core.do('buying-center.addLike', { ...like, name: 'Frame', takes: 'frame' })

    expect((await centerOf(core, accountId, 'Whole')).members).toMatchObject([
      { contactId, attitude: 2, evidence, orientation: 'risk' },
    ])
    expect((await centerOf(core, accountId, 'People')).members).toMatchObject([
      { contactId, attitude: null, evidence: null, orientation: null },
    ])
    expect((await centerOf(core, accountId, 'Frame')).members).toEqual([])
    const phases = await core.do('purchase-phase.list', { buyingCenterId: whole.id })
    expect(phases).toMatchObject({ phases: [{ name: 'Need' }], parts: [{ contactId, weight: 2 }] })
    const benefits = await core.do('benefit.list', { buyingCenterId: whole.id })
    expect(benefits).toMatchObject({ benefits: [{ name: 'Calm' }], ties: [{ contactId, strength: 3 }] })
  })

  test('of another account takes no people along', async () => {
    const core = await openCore()
    const { buyingCenterId } = await aPhase(core)
    const accountId = (await anAccount(core, { name: 'Elsewhere' })).id
    const like = { likeId: buyingCenterId, accountId, name: 'New' }

    expect(await core.refusal('buying-center.addLike', { ...like, takes: 'members' })).toMatchObject({
      broken: { rule: 'contact-at-other-account' },
    })
    const made = await core.do('buying-center.addLike', { ...like, takes: 'frame' })
    const { phases, parts } = await core.do('purchase-phase.list', { buyingCenterId: made.id })
    expect([phases.map(({ name }) => name), parts]).toEqual([['Need', 'Order'], []])
  })

  test('is found by its name and by that of its account', async () => {
    const core = await openCore()
    const accountId = (await anAccount(core, { name: 'Hoshinami' })).id
    await aBuyingCenter(core, { accountId, name: 'Cartoner 100%' })
    const names = async (text: string) =>
      (await core.do('buying-center.find', { text })).map(({ name, accountName, members }) => [
        name,
        accountName,
        members,
      ])

    expect(await names('hoshi')).toEqual([['Cartoner 100%', 'Hoshinami', 0]])
    expect(await names('100%')).toHaveLength(1)
    expect(await names('1_0')).toEqual([])
  })
})

test('an opportunity that goes leaves its centers, and belongs to one account', async () => {
  const core = await openCore()
  const opportunity = await anOpportunity(core)
  const { accountId } = opportunity
  const center = await aBuyingCenter(core, { accountId, opportunityId: opportunity.id })
  const elsewhere = await aBuyingCenter(core)

  expect((await centerOf(core, accountId)).opportunity).toEqual(opportunity)
  expect(
    await core.refusal('buying-center.edit', {
      id: elsewhere.id,
      version: 1,
      changes: { opportunityId: opportunity.id },
    }),
  ).toMatchObject({ broken: { rule: 'opportunity-at-other-account', name: 'Line 5' } })

  await core.do('opportunity.remove', { id: opportunity.id, version: 1 })
  expect((await centerOf(core, accountId)).center).toMatchObject({ id: center.id, opportunityId: null })
})

test('only members take part in phases and have benefits, and what they had goes with them', async () => {
  const core = await openCore()
  const { id: phaseId, buyingCenterId, contactId } = await aPhase(core)
  const stranger = await aContact(core)
  const benefit = await aBenefit(core)
  expect(
    await core.refusal('purchase-phase.setPart', { id: phaseId, contactId: stranger.id, weight: 1 }),
  ).toMatchObject({ broken: { rule: 'not-a-member' } })
  expect(
    await core.refusal('benefit.setTie', { id: benefit.id, contactId: stranger.id, strength: 1 }),
  ).toMatchObject({ broken: { rule: 'not-a-member' } })

  await core.do('purchase-phase.setPart', { id: phaseId, contactId, weight: 1 })
  await core.do('purchase-phase.setPart', { id: phaseId, contactId, weight: 3 })
  expect((await core.do('purchase-phase.list', { buyingCenterId })).parts).toMatchObject([{ weight: 3 }])
  const contact = await core.do('contact.get', { id: contactId })
  await core.do('contact.remove', { id: contactId, version: contact.version })
  expect((await core.do('purchase-phase.list', { buyingCenterId })).parts).toEqual([])
})

test('a phase is moved among the others', async () => {
  const core = await openCore()
  const center = await aBuyingCenter(core)
  const [, , last] = await core.do('purchase-phase.add', {
    buyingCenterId: center.id,
    names: ['Need', 'Search', 'Order'],
  })

  await core.do('purchase-phase.move', { id: last!.id, version: 1, to: 0 })

  const { phases } = await core.do('purchase-phase.list', { buyingCenterId: center.id })
  expect(phases.map(({ name }) => name)).toEqual(['Order', 'Need', 'Search'])
})

test('the history of support has the end of each day on which it changed, and who touched whom', async () => {
  const core = await openCore()
  const { id, buyingCenterId, contactId, accountId } = await aMember(core)
  const edit = async (version: number, changes: object) => {
    core.clock.forward(dayMs)
    await core.do('buying-center.editMember', { id, version, changes })
  }
  await edit(1, { attitude: -1 })
  await core.do('buying-center.editMember', { id, version: 2, changes: { attitude: 1 } })
  await edit(3, { note: 'Met in the hall' })
  await edit(4, { influence: 'high' })
  await aTouchpoint(core, { accountId, contactIds: [contactId], happenedOn: aDay('2026-02-20') })
  await aTouchpoint(core, { accountId, contactIds: [], happenedOn: aDay('2026-02-21') })
  await aTouchpoint(core, { accountId, contactIds: [contactId], happenedOn: aDay('2026-01-01') })
  core.clock.forward(dayMs)
  await core.do('buying-center.removeMember', { id, version: 5 })

  const { days, touchpoints } = await core.do('history.listSupport', { buyingCenterId })

  expect(
    days.map(({ day, members }) => [day, members.map((each) => [each.attitude, each.influence])]),
  ).toEqual([
    ['2026-03-02', [[null, 'medium']]],
    ['2026-03-03', [[1, 'medium']]],
    ['2026-03-05', [[1, 'high']]],
    ['2026-03-06', []],
  ])
  expect(days[0]?.members[0]?.name).toBe('Ilse Brandt')
  expect(touchpoints.map(({ happenedOn }) => happenedOn)).toEqual(['2026-02-20'])
})
