import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Member } from '../buying-center/model.ts'
import type { Contract } from '../customer-contract/model.ts'
import type { Opportunity } from '../opportunity/model.ts'
import type { Investment } from '../plan/investment.ts'
import type { Metric } from '../plan/metric.ts'
import type { Action, Objective, Plan, PlanSection, Strategy } from '../plan/model.ts'
import type { PlanLine } from '../plan/plan-line.ts'
import type { PlanRisk } from '../plan/risk.ts'
import type { Contact, TeamMember } from '../relationship/model.ts'
import type { Touchpoint } from '../touchpoint/model.ts'
import type { Outcome } from '../touchpoint/outcome.ts'
import type { WorldCard, WorldTie } from '../world/model.ts'

/** All of an account and one plan of it that could be told to the customer, or must not be. */
export type CustomerFacts = Readonly<{
  accountName: string
  today: CalendarDay
  plan: Plan
  sections: readonly PlanSection[]
  objectives: readonly Objective[]
  strategies: readonly Strategy[]
  actions: readonly Action[]
  metrics: readonly Metric[]
  investments: readonly Investment[]
  risks: readonly PlanRisk[]
  lines: readonly PlanLine[]
  worldCards: readonly WorldCard[]
  worldTies: readonly WorldTie[]
  contacts: readonly Contact[]
  teamMembers: readonly TeamMember[]
  /** Those of the time that is told of. */
  touchpoints: readonly Touchpoint[]
  outcomes: readonly Outcome[]
  opportunities: readonly Opportunity[]
  contracts: readonly Contract[]
  members: readonly Pick<Member, 'contactId' | 'roles' | 'note' | 'personalWin'>[]
  /** The names of all competitors, wherever they are known from. */
  competitors: readonly string[]
  campaigns: readonly string[]
}>
