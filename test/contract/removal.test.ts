import { describe, expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { aReportingLine, aRelationship, aTeamMember, anAccount, anAction } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

test('somebody added above takes the place, and one undo takes both changes back', async () => {
  const core = await openCore()
  const [boss, report] = await aReportingLine(core, 'Boss', 'Report')
  const before = allContent(core.path)

  const above = await core.do('contact.addAbove', { reportId: report!.id, lastName: 'Wood' })

  const { rows } = await core.do('contact.listByAccount', { accountId: boss!.accountId })
  expect(Object.fromEntries(rows.map((row) => [row.id, row.managerId]))).toEqual({
    [boss!.id]: null,
    [above.id]: boss!.id,
    [report!.id]: above.id,
  })
  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
})

describe('removing a manager', () => {
  test('lifts the reports to the manager above', async () => {
    const core = await openCore()
    const [boss, middle, one] = await aReportingLine(core, 'Boss', 'Middle', 'One')
    const two = await core.do('contact.add', {
      accountId: boss!.accountId,
      lastName: 'Two',
      managerId: middle!.id,
    })

    expect(await core.do('contact.remove', { id: middle!.id, version: 1 })).toEqual({
      id: middle!.id,
      liftedReports: 2,
    })

    const { rows } = await core.do('contact.listByAccount', { accountId: boss!.accountId })
    expect(Object.fromEntries(rows.map((row) => [row.id, row.managerId]))).toEqual({
      [boss!.id]: null,
      [one!.id]: boss!.id,
      [two.id]: boss!.id,
    })
  })

  test('at the top leaves the reports without one, and undo puts everyone back', async () => {
    const core = await openCore()
    const [boss] = await aReportingLine(core, 'Boss', 'Middle', 'Report')
    await aRelationship(core, { contactId: boss!.id })
    const before = allContent(core.path)

    await core.do('contact.remove', { id: boss!.id, version: 1 })
    const { rows } = await core.do('contact.listByAccount', { accountId: boss!.accountId })
    expect(rows.map((row) => row.managerId)).toContain(null)

    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })
})

describe('removing an account', () => {
  test('removes everything under it and nothing else; its units move up', async () => {
    const core = await openCore()
    const bystander = await aFullAccount(core)
    const before = allContent(core.path)
    const { account, group, unit, stranger } = await aFullAccount(core)

    await core.do('account.remove', { id: account.id, version: account.version })

    const after = allContent(core.path)
    const added = (table: string) =>
      Object.keys(after[table] ?? {}).filter((id) => before[table]?.[id] === undefined)
    expect(added('account').toSorted()).toEqual([group.id, unit.id].toSorted())
    expect(after.account?.[unit.id]?.parent_id).toBe(group.id)
    expect(added('contact')).toEqual([stranger.id])
    for (const table of [
      'relationship',
      'informal_line',
      'buying_center',
      'buying_center_member',
      'opportunity',
      'purchase_phase',
      'phase_part',
      'benefit',
      'benefit_tie',
      'world_card',
      'world_tie',
      'loyalty_proof',
      'chosen_treatment',
      'terms_scenario',
      'contract',
      'factor_score',
      'brief_wording',
      'customer_choice',
      'budget_cell',
      'plan_risk',
      'plan_line',
      'review_point',
      'review_score',
      'plan',
      'plan_section',
      'objective',
      'strategy',
      'action',
      'metric',
      'investment',
      'order_line',
      'touchpoint',
      'outcome',
      'campaign_response',
      'white_space_cell',
      'center_competitor',
      'competitor_standing',
    ]) {
      expect(after[table], table).toEqual(before[table])
    }
    expect((await core.do('account.get', { id: bystander.account.id })).account.name).toBe('Haldenau Dairy')
  })

  test('is one step: undo brings all of it back, redo takes it again', async () => {
    const core = await openCore()
    const { account } = await aFullAccount(core)
    const before = allContent(core.path)
    await core.do('account.remove', { id: account.id, version: account.version })
    const after = allContent(core.path)

    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
    await core.do('history.redo', {})
    expect(allContent(core.path)).toEqual(after)
  })
})

test('removing one of us leaves what they owned without an owner', async () => {
  const core = await openCore()
  const owner = await aTeamMember(core)
  const account = await anAccount(core, { ownerId: owner.id })
  const action = await anAction(core, { ownerId: owner.id })
  await aRelationship(core, { teamMemberId: owner.id })

  await core.do('team-member.remove', { id: owner.id, version: owner.version })

  const content = allContent(core.path)
  expect(content.account?.[account.id]?.owner_id).toBeNull()
  expect(content.action?.[action.id]?.owner_id).toBeNull()
  expect(content.relationship).toEqual({})
})

test('an objective goes with its strategies and their actions', async () => {
  const core = await openCore()
  const { objective } = await aFullAccount(core)

  await core.do('plan.removeObjective', { id: objective.id, version: objective.version })

  const { strategy, action, plan } = allContent(core.path)
  expect([strategy, action]).toEqual([{}, {}])
  expect(Object.keys(plan ?? {})).toHaveLength(1)
})
