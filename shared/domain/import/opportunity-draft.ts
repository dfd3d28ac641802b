import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { OpportunityState } from '../opportunity/model.ts'
import { blankOpportunity } from '../opportunity/model.ts'
import type { OpportunityDraft, OwnerRef } from './draft.ts'
import type { DealRow } from './known-opportunities.ts'
import type { ExistingOpportunity } from './plan.ts'

/** An opportunity of which nothing is known yet but the account and what it is called. */
export function newOpportunityDraft({ accountId, name }: DealRow): OpportunityDraft {
  const { ownerId: owner, ...blank } = blankOpportunity
  return { ...blank, accountId, name: name ?? '', owner }
}

/** An opportunity as it is. */
export function draftOfOpportunity(opportunity: ExistingOpportunity): OpportunityDraft {
  return {
    accountId: opportunity.accountId,
    sourceId: opportunity.sourceId,
    name: opportunity.name,
    amountMinor: opportunity.amountMinor,
    lines: opportunity.lines,
    closesOn: opportunity.closesOn,
    state: opportunity.state,
    stage: opportunity.stage,
    stageReason: opportunity.stageReason,
    probability: opportunity.probability,
    owner: opportunity.ownerId === null ? null : { to: 'existing', id: opportunity.ownerId },
    competitors: opportunity.competitors,
    answers: opportunity.answers,
    nextStep: opportunity.nextStep,
    nextStepDueOn: opportunity.nextStepDueOn,
    nextStepOwnerId: opportunity.nextStepOwnerId,
    closedOn: opportunity.closedOn,
    closeReason: opportunity.closeReason,
  }
}

/** What was found out about a row before it is merged. What is `undefined` the row does not say. */
export type DealFacts = Readonly<{
  amountMinor: AmountMinor | undefined
  product: string | undefined
  owner: OwnerRef | undefined
  /** The key of a stage. */
  stage: string | undefined
  state: OpportunityState | undefined
}>

/** Whether the amount is told in parts that one row can't tell. */
export function hasParts({ lines }: Pick<OpportunityDraft, 'lines'>): boolean {
  return (lines?.length ?? 0) > 1
}

/**
 * The opportunity with what the row says. What stands in a stage is open; what is open has neither day nor reason of its end;
 * the day on which a decided one was to close is the day on which it did, unless the row says another.
 */
export function mergedOpportunity(
  base: OpportunityDraft,
  { cells, name }: DealRow,
  facts: DealFacts,
): OpportunityDraft {
  const state = facts.state ?? (facts.stage === undefined ? base.state : 'open')
  const closesOn = dayOf(cells.closesOn)
  return {
    ...base,
    sourceId: cells.sourceId ?? base.sourceId,
    name: cells.name ?? (base.name === '' ? (name ?? '') : base.name),
    ...amountAfter(base, facts),
    closesOn: closesOn ?? base.closesOn,
    state,
    stage: facts.stage ?? base.stage,
    probability: cells.probability === undefined ? base.probability : Math.round(Number(cells.probability)),
    owner: facts.owner ?? base.owner,
    nextStep: cells.nextStep ?? base.nextStep,
    nextStepDueOn: dayOf(cells.nextStepDueOn) ?? base.nextStepDueOn,
    closedOn: state === 'open' ? null : (dayOf(cells.closedOn) ?? closesOn ?? base.closedOn),
    closeReason: state === 'open' ? null : (cells.closeReason ?? base.closeReason),
  }
}

function amountAfter(
  base: OpportunityDraft,
  { amountMinor, product }: DealFacts,
): Pick<OpportunityDraft, 'amountMinor' | 'lines'> {
  if (hasParts(base)) return { amountMinor: base.amountMinor, lines: base.lines }
  const amount = amountMinor ?? base.amountMinor
  const [line] = base.lines ?? []
  const named = product ?? line?.product
  if (named === undefined) return { amountMinor: amount, lines: base.lines }
  const only = { product: named, period: line?.period ?? null, amountMinor: amount }
  return { amountMinor: amount, lines: [only] }
}

/** Cells of days are days already, or are not there. */
function dayOf(cell: string | undefined): CalendarDay | undefined {
  return cell as CalendarDay | undefined
}
