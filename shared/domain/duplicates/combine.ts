import type { Member } from '../buying-center/model.ts'
import type { BenefitTie } from '../buying-center/benefits.ts'
import type { PhasePart } from '../buying-center/phases.ts'
import { memberJudgements } from '../relationship/evidence.ts'
import { isDirected, rungOf, type InformalLine, type Relationship } from '../relationship/model.ts'

/** What becomes of the relationship of one of us with a person who was there twice: the higher levels, the later touch. */
export function combinedRelationship(
  kept: Relationship,
  other: Relationship,
): Pick<Relationship, 'currentLevel' | 'targetLevel' | 'lastTouchOn'> {
  const higher = (field: 'currentLevel' | 'targetLevel') =>
    rungOf(other[field]) > rungOf(kept[field]) ? other[field] : kept[field]
  const touches = [kept.lastTouchOn, other.lastTouchOn].filter((day) => day !== null).toSorted()
  return {
    currentLevel: higher('currentLevel'),
    targetLevel: higher('targetLevel'),
    lastTouchOn: touches.at(-1) ?? null,
  }
}

type MemberWords = Pick<
  Member,
  'roles' | 'attitude' | 'responseMode' | 'note' | 'evidence' | 'orientation' | 'personalWin' | 'firmWin'
>

/** The part of a person who was twice in one buying center: the roles of both; of the rest what the one lacks comes from the other. */
export function combinedMember(kept: Member, other: Member): MemberWords {
  const evidence: Record<string, unknown> = {}
  for (const judgement of memberJudgements) {
    const from = kept[judgement] === null ? other : kept
    if (from.evidence?.[judgement]) evidence[judgement] = from.evidence[judgement]
  }
  return {
    roles: [...new Set([...kept.roles, ...other.roles])],
    attitude: kept.attitude ?? other.attitude,
    responseMode: kept.responseMode ?? other.responseMode,
    note: joinedNotes([kept.note, other.note]),
    evidence: Object.keys(evidence).length === 0 ? null : evidence,
    orientation: kept.orientation ?? other.orientation,
    personalWin: kept.personalWin ?? other.personalWin,
    firmWin: kept.firmWin ?? other.firmWin,
  }
}

export function combinedPart(kept: PhasePart, other: PhasePart): Pick<PhasePart, 'weight'> {
  return { weight: kept.weight >= other.weight ? kept.weight : other.weight }
}

export function combinedTie(kept: BenefitTie, other: BenefitTie): Pick<BenefitTie, 'strength'> {
  return { strength: kept.strength >= other.strength ? kept.strength : other.strength }
}

/** What says of two informal lines that they say the same. */
export function lineKey(line: Pick<InformalLine, 'kind' | 'fromContactId' | 'toContactId'>): string {
  const ends = [line.fromContactId, line.toContactId]
  return [line.kind, ...(isDirected(line) ? ends : ends.toSorted())].join(' ')
}

const noteAtMost = 20_000

/** Texts one under another, each once; what does not fit any more is left out. */
export function joinedNotes(notes: readonly string[]): string {
  const different = [...new Set(notes.map((note) => note.trim()).filter((note) => note !== ''))]
  let joined = ''
  for (const note of different) {
    const next = joined === '' ? note : `${joined}\n\n${note}`
    if (next.length <= noteAtMost) joined = next
  }
  return joined
}
