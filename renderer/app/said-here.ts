import type { TrailObject, TrailValue } from '#shared/contract/trail.ts'
import { isId } from '#shared/kernel/id.ts'

/** What a command was to make of a field, in a form in which it can be said. */
export type SaidHere =
  | Readonly<{ kind: 'value'; value: TrailValue }>
  /** Things that the field refers to; of what kind they are is known of some fields. */
  | Readonly<{ kind: 'things'; object: TrailObject | undefined; ids: readonly string[] }>
  /** A list of parts, or a value of several parts, for which there is no text. */
  | Readonly<{ kind: 'list' | 'parts' }>

/** What a command says of a field, whatever form the command has it in. */
export function saidHere(ours: Readonly<Record<string, unknown>>, field: string): SaidHere {
  if (field.startsWith('evidence-')) return { kind: 'value', value: evidenceIn(ours['evidence'], field) }
  const value = ours[field] ?? null
  if (typeof value === 'string' && isReference(field, value))
    return { kind: 'things', object: thingsIn[field], ids: [value] }
  if (value === null || isPlain(value)) return { kind: 'value', value }
  if (!Array.isArray(value)) return { kind: 'parts' }
  const list = value as readonly unknown[]
  if (!list.every((each) => typeof each === 'string')) return { kind: 'list' }
  return list.some(isId)
    ? { kind: 'things', object: thingsIn[field], ids: list }
    : { kind: 'value', value: list }
}

/** What kind of thing a field refers to. */
const thingsIn: Readonly<Record<string, TrailObject>> = {
  managerId: 'contact',
  contactId: 'contact',
  contactIds: 'contact',
  fromContactId: 'contact',
  toContactId: 'contact',
  parentId: 'account',
  accountId: 'account',
  ownerId: 'team-member',
  nextStepOwnerId: 'team-member',
  teamMemberId: 'team-member',
  teamMemberIds: 'team-member',
  opportunityId: 'opportunity',
  buyingCenterId: 'buying-center',
  rolePresetId: 'role-preset',
  actionId: 'action',
  needIds: 'action',
  incumbentId: 'competitor',
  competitorId: 'competitor',
  productLineId: 'product-line',
  parentLineId: 'product-line',
  waveId: 'campaign-wave',
  touchpointId: 'touchpoint',
}

/** The id of another system is a text like any other. */
function isReference(field: string, value: string): boolean {
  return field !== 'sourceId' && isId(value)
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

type Evidence = Readonly<{ certainty: string; source: string; asOf: string; heard?: string }>

/** Of one judgement, as the trail has it. */
function evidenceIn(evidence: unknown, field: string): TrailValue {
  const said = (evidence as Readonly<Record<string, Evidence | undefined>> | null | undefined)?.[
    field.slice('evidence-'.length)
  ]
  return said ? [said.certainty, said.source, said.asOf, ...(said.heard ? [said.heard] : [])] : null
}
