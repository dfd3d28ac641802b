import { contactJudgements, postFacts } from '../relationship/evidence.ts'

type Fields = Readonly<Record<string, unknown>>

/** The fields of a thing that can be set back to what they were before an import, and those that were edited since. */
export type FieldsBack = Readonly<{ back: Fields; edited: readonly string[] }>

/** Fields that say something together: of these all are set back or none. */
const together: readonly (readonly string[])[] = [
  ['currency', 'annualRevenueMinor', 'budgetMinor'],
  ['status', 'disqualifiedReason', 'convertedOn'],
  ['externalKind', 'firm'],
  ['firstName', 'lastName'],
]

/**
 * Which of the fields that an import changed can be set back: those that still say what the import put there. A judgement and what
 * it rests on go together: an attitude that was confirmed since stays, though it is the same.
 * @param before what the thing was before the import
 * @param after what the import made of it
 * @param now what it is
 */
export function fieldsBack(before: Fields, after: Fields, now: Fields): FieldsBack {
  const changed = fieldsThatDiffer(before, after)
  const judged = contactJudgements.filter(
    (judgement) =>
      changed.includes(judgement) || !isSame(restsOn(before, judgement), restsOn(after, judgement)),
  )
  const back: Record<string, unknown> = {}
  const edited: string[] = []

  const plain = changed.filter((field) => field !== 'evidence' && !judged.some((each) => each === field))
  for (const group of groupsOf(plain)) {
    if (group.every((field) => isSame(now[field], before[field]))) continue
    if (group.every((field) => isSame(now[field], after[field]))) {
      for (const field of group) if (plain.includes(field)) back[field] = before[field]
    } else edited.push(...group.filter((field) => !isSame(now[field], before[field])))
  }

  const backed: string[] = []
  for (const judgement of judged) {
    if (isJudgedAs(now, before, judgement)) continue
    if (isJudgedAs(now, after, judgement)) backed.push(judgement)
    else edited.push(judgement)
  }
  for (const judgement of backed) if (changed.includes(judgement)) back[judgement] = before[judgement]
  if (backed.length > 0) {
    const evidence = evidenceBack(before, now, backed)
    if (!isSame(evidence, now['evidence'])) back['evidence'] = evidence
  }
  return { back, edited }
}

/** The fields in which two states of a thing differ, in their order; the version counts for nothing. */
export function fieldsThatDiffer(one: Fields, other: Fields): readonly string[] {
  return Object.keys(other).filter((field) => field !== 'version' && !isSame(one[field], other[field]))
}

/** The groups that fields are of, each once; a field of no group is one of its own. */
export function groupsOf(fields: readonly string[]): readonly (readonly string[])[] {
  const groups = fields.map((field) => together.find((group) => group.includes(field)) ?? [field])
  return groups.filter((group, index) => groups.findIndex((each) => each[0] === group[0]) === index)
}

function isJudgedAs(now: Fields, then: Fields, judgement: string): boolean {
  return isSame(now[judgement], then[judgement]) && isSame(restsOn(now, judgement), restsOn(then, judgement))
}

function restsOn(thing: Fields, judgement: string): unknown {
  const evidence = thing['evidence']
  return typeof evidence === 'object' && evidence !== null ? (evidence as Fields)[judgement] : undefined
}

/** What the judgements rest on once some of them are as before; the others keep what they rest on. */
function evidenceBack(before: Fields, now: Fields, judgements: readonly string[]): unknown {
  const evidence: Record<string, unknown> = {}
  for (const judgement of [...contactJudgements, ...postFacts]) {
    const kept = restsOn(judgements.includes(judgement) ? before : now, judgement)
    if (kept !== undefined) evidence[judgement] = kept
  }
  return Object.keys(evidence).length === 0 ? null : evidence
}

function isSame(one: unknown, other: unknown): boolean {
  return (one ?? null) === (other ?? null) || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
