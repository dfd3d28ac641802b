import { sayFailure } from '#shared/contract/failure-words.ts'
import { describe, expect, test } from 'vitest'
import {
  aBuyingCenter,
  aContact,
  aDay,
  aDraft,
  anAccount,
  anAction,
  anObjective,
  aPlan,
  aRelationship,
  aReportingLine,
  aStrategy,
} from '../support/builders.ts'
import type { Caller } from '../support/caller.ts'
import { overEachTransport } from '../support/each-transport.ts'
import { rulesOfLinks, type Broken } from '../support/rules-of-links.ts'

/** Each rule with a call that breaks it, the facts it answers and a piece of the sentence made of them. */
const rules: Readonly<Record<string, (on: Caller) => Promise<Broken>>> = {
  'nobody reports to one of their own reports': async (on) => {
    const [boss, , report] = await aReportingLine(on, 'Boss', 'Middle', 'Report')
    return {
      name: 'contact.move',
      input: { id: boss!.id, version: 1, managerId: report!.id },
      broken: { rule: 'reporting-cycle', names: ['Ilse Boss', 'Ilse Report', 'Ilse Middle', 'Ilse Boss'] },
      says: 'Ilse Boss reports to Ilse Report reports to Ilse Middle reports to Ilse Boss',
    }
  },
  'nobody reports to themselves': async (on) => {
    const { id, version } = await aContact(on, { lastName: 'Alone' })
    return {
      name: 'contact.move',
      input: { id, version, managerId: id },
      broken: { rule: 'reporting-cycle', names: ['Ilse Alone', 'Ilse Alone'] },
      says: 'Ilse Alone reports to Ilse Alone',
    }
  },
  'no account belongs to one of its own units': async (on) => {
    const group = await anAccount(on, { name: 'Group' })
    const unit = await anAccount(on, { name: 'Unit', parentId: group.id })
    return {
      name: 'account.move',
      input: { id: group.id, version: 1, parentId: unit.id },
      broken: { rule: 'ownership-loop', names: ['Group', 'Unit', 'Group'] },
      says: 'Group belongs to Unit belongs to Group',
    }
  },
  'no account belongs to itself': async (on) => {
    const { id, version } = await anAccount(on, { name: 'Alone' })
    return {
      name: 'account.move',
      input: { id, version, parentId: id },
      broken: { rule: 'ownership-loop', names: ['Alone', 'Alone'] },
      says: 'Alone belongs to Alone',
    }
  },
  'a new contact has a manager of the same account': async (on) => ({
    name: 'contact.add',
    input: {
      accountId: (await anAccount(on)).id,
      lastName: 'New',
      managerId: (await aContact(on, { lastName: 'Elsewhere' })).id,
    },
    broken: { rule: 'manager-at-other-account', manager: 'Ilse Elsewhere' },
    says: 'Ilse Elsewhere belongs to another account',
  }),
  'a contact moves under a manager of the same account': async (on) => {
    const { id, version } = await aContact(on)
    return {
      name: 'contact.move',
      input: { id, version, managerId: (await aContact(on, { lastName: 'Elsewhere' })).id },
      broken: { rule: 'manager-at-other-account', manager: 'Ilse Elsewhere' },
      says: "can't be the manager here",
    }
  },
  'a buying center has members of its own account': async (on) => ({
    name: 'buying-center.addMembers',
    input: { id: (await aBuyingCenter(on)).id, contactIds: [(await aContact(on)).id] },
    broken: { rule: 'contact-at-other-account', contact: 'Ilse Brandt' },
    says: 'Ilse Brandt belongs to another account',
  }),
  'a contact has a name or a title': async (on) => ({
    name: 'contact.add',
    input: { accountId: (await anAccount(on)).id, department: 'Purchasing' },
    broken: { rule: 'contact-without-name-or-title' },
    says: 'A contact needs a name',
  }),
  'a contact keeps a name or a title': async (on) => {
    const { id, version } = await aContact(on)
    return {
      name: 'contact.edit',
      input: { id, version, changes: { firstName: '', lastName: ' ' } },
      broken: { rule: 'contact-without-name-or-title' },
      says: 'A contact needs a name',
    }
  },
  ...rulesOfLinks,
  'two moments are compared from the earlier to the later': async (on) => {
    const { id: planId } = await aPlan(on)
    return {
      name: 'plan.compare',
      input: { planId, from: { at: '2100-01-01T00:00:00.000Z' }, to: { seq: 0 } },
      broken: { rule: 'compared-backwards' },
      says: 'the later one',
    }
  },
  'one of us covers a contact once': async (on) => {
    const { contactId, teamMemberId } = await aRelationship(on)
    return {
      name: 'relationship.add',
      input: { contactId, teamMemberId, currentLevel: 'vendor', targetLevel: 'vendor' },
      broken: { rule: 'already-covered', contact: 'Ilse Brandt', teamMember: 'Tilde Marsh' },
      says: 'Tilde Marsh covers Ilse Brandt already',
    }
  },
  'a source id names one account': async (on) => {
    const sourceId = `CRM-${(await anAccount(on)).id}`
    await anAccount(on, { name: 'First', sourceId })
    return {
      name: 'account.add',
      input: { name: 'Second', sourceId },
      broken: { rule: 'source-id-taken', sourceId, by: 'First' },
      says: 'belongs to First',
    }
  },
  'a source id names one contact of an account': async (on) => {
    const first = await aContact(on, { sourceId: 'CRM-7' })
    const { id, version } = await aContact(on, { accountId: first.accountId })
    return {
      name: 'contact.edit',
      input: { id, version, changes: { sourceId: 'CRM-7' } },
      broken: { rule: 'source-id-taken', sourceId: 'CRM-7', by: 'Ilse Brandt' },
      says: 'belongs to Ilse Brandt',
    }
  },
  'a plan ends after it starts': async (on) => ({
    name: 'plan.draft',
    input: {
      accountId: (await anAccount(on)).id,
      title: 'Backwards',
      startsOn: aDay('2026-12-31'),
      endsOn: aDay('2026-01-01'),
    },
    broken: { rule: 'plan-ends-before-it-starts' },
    says: 'end before it starts',
  }),
  'a plan is not edited to end before it starts': async (on) => {
    const { id, version } = await aPlan(on)
    return {
      name: 'plan.edit',
      input: { id, version, changes: { endsOn: aDay('2025-12-31') } },
      broken: { rule: 'plan-ends-before-it-starts' },
      says: 'end before it starts',
    }
  },
  'a plan goes from state to state': async (on) => {
    const { id, version } = await aPlan(on)
    return {
      name: 'plan.moveTo',
      input: { id, version, state: 'closed' },
      broken: { rule: 'plan-state-not-reachable', from: 'draft', to: 'closed' },
      says: "can't go from draft to closed",
    }
  },
  'a workspace is founded once': async () => ({
    name: 'workspace.found',
    input: { name: 'Again', currency: 'EUR' },
    broken: { rule: 'workspace-founded' },
    says: 'a workspace already',
  }),
}

