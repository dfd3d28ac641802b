import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { accounts } from './accounts.ts'
import { buyingCenters } from './buying-centers/buying-centers.ts'
import { turns } from './buying-centers/turns.ts'
import { campaigns } from './campaigns.ts'
import { contracts } from './contracts.ts'
import { contacts } from './contacts/contacts.ts'
import { centersWithEvidence, withEvidence } from './evidence.ts'
import { informalLines } from './informal-lines.ts'
import { leads } from './leads.ts'
import type { SampleCompany } from './model.ts'
import { orderLines } from './orders/order-lines.ts'
import { plans } from './plans/plans.ts'
import { productLines } from './product-lines.ts'
import { relationships } from './relationships.ts'
import { teamMembers } from './team-members.ts'
import { ratingRounds } from './team-ratings.ts'
import { outcomes } from './touchpoints/outcomes.ts'
import { touchpoints } from './touchpoints/touchpoints.ts'
import { worlds } from './world.ts'

/**
 * The company that ships with the program: twelve strategic accounts of a maker of packaging machines, with their people,
 * plans, orders and touchpoints. All firms and people are invented; the same day gives the same company.
 * @param today anchors every date: orders, touchpoints and judgements end today, plans are of
 * this year and the one before
 */
export function sampleCompany(today: CalendarDay): SampleCompany {
  const orders = orderLines(today)
  const touches = touchpoints(today)
  const judged = withEvidence(contacts, touches, today)

  return {
    workspaceName: 'Varnholt Packaging Systems (sample)',
    currency: 'EUR',
    teamMembers,
    productLines,
    accounts,
    contacts: judged,
    informalLines: informalLines(today),
    relationships: relationships(touches),
    buyingCenters: centersWithEvidence(buyingCenters, judged),
    turns,
    ratingRounds,
    campaigns,
    plans: plans(today, orders),
    orderLines: orders,
    touchpoints: touches,
    leads: leads(today),
    worlds: worlds(today),
    contracts: contracts(today),
    outcomes,
    rhythms: [
      { tier: 'Strategic', days: 45 },
      { tier: 'Key', days: 90 },
      { tier: 'Growth', days: 180 },
    ],
  }
}
