import fc from 'fast-check'
import { readsOf, touchesOf, type QueryName } from '#shared/contract/contract.ts'
import { expect, test } from 'vitest'
import { allRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { openCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

test('whatever a command changes in an answer, the answer reads a topic that the command touches', async () => {
  const core = await openCore()
  await aFullAccount(core)
  await aFullAccount(core)
  const seen = new Set<string>()
  const untold = new Set<string>()
  let before = await answersOf(core)

  for (const edit of fc.sample(someEdits, { numRuns: 150, seed: 7 })) {
    if (edit.kind === 'undo' || edit.kind === 'redo') continue
    core.clock.forward(60_000)
    await edit.perform(core, allRows(core.path))
    const after = await answersOf(core)

    const touched = touchesOf(edit.kind)
    for (const [asked, answer] of before) {
      if (!after.has(asked) || after.get(asked) === answer) continue
      const query = asked.split(' ')[0] as QueryName
      seen.add(`${edit.kind} changes ${query}`)
      if (!readsOf(query).some((topic) => touched.includes(topic)))
        untold.add(`${edit.kind} changes ${query}`)
    }
    before = after
  }

  expect(seen.size).toBeGreaterThan(60)
  expect([...untold]).toEqual([])
})

/** What every query says of everything that is there, by query and input. */
async function answersOf(core: Core): Promise<Map<string, string>> {
  const rows = allRows(core.path)
  const idsOf = (table: string): string[] => Object.keys(rows[table] ?? {})
  const accounts = idsOf('account').slice(0, 6)
  const ofAccount = [
    'contact.listByAccount',
    'relationship.listByAccount',
    'informal-line.listByAccount',
    'buying-center.listByAccount',
    'plan.listByAccount',
    'touchpoint.listByAccount',
    'touchpoint.listFiltered',
    'opportunity.listByAccount',
    'rating.listRounds',
    'white-space.get',
    'competitor.getByAccount',
    'world.listByAccount',
    'loyalty.listByAccount',
    'terms-scenario.listByAccount',
    'contract.listByAccount',
    'brief-wording.listByAccount',
    'customer-choice.listByAccount',
    'plan.listFigures',
  ]
  const asked: readonly (readonly [string, object])[] = [
    ...['workspace.get', 'team-member.list', 'account.list', 'account.listWordsInUse'].map(
      (name) => [name, {}] as const,
    ),
    ...['product-line.list', 'history.getStanding', 'history.listRecent'].map((name) => [name, {}] as const),
    ...[null, ...accounts].map((parentId) => ['account.listChildren', { parentId }] as const),
    ...accounts.flatMap((accountId) => ofAccount.map((name) => [name, { accountId }] as const)),
    ...accounts.flatMap((id) =>
      ['account.get', 'account.getStanding'].map((name) => [name, { id }] as const),
    ),
    ['role-preset.list', {}],
    ['sales-process.get', {}],
    ['opportunity.list', {}],
    ...idsOf('opportunity').map((id) => ['opportunity.get', { id }] as const),
    ['touch-rhythm.list', {}],
    ['saved-query.list', {}],
    ['saved-view.list', {}],
    ['age-limit.list', {}],
    ...(['due', 'soon', 'kept'] as const).map(
      (state) => ['age-limit.listDue', { today: '2096-03-01', state }] as const,
    ),
    ['age-limit.countDue', { today: '2096-03-01' }],
    ...idsOf('contact')
      .slice(0, 6)
      .map((contactId) => ['age-limit.getForPerson', { contactId, today: '2096-03-01' }] as const),
    ['review.list', {}],
    ['review.listPlans', { today: '2026-03-01' }],
    ...accounts.map((accountId) => ['review.listToCheck', { accountId, today: '2026-03-01' }] as const),
    ['review.listRhythms', {}],
    ...idsOf('review').flatMap((id) => [
      ['review.get', { id }] as const,
      ['review.getScorecards', { id }] as const,
      ...idsOf('team_member').map((teamMemberId) => ['review.listOwnScores', { id, teamMemberId }] as const),
    ]),
    ...accounts.map((accountId) => ['review.listByAccount', { accountId }] as const),
    ['lead.list', {}],
    ['lead.listSources', { from: '2020-01-01', to: '2030-01-01' }],
    ['lead.listMatches', { company: 'A' }],
    ['lead-scoring.get', {}],
    ['house-style.get', {}],
    ['plan-template.list', {}],
    ['coach.getRules', {}],
    ['cost-model.list', {}],
    ['treatment.list', {}],
    ['tier-rules.get', {}],
    ['matrix-factors.get', {}],
    ['customer-rules.get', {}],
    ['matrix-factors.listScores', {}],
    ['tier-rules.getGround', {}],
    ['mining.getScores', {}],
    ['mining.getCrossSell', { leastTogether: 1, leastConfidence: 0 }],
    ['mining.getDeclines', {}],
    ['mining.getMeasures', {}],
    ['mining.getSegments', { measures: ['net'] }],
    ['economics.getPortfolio', {}],
    ['economics.getQuarters', {}],
    ['economics.getLifetime', {}],
    ['economics.getLifetimeRange', {}],
    ['economics.getLifespans', { now: '2026-12', before: '2025-12' }],
    ['loyalty.listAll', {}],
    ['economics.countDrivers', {}],
    ...accounts.map((accountId) => ['economics.getStatement', { accountId }] as const),
    ...accounts.map(
      (accountId) => ['economics.getTermsGround', { accountId, minimumsE4: [500_0000] }] as const,
    ),
    ...accounts.map((accountId) => ['coach.getFacts', { accountId, today: '2026-02-28' }] as const),
    ...idsOf('plan').map((planId) => ['coach.getLastWritten', { planId }] as const),
    ...idsOf('lead').map((id) => ['lead.get', { id }] as const),
    ['touchpoint.listNameable', {}],
    ['outcome.listPromises', { today: '2026-02-28' }],
    ...accounts.map((accountId) => ['touchpoint.listReach', { accountId, today: '2026-02-28' }] as const),
    ['buying-center.find', { text: '' }],
    ...idsOf('buying_center').flatMap((buyingCenterId) =>
      ['purchase-phase.list', 'benefit.list'].map((name) => [name, { buyingCenterId }] as const),
    ),
    ...idsOf('team_member').map((id) => ['team-member.getHoldings', { id }] as const),
    ...idsOf('plan')
      .slice(0, 4)
      .flatMap((planId) =>
        ['risk.listByPlan', 'plan-line.listByPlan', 'plan.listCopies'].map(
          (name) => [name, { planId }] as const,
        ),
      ),
    ['campaign.list', {}],
    ['competitor.list', {}],
    ...idsOf('campaign').flatMap((id) =>
      ['campaign.get', 'campaign.listProposals', 'campaign.getAnalysis'].map(
        (name) => [name, { id }] as const,
      ),
    ),
    ...idsOf('contact').map((id) => ['contact.get', { id }] as const),
    ...idsOf('plan')
      .slice(0, 4)
      .map((id) => ['plan.get', { id }] as const),
    ...idsOf('plan')
      .slice(0, 4)
      .flatMap((planId) => [
        ['metric.listByPlan', { planId, today: '2026-03-01' }] as const,
        ['investment.listByPlan', { planId }] as const,
      ]),
    ...accounts.map((accountId) => ['program.getRollUp', { accountId, today: '2026-03-01' }] as const),
    ...accounts
      .slice(0, 2)
      .map(
        (accountId) =>
          [
            'brief.getForAccount',
            { accountId, today: '2026-03-01', since: '2026-02-01', least: 'assumed' },
          ] as const,
      ),
    ...accounts.slice(0, 2).map((accountId) => ['brief.getNeighbors', { accountId }] as const),
    ['action.list', { today: '2026-03-01', sort: { field: 'place' } }],
    ['action.getCounts', { today: '2026-03-01' }],
    ['my-day.get', { today: '2026-05-01' }],
  ]
  const answers = new Map<string, string>()
  for (const [name, input] of asked) {
    answers.set(`${name} ${JSON.stringify(input)}`, JSON.stringify(await core.reply(name, input)))
  }
  return answers
}
