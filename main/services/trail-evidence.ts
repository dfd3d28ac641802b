import type { Evidence, PostEvidence } from '#shared/domain/relationship/evidence.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/**
 * A change whose evidence is told for each judgement by itself, as `evidence-attitude`: certainty, source and day. What merely
 * says that a judgement was assumed when it was made is left out: the judgement itself is told.
 */
export function withEvidenceApart(change: FoldedChange): FoldedChange {
  if (!('evidence' in change.before) && !('evidence' in change.after)) return change
  const isNews = (judgement: string, evidence: Evidence): boolean =>
    evidence.certainty !== 'assumed' || evidence.source !== '' || !(judgement in change.after)
  const before = apart(change.before, () => true)
  const after = apart(change.after, isNews)
  if (change.operation !== 'update') return { ...change, before, after }

  const told = new Set(Object.keys(after).filter((field) => field.startsWith(prefix)))
  const gone = Object.keys(before).filter(
    (field) => field.startsWith(prefix) && !told.has(field) && !(field.slice(prefix.length) in change.after),
  )
  return {
    ...change,
    before: Object.fromEntries(
      Object.entries(before).filter(
        ([field]) => !field.startsWith(prefix) || told.has(field) || gone.includes(field),
      ),
    ),
    after: { ...after, ...Object.fromEntries(gone.map((field) => [field, []])) },
  }
}

const prefix = 'evidence-'

function apart(
  { evidence, ...fields }: Fields,
  isTold: (judgement: string, evidence: Evidence) => boolean,
): Fields {
  const all = Object.entries((evidence ?? {}) as Readonly<Record<string, PostEvidence | undefined>>)
  return {
    ...fields,
    ...Object.fromEntries(
      all.flatMap(([judgement, each]) =>
        each && isTold(judgement, each) ? [[`${prefix}${judgement}`, saidOf(each)]] : [],
      ),
    ),
  }
}

function saidOf({ certainty, source, asOf, heard }: PostEvidence): string[] {
  return [certainty, source, asOf, ...(heard === undefined ? [] : [heard])]
}
