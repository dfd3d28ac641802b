/** Fields that say something together: of these all are one side's, or none. */
const together: readonly (readonly string[])[] = [
  ['currency', 'annualRevenueMinor', 'budgetMinor', 'amountMinor'],
  ['status', 'disqualifiedReason', 'convertedOn'],
  ['externalKind', 'firm'],
  ['firstName', 'lastName'],
  ['accountId', 'managerId'],
  ['startsOn', 'endsOn', 'closedOn'],
  ['text', 'rich'],
  ['form', 'drafted'],
  ['origin', 'isHeldOut', 'leftOutReason'],
  ['state', 'settledOn', 'settledNote', 'heldOn'],
  ['otherWorldCardId', 'objectiveId'],
  ['fromContactId', 'toContactId'],
  ['freeX', 'freeY'],
  ['kind', 'productLine'],
]

/** What a judgement rests on is merged judgement by judgement, as if each were a field: `evidence.attitude`. */
export const evidenceMark = 'evidence.'

/** The group that a field is of: what it says something together with, in a promised order; alone where it is of none. */
export function groupOf(field: string): readonly string[] {
  const base = field.startsWith(evidenceMark) ? field.slice(evidenceMark.length) : field
  const group = together.find((each) => each.includes(base)) ?? [base]
  return group.flatMap((each) => [each, `${evidenceMark}${each}`])
}
