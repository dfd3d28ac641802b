import type { Output } from '#shared/contract/contract.ts'
import { fromRow, type Shape } from '../../main/store/shape.ts'
import { shapes } from '../../main/store/tables.ts'
import type { AllRows } from './all-rows.ts'

export type AccountState = NonNullable<Output<'history.getAccountAsOf'>['state']>
type Value = Readonly<Record<string, unknown>> & Readonly<{ id: string }>

/** An account with all that hangs on it, read straight from the tables: what "as of" must say of this moment later. */
export function stateNow(rows: AllRows, accountId: string): AccountState {
  const all = (table: string): readonly Value[] =>
    Object.values(rows[table] ?? {})
      .map((row) => fromRow(shapes.find((each) => each.table === table) as unknown as Shape<Value>, row))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const where = (table: string, field: string, ids: readonly unknown[]) =>
    all(table).filter((value) => ids.includes(value[field]))
  const idsOf = (values: readonly Value[]) => values.map(({ id }) => id)

  const [account] = where('account', 'id', [accountId])
  const contacts = where('contact', 'accountId', [accountId])
  const relationships = where('relationship', 'contactId', idsOf(contacts))
  const informalLines = all('informal_line').filter(
    (line) =>
      idsOf(contacts).includes(line.fromContactId as string) ||
      idsOf(contacts).includes(line.toContactId as string),
  )
  const buyingCenters = where('buying_center', 'accountId', [accountId])
  const phases = where('purchase_phase', 'buyingCenterId', idsOf(buyingCenters))
  const benefits = where('benefit', 'buyingCenterId', idsOf(buyingCenters))
  const plans = where('plan', 'accountId', [accountId])
  const objectives = where('objective', 'planId', idsOf(plans))
  const investments = where('investment', 'planId', idsOf(plans))
  const strategies = where('strategy', 'objectiveId', idsOf(objectives))
  const actions = where('action', 'strategyId', idsOf(strategies))
  const risks = where('plan_risk', 'planId', idsOf(plans))
  const worldCards = where('world_card', 'accountId', [accountId])
  const touchpoints = where('touchpoint', 'accountId', [accountId])
  const opportunities = where('opportunity', 'accountId', [accountId])
  const outcomes = where('outcome', 'touchpointId', idsOf(touchpoints))
  const ours = [
    ...opportunities.flatMap((each) => [each['ownerId'], each['nextStepOwnerId']]),
    account?.['ownerId'],
    ...relationships.map((tie) => tie['teamMemberId']),
    ...actions.map((action) => action['ownerId']),
    ...objectives.map((objective) => objective['ownerId']),
    ...investments.map((investment) => investment['ownerId']),
    ...risks.map((risk) => risk['ownerId']),
    ...touchpoints.flatMap((touchpoint) => touchpoint['teamMemberIds']),
    ...outcomes.map((outcome) => outcome['teamMemberId']),
  ]
  const ends = informalLines.flatMap((line) => [line['fromContactId'], line['toContactId']])
  return {
    account,
    parent: where('account', 'id', [account?.['parentId']])[0] ?? null,
    contacts,
    relationships,
    informalLines,
    buyingCenters,
    members: where('buying_center_member', 'buyingCenterId', idsOf(buyingCenters)),
    rolePresets: where(
      'role_preset',
      'id',
      buyingCenters.map((center) => center['rolePresetId']),
    ),
    opportunities,
    phases,
    phaseParts: where('phase_part', 'purchasePhaseId', idsOf(phases)),
    benefits,
    benefitTies: where('benefit_tie', 'benefitId', idsOf(benefits)),
    plans,
    sections: where('plan_section', 'planId', idsOf(plans)),
    objectives,
    strategies,
    actions,
    metrics: where('metric', 'objectiveId', idsOf(objectives)),
    investments,
    risks,
    planLines: where('plan_line', 'planId', idsOf(plans)),
    worldCards,
    worldTies: where('world_tie', 'worldCardId', idsOf(worldCards)),
    loyaltyProofs: where('loyalty_proof', 'accountId', [accountId]),
    touchpoints,
    outcomes,
    teamMembers: where('team_member', 'id', ours),
    otherContacts: where('contact', 'id', ends).filter((each) => each['accountId'] !== accountId),
  } as unknown as AccountState
}
