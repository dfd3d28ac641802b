import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { aDay, anAccount } from '../support/builders.ts'
import { look } from '../support/workspace-file.ts'

/** Tables that grow with the business and with time: nothing that is asked of one account may walk through those of all. */
const large = [
  'contact',
  'relationship',
  'informal_line',
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
  'plan_copy',
  'agenda_item',
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
  'campaign_account',
  'campaign_response',
  'white_space_cell',
  'center_competitor',
  'competitor_standing',
  'touchpoint_person',
  'command',
  'change',
]

/** The newest first and only some of them: a walk that ends soon. */
const isMeantToWalk = (sql: string): boolean => /from "command".* order by "seq" desc limit \?$/.test(sql)

let core: Core
const asked = new Set<string>()
beforeAll(async () => {
  const prepare = Reflect.get(Database.prototype, 'prepare')
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql: string) {
    asked.add(sql)
    return Reflect.apply(prepare, this, [sql])
  })
  core = await startCore()
  await askEverything()
  vi.restoreAllMocks()
})
afterAll(() => core.close())

test('no query and no command walks through a large table', () => {
  const statements = [...asked].filter((sql) => /^(select|update|delete)/i.test(sql))

  expect(statements.length).toBeGreaterThan(60)
  expect(statements.filter((sql) => !isMeantToWalk(sql)).flatMap(walksOf)).toEqual([])
})

test('what happened to accounts is found among what happened to accounts alone', () => {
  const statements = [...asked].filter((sql) => /^select.* from "change".*object = 'account'/.test(sql))

  expect(statements).toHaveLength(2)
  expect(statements.flatMap(plansOf)).toEqual(
    statements.map(() => 'SEARCH change USING INDEX change_of_account (command_seq>?)'),
  )
})

test('the check sees a walk where there is one', () => {
  expect(walksOf('select id from contact where note = ?')).toEqual([
    'SCAN contact: select id from contact where note = ?',
  ])
})

async function askEverything(): Promise<void> {
  const { account, manager, center, plan, owner, objective } = await aFullAccount(core)
  const { id } = account
  for (const field of ['name', 'owner', 'plan', 'contacts'] as const) {
    await core.do('account.list', { sort: { field, direction: 'desc' }, filter: { planStates: ['draft'] } })
  }
  await core.do('account.list', { filter: { search: 'dairy', ownerIds: [owner.id] } })
  await core.do('account.listChildren', { parentId: id })
  await core.do('account.listChildren', { parentId: null })
  await core.do('account.get', { id })
  await core.do('account.getStanding', { id })
  await core.do('contact.listByAccount', { accountId: id })
  await core.do('relationship.listByAccount', { accountId: id })
  await core.do('informal-line.listByAccount', { accountId: id })
  await core.do('buying-center.listByAccount', { accountId: id })
  await core.do('plan.listByAccount', { accountId: id })
  await core.do('plan.get', { id: plan.id })
  await core.do('metric.listByPlan', { planId: plan.id, today: aDay('2026-03-01') })
  await core.do('investment.listByPlan', { planId: plan.id })
  const ofPlan = { today: aDay('2026-03-01'), filter: { planId: plan.id } }
  await core.do('action.list', { ...ofPlan, sort: { field: 'place' } })
  await core.do('action.getBoard', ofPlan)
  await core.do('action.getCounts', { ...ofPlan, filter: { accountId: id } })
  await core.do('touchpoint.listByAccount', { accountId: id })
  await core.do('touchpoint.listFiltered', { accountId: id, outcomeKind: 'promise' })
  await core.do('touchpoint.listFiltered', { contactId: manager.id })
  await core.do('touchpoint.listFiltered', { teamMemberId: owner.id, channel: 'call' })
  await core.do('touchpoint.listReach', { accountId: id, today: aDay('2026-03-01') })
  await core.do('outcome.listPromises', { accountId: id, today: aDay('2026-03-01') })
  const [campaign] = await core.do('campaign.list', {})
  await core.do('campaign.get', { id: campaign!.id })
  await core.do('campaign.listProposals', { id: campaign!.id })
  await core.do('campaign.getAnalysis', { id: campaign!.id })
  await core.do('white-space.get', { accountId: id })
  await core.do('competitor.getByAccount', { accountId: id })
  await core.do('history.listMapDays', { accountId: id })
  await core.do('history.listGroupMapDays', { accountId: id })
  await core.do('history.getGroupAsOf', { accountId: id, asOf: { seq: 1 } })
  await core.do('history.listPostChanges', { accountId: id, since: aDay('2026-01-01') })
  await core.do('history.listRecent', {})
  await core.do('history.listRecent', { before: 20 })
  await core.do('contact.move', { id: manager.id, version: manager.version, managerId: null })
  await core.do('plan.removeObjective', { id: objective.id, version: objective.version })
  await core.do('buying-center.remove', { id: center.id, version: center.version })
  await core.do('contact.remove', { id: manager.id, version: manager.version })
  await core.do('team-member.remove', { id: owner.id, version: owner.version })
  await core.do('account.remove', { id, version: account.version + 1 })
  await core.do('history.undo', {})
  await core.do('history.getStanding', {})
  await core.do('history.redo', {})
  await core.do('history.undo', {})
  await anAccount(core)
}

function walksOf(sql: string): string[] {
  return plansOf(sql)
    .filter((detail) => large.includes(/^SCAN (\w+)/.exec(detail)?.[1] ?? ''))
    .map((detail) => `${detail}: ${sql}`)
}

function plansOf(sql: string): string[] {
  return look(core.path, (database) => {
    const parameters = Array.from(sql.matchAll(/\?/g), () => null)
    const plan = database.prepare(`explain query plan ${sql}`).all(parameters) as { detail: string }[]
    return plan.map(({ detail }) => detail)
  })
}
