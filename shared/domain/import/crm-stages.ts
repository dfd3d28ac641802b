import { squash } from './heading.ts'
import type { Existing } from './plan.ts'

/**
 * How likely an order is, in percent, in the stages that come with a CRM, by their squashed names. Sources: the standard picklist of
 * Salesforce's `StageName`, the default sales pipeline of HubSpot, the phases of Dynamics 365's opportunity sales process.
 */
const probabilityOfStage: Readonly<Record<string, number>> = {
  prospecting: 10,
  qualification: 10,
  needsanalysis: 20,
  valueproposition: 50,
  iddecisionmakers: 60,
  perceptionanalysis: 70,
  proposalpricequote: 75,
  negotiationreview: 90,
  appointmentscheduled: 20,
  qualifiedtobuy: 40,
  presentationscheduled: 60,
  decisionmakerboughtin: 80,
  contractsent: 90,
  qualify: 20,
  develop: 40,
  propose: 60,
  close: 80,
}

/** The stage of ours that comes nearest to a stage that comes with a CRM; `undefined` for any other word. */
export function stageLike(value: string, stages: Existing['stages']): string | undefined {
  const probability = probabilityOfStage[squash(value)]
  if (probability === undefined) return undefined
  const distance = (stage: Existing['stages'][number]) => Math.abs(stage.probability - probability)
  return stages.toSorted((one, other) => distance(one) - distance(other))[0]?.name
}
