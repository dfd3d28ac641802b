import type { CustomerFacts } from '#shared/domain/sensitivity/facts.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { member } from './buying-center.ts'
import { contact } from './contact.ts'
import { investment } from './investment.ts'
import { metric } from './metric.ts'
import { customerContract } from './customer-contract.ts'
import { opportunity } from './opportunity.ts'
import { outcome } from './outcome.ts'
import { planLine, planRisk } from './plan-parts.ts'
import { action, objective, plan, planId, section, strategy } from './plan.ts'
import { query } from './procedure.ts'
import { teamMember } from './team-member.ts'
import { touchpoint } from './touchpoint.ts'
import { currency, day, line } from './values.ts'
import { worldCard, worldTie } from './world.ts'

const facts = z.strictObject({
  accountName: line,
  today: day,
  plan,
  sections: z.array(section).readonly(),
  objectives: z.array(objective).readonly(),
  strategies: z.array(strategy).readonly(),
  actions: z.array(action).readonly(),
  metrics: z.array(metric).readonly(),
  investments: z.array(investment).readonly(),
  risks: z.array(planRisk).readonly(),
  lines: z.array(planLine).readonly(),
  worldCards: z.array(worldCard).readonly(),
  worldTies: z.array(worldTie).readonly(),
  contacts: z.array(contact).readonly(),
  teamMembers: z.array(teamMember).readonly(),
  touchpoints: z.array(touchpoint).readonly(),
  outcomes: z.array(outcome).readonly(),
  opportunities: z.array(opportunity).readonly(),
  contracts: z.array(customerContract).readonly(),
  members: z.array(member.pick({ contactId: true, roles: true, note: true, personalWin: true })).readonly(),
  competitors: z.array(line).readonly(),
  campaigns: z.array(line).readonly(),
}) satisfies z.ZodType<CustomerFacts>

export const customerVersionContract = {
  /**
   * All that could be told to the customer of an account, or must not be: of the plan that is named, else of the one in force. Whoever
   * shows it strikes out what stays. No version where the account has no plan. Touchpoints are those since `since`.
   */
  'customer-version.get': query({
    input: z.strictObject({ accountId, planId: planId.nullable().default(null), since: day, today: day }),
    output: z.strictObject({ version: z.strictObject({ currency, facts }).nullable() }),
    reads: [
      'account',
      'plan',
      'plan-head',
      'metric',
      'investment',
      'risk',
      'plan-line',
      'world',
      'contact',
      'team-member',
      'touchpoint',
      'outcome',
      'opportunity',
      'contract',
      'buying-center',
      'competitor',
      'campaign',
    ],
  }),
}
