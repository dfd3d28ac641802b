import { z } from 'zod'
import { accountId } from './account.ts'
import { application, command, query } from './procedure.ts'
import { topics } from './topics.ts'
import { trailChange, trailObject, trailObjects } from './trail.ts'
import { count, idOf, line, path } from './values.ts'

const instant = z.iso.datetime()
const mergeId = idOf('job')

/** Who did something, with which command and when. */
const doer = z.strictObject({ actor: line, at: instant, command: line })

/** The value of a field as the trail says it. */
const value = trailChange.shape.fields.unwrap().element.shape.before

const conflictKind = z.enum(['fields', 'removed-here', 'removed-there', 'loop', 'taken'])

/** What both sides made of the same thing, field by field beside what both had. */
const conflict = z.strictObject({
  number: z.int().min(1),
  /**
   * What it is about: both said another thing; one side removed what the other works with; moves that would put something below itself;
   * something that is taken here by another thing and can't be taken over.
   */
  kind: conflictKind,
  object: trailObject,
  id: z.string(),
  name: z.string(),
  other: z.string().nullable(),
  within: z.string().nullable(),
  currency: trailChange.shape.currency,
  /** The account that it is found under, with its name. */
  account: z.strictObject({ id: accountId, name: line }).nullable(),
  /** How many things hang together where something was removed. */
  things: count,
  fields: z.array(z.strictObject({ field: line, before: value, mine: value, theirs: value })).readonly(),
  mine: doer.nullable(),
  theirs: doer.nullable(),
})
export type CopyConflict = z.output<typeof conflict>

const counts = z.strictObject({ object: trailObject, made: count, changed: count, removed: count })

/** What a comparison of two copies found. */
const summary = z.strictObject({
  fileName: line,
  /** Who worked in the copy since it was known here, and between when and when; null where nobody did. */
  actors: z.array(line).readonly(),
  since: instant.nullable(),
  until: instant.nullable(),
  commands: count,
  /** When the copy was merged here before. */
  mergedAt: instant.nullable(),
  /** What merges by itself. */
  counts: z.array(counts).readonly(),
  /** The kinds of what somebody must decide, in the order of the numbers from 1 on. */
  conflicts: z.array(conflictKind).readonly(),
  /** Files of order lines that came in there: their lines are brought by a job of their own. */
  orderFiles: z.array(z.strictObject({ fileName: line, source: line, lines: count })).readonly(),
  /** Whether something was done here since: then it is to be compared anew. */
  isOutdated: z.boolean(),
})
export type CopySummary = z.output<typeof summary>

const paging = { offset: count.default(0), limit: z.int().min(1).max(200).default(50) }

export const copyCompared = z.strictObject({
  /** How many things merge by themselves, and of how many somebody must decide. */
  changes: count,
  conflicts: count,
  /** How many files of order lines came in there. */
  orderFiles: count,
})

/** What bringing the order lines of a copy has done; `leftOut` are lines of accounts that are not here. */
export const copiedOrders = z.strictObject({
  files: count,
  created: count,
  replaced: count,
  unchanged: count,
  leftOut: count,
})

export const workspaceMergeContract = {
  /** Compares a copy of the open workspace with it, as a job: the job's id is that of the comparison. Nothing is changed. */
  'workspace-merge.compare': application({
    input: z.strictObject({ path }),
    output: z.strictObject({ jobId: mergeId }),
    touches: ['job', 'workspace-merge'],
  }),
  'workspace-merge.get': query({
    input: z.strictObject({ mergeId }),
    output: summary,
    reads: ['workspace-merge', 'history'],
  }),
  /** What merges by itself, thing by thing, with who had done it last. */
  'workspace-merge.listChanges': query({
    input: z.strictObject({ mergeId, object: z.enum(trailObjects).nullable().default(null), ...paging }),
    output: z.array(z.strictObject({ change: trailChange, by: doer.nullable() })).readonly(),
    reads: ['workspace-merge'],
  }),
  /** What somebody must decide, by account. */
  'workspace-merge.listConflicts': query({
    input: z.strictObject({ mergeId, ...paging }),
    output: z.array(conflict).readonly(),
    reads: ['workspace-merge'],
  }),
  /**
   * Merges what was compared, all of it or nothing.
   * @param others the numbers of the conflicts in which not the usual answer counts: theirs of fields and of moves, that it stays
   * removed of what one side removed. Usually ours stands, and what was removed stays there.
   */
  'workspace-merge.takeIn': command({
    input: z.strictObject({ mergeId, others: z.array(z.int().min(1)).max(100_000).readonly() }),
    output: z.strictObject({ made: count, changed: count, removed: count }),
    touches: topics,
  }),
  /**
   * Brings in the files of order lines that came in in the copy, as a job: each of them all or nothing, as a step of its own, by the rules of an
   * import. Lines of accounts that are not here are left out: what was compared is merged first.
   */
  'workspace-merge.bringOrders': application({
    input: z.strictObject({ mergeId }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
}
