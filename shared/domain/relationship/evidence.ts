import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** How a judgement came about, the weakest first: we assume it, somebody told us, the customer confirmed it. */
export const certainties = ['assumed', 'told', 'confirmed'] as const
export type Certainty = (typeof certainties)[number]

/** What a judgement rests on. `source` is who said so, in words; empty where nobody is named. */
export type Evidence = Readonly<{ certainty: Certainty; source: string; asOf: CalendarDay }>

/** What the judgements of one person rest on; those of which nothing is known are not in it. `null` where none is. */
export type EvidenceOn<J extends string> = Readonly<{ [K in J]?: Evidence | undefined }> | null

/** What of a contact is judged. */
export const contactJudgements = ['attitude', 'influence'] as const
export type ContactJudgement = (typeof contactJudgements)[number]

/** What of a member of a buying center is judged. */
export const memberJudgements = ['attitude', 'influence', 'responseMode'] as const
export type MemberJudgement = (typeof memberJudgements)[number]

/** What of a person's post may be another than is known: for whom they work, and as what. */
export const postFacts = ['firm', 'title'] as const
export type PostFact = (typeof postFacts)[number]

/** What a fact rests on, and what it is said to be as long as nobody has verified that. */
export type PostEvidence = Evidence & Readonly<{ heard?: string | undefined }>

/** What is known of a person: what judgements rest on, and whether the post was verified. */
export type ContactEvidence = Readonly<
  { [J in ContactJudgement]?: Evidence | undefined } & { [F in PostFact]?: PostEvidence | undefined }
> | null

type Judged<J extends string> = Readonly<Record<J, unknown>> & Readonly<{ evidence: EvidenceOn<J> }>
type Given<J extends string> = Readonly<
  Partial<Record<J, unknown>> & { evidence?: EvidenceOn<J> | undefined }
>

/**
 * The evidence that belongs to judgements after they were changed. What is given for a judgement counts for that one, and says nothing
 * of the others, so that whoever gives one need not know what became of the others meanwhile; `null` takes away all of it. One that
 * was changed without a word about it has `unsaid`; one that was not changed keeps what it rests on; what is not known rests on nothing.
 */
export function evidenceAfter<J extends string>(
  judgements: readonly J[],
  before: Judged<J>,
  changes: Given<J>,
  unsaid: Evidence,
): EvidenceOn<J> {
  const evidence: { [K in J]?: Evidence } = {}
  for (const judgement of judgements) {
    const given = changes[judgement]
    const value = given === undefined ? before[judgement] : given
    if (value === null) continue
    const kept = value === before[judgement] ? before.evidence?.[judgement] : unsaid
    const counts = changes.evidence === null ? undefined : (changes.evidence?.[judgement] ?? kept)
    if (counts) evidence[judgement] = inOrder(counts)
  }
  return Object.keys(evidence).length === 0 ? null : evidence
}

/** What a judgement rests on that somebody made without a word about it. */
export function assumedOn(today: CalendarDay): Evidence {
  return { certainty: 'assumed', source: '', asOf: today }
}

/** Two that say the same are kept as the same text. */
function inOrder({ certainty, source, asOf }: Evidence): Evidence {
  return { certainty, source, asOf }
}
