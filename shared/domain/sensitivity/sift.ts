import type { CustomerChoice } from './choice.ts'
import type { ChapterKey, CustomerDraft, DraftPart, DraftRow, Value } from './draft.ts'
import { sensitivityOf, type OwnSensitivities, type SafeField } from './fields.ts'
import { sentencesOf } from './sentences.ts'
import type { FindingReason, Watch } from './watch.ts'

/** Why something is struck out. `row`: what it says something of does not leave. */
export const strikeReasons = ['internal', 'secret', 'not-joint', 'withheld', 'row'] as const
export type StrikeReason = (typeof strikeReasons)[number] | FindingReason

/** A stretch of what is said that leaves, or the reason why it does not. `released`: something speaks against it, and somebody let it go. */
export type Piece = Readonly<{
  value: Value
  struck: StrikeReason | null
  /** What was found in it although it leaves. */
  released: StrikeReason | null
}>
export type SiftedPart = Readonly<{ field: SafeField; pieces: readonly Piece[] }>
export type SiftedRow = Readonly<{ id: string; parts: readonly SiftedPart[]; leaves: boolean }>
export type SiftedChapter = Readonly<{ key: ChapterKey; rows: readonly SiftedRow[] }>
export type Sifted = Readonly<{ head: SiftedRow; chapters: readonly SiftedChapter[] }>

export type SiftBy = Readonly<{
  own: OwnSensitivities
  watch: Watch
  choices: readonly Pick<CustomerChoice, 'field' | 'text' | 'form'>[]
  /** Secret fields that somebody lets go this once. */
  once: ReadonlySet<SafeField>
}>

/** Names are what they are: nothing in them is looked for. */
const names: ReadonlySet<SafeField> = new Set([
  'account-name',
  'contact-name',
  'team-name',
  'team-reach',
  'objective-owner',
  'action-owner',
  'action-people',
  'promise-people',
  'meeting-people',
])

/** What secret texts are made of: whoever lets one go lets this go with it. */
const ofSecrets: ReadonlySet<FindingReason> = new Set(['private-note', 'attitude', 'confidential'])
/** What a field says by what it is: nobody lets it go without that. */
const own: Readonly<Partial<Record<SafeField, readonly FindingReason[]>>> = {
  opportunity: ['confidential-name'],
  competitor: ['competitor'],
  'competitor-note': ['competitor'],
  margin: ['margin', 'money'],
}

/** Says of everything in a draft whether it leaves. */
export function sift(draft: CustomerDraft, by: SiftBy): Sifted {
  return {
    head: siftedRow(draft.head, by),
    chapters: draft.chapters.map(({ key, rows }) => ({ key, rows: rows.map((row) => siftedRow(row, by)) })),
  }
}

function siftedRow(row: DraftRow, by: SiftBy): SiftedRow {
  const [lead, ...rest] = row.parts
  if (!lead) return { id: row.id, parts: [], leaves: false }
  const first = siftedPart(lead, by, row.isJoint)
  const leaves = first.pieces.some(({ struck }) => struck === null)
  const others = rest.map((part) => siftedPart(part, by, true))
  return { id: row.id, leaves, parts: [first, ...(leaves ? others : others.map(withoutRow))] }
}

/** A part of something that does not leave. */
function withoutRow({ field, pieces }: SiftedPart): SiftedPart {
  return {
    field,
    pieces: pieces.map((piece) => ({ ...piece, struck: piece.struck ?? 'row', released: null })),
  }
}

function siftedPart({ field, value }: DraftPart, by: SiftBy, isJoint: boolean): SiftedPart {
  const sensitivity = sensitivityOf(field, by.own)
  const isLetOnce = sensitivity === 'secret' && by.once.has(field)
  if (sensitivity === 'internal' || (sensitivity === 'secret' && !isLetOnce))
    return { field, pieces: [{ value, struck: sensitivity, released: null }] }
  if (value.kind !== 'text') return { field, pieces: [{ value, struck: null, released: null }] }

  const isSaid = (text: string, form: CustomerChoice['form']): boolean =>
    by.choices.some((choice) => choice.form === form && choice.field === field && choice.text === text.trim())
  if (!isJoint && !isSaid(value.text, 'shared'))
    return { field, pieces: [{ value, struck: 'not-joint', released: null }] }

  // A finding may reach over what looks like the end of a sentence: it is looked for in the whole text.
  const findings = names.has(field)
    ? []
    : by
        .watch(value.text)
        .filter(({ reason }) => !(isLetOnce && ofSecrets.has(reason)) && !(own[field] ?? []).includes(reason))
  const pieces = sentencesOf(value.text).map(({ from, to, text }): Piece => {
    const finding = findings.find((each) => each.from < to && each.to > from)?.reason ?? null
    const piece: Value = { kind: 'text', text }
    if (isSaid(text, 'withheld')) return { value: piece, struck: 'withheld', released: null }
    if (finding === null) return { value: piece, struck: null, released: null }
    return isSaid(text, 'released')
      ? { value: piece, struck: null, released: finding }
      : { value: piece, struck: finding, released: null }
  })
  return { field, pieces }
}

/** Something struck out, with where it stands. */
export type Strike = Readonly<{
  key: ChapterKey | 'head'
  rowId: string
  field: SafeField
  value: Value
  reason: StrikeReason
}>

/** All that is struck out, in the order of the document. */
export function strikesOf({ head, chapters }: Sifted): readonly Strike[] {
  return [{ key: 'head' as const, rows: [head] }, ...chapters].flatMap(({ key, rows }) =>
    rows.flatMap(({ id, parts }) =>
      parts.flatMap(({ field, pieces }) =>
        pieces.flatMap(({ value, struck }): readonly Strike[] =>
          struck === null ? [] : [{ key, rowId: id, field, value, reason: struck }],
        ),
      ),
    ),
  )
}