overEachTransport((host) => {
  describe('a rule', () => {
    test.each(Object.entries(rules))('%s', async (_rule, breakIt) => {
      const { name, input, broken, says } = await breakIt(host())

      const error = await host().refusal(name, input)

      expect(error).toEqual({ code: 'rule-broken', broken })
      expect(sayFailure(error)).toContain(says)
    })
  })

  test('an approved plan stands as it was agreed, whatever of it is edited', async () => {
    const on = host()
    const { plan, sections } = await aDraft(on)
    const objective = await anObjective(on, { planId: plan.id })
    const strategy = await aStrategy(on, { objectiveId: objective.id })
    const action = await anAction(on, { strategyId: strategy.id })
    const reviewed = await on.do('plan.moveTo', { id: plan.id, version: plan.version, state: 'in-review' })
    await on.do('plan.moveTo', { id: plan.id, version: reviewed.version, state: 'approved' })
    const known = ({ id, version }: { id: string; version: number }) => ({ id, version })

    const attempts: Readonly<Record<string, object>> = {
      'plan.edit': { id: plan.id, version: 3, changes: { title: 'X' } },
      'plan.writeSection': { ...known(sections[0]!), text: 'X' },
      'plan.addObjective': { planId: plan.id, title: 'X' },
      'plan.editObjective': { ...known(objective), changes: { title: 'X' } },
      'plan.removeObjective': known(objective),
      'plan.addStrategy': { objectiveId: objective.id, title: 'X' },
      'plan.editStrategy': { ...known(strategy), changes: { title: 'X' } },
      'plan.removeStrategy': known(strategy),
      'plan.addAction': { strategyId: strategy.id, title: 'X' },
      'plan.editAction': { ...known(action), today: '2026-03-02', changes: { title: 'X' } },
      'plan.removeAction': known(action),
    }
    for (const [name, input] of Object.entries(attempts)) {
      expect(await on.refusal(name, input), name).toEqual({
        code: 'rule-broken',
        broken: { rule: 'plan-not-open', state: 'approved' },
      })
    }
  })

  test('what refers to nothing is not found, and nothing is kept of it', async () => {
    const on = host()
    const nobody = '01890000-0000-7000-8000-000000000000'
    const accountId = (await anAccount(on)).id
    const contact = await aContact(on)
    const center = await aBuyingCenter(on, { accountId: contact.accountId })
    const action = await anAction(on)
    const line = (await on.do('product-line.add', { name: 'Machines' })).id
    const order = {
      orderNumber: '1',
      orderedOn: '2026-01-01',
      quantity: 1,
      listMinor: 1,
      netMinor: 1,
      costMinor: 1,
      freightMinor: 1,
      isExpedited: false,
      needsSpecialPacking: false,
      isReturned: false,
    }
    const touchpoint = {
      accountId,
      happenedOn: '2026-01-01',
      channel: 'call',
      minutes: null,
      subject: '',
      note: '',
      contactIds: [],
      teamMemberIds: [],
    }

    const attempts: readonly (readonly [name: string, input: object, object: string])[] = [
      ['account.get', { id: nobody }, 'account'],
      ['account.add', { name: 'X', parentId: nobody }, 'account'],
      ['account.add', { name: 'X', ownerId: nobody }, 'team_member'],
      ['account.edit', { id: accountId, version: 1, changes: { ownerId: nobody } }, 'team_member'],
      ['account.move', { id: accountId, version: 1, parentId: nobody }, 'account'],
      ['contact.add', { accountId: nobody, lastName: 'X' }, 'account'],
      ['contact.add', { accountId, lastName: 'X', managerId: nobody }, 'contact'],
      ['contact.move', { id: contact.id, version: 1, managerId: nobody }, 'contact'],
      [
        'relationship.add',
        { contactId: nobody, teamMemberId: nobody, currentLevel: 'vendor', targetLevel: 'vendor' },
        'contact',
      ],
      [
        'relationship.add',
        { contactId: contact.id, teamMemberId: nobody, currentLevel: 'vendor', targetLevel: 'vendor' },
        'team_member',
      ],
      [
        'informal-line.add',
        { fromContactId: contact.id, toContactId: nobody, kind: 'ally', strength: 1 },
        'contact',
      ],
      ['buying-center.add', { accountId: nobody, name: 'X' }, 'account'],
      ['buying-center.addMembers', { id: nobody, contactIds: [contact.id] }, 'buying_center'],
      ['buying-center.addMembers', { id: center.id, contactIds: [contact.id, nobody] }, 'contact'],
      ['plan.addAction', { strategyId: action.strategyId, title: 'X', ownerId: nobody }, 'team_member'],
      [
        'plan.editAction',
        { id: action.id, version: 1, today: '2026-03-02', changes: { ownerId: nobody } },
        'team_member',
      ],
      ['order.record', { lines: [{ ...order, accountId: nobody, productLineId: line }] }, 'account'],
      ['order.record', { lines: [{ ...order, accountId, productLineId: nobody }] }, 'product_line'],
      ['touchpoint.record', { ...touchpoint, accountId: nobody }, 'account'],
      ['touchpoint.record', { ...touchpoint, contactIds: [nobody] }, 'contact'],
      ['touchpoint.record', { ...touchpoint, teamMemberIds: [nobody] }, 'team_member'],
    ]
    for (const [name, input, object] of attempts) {
      expect(await on.refusal(name, input), `${name} ${JSON.stringify(input)}`).toEqual({
        code: 'not-found',
        object,
      })
    }
  })
})
