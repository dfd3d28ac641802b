import { z } from 'zod'
import { entryRule } from './sales-process.ts'
import { sqlProblem } from './sql-problem.ts'
import { tableProblem } from './table-problem.ts'
import { touchFileProblem } from './touch-file-problem.ts'
import { count, line, shownName } from './values.ts'

/** Rules of the field that say no, with the facts a sentence needs. */
const ruleBroken = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('reporting-cycle'), names: z.array(z.string()) }),
  z.strictObject({ rule: z.literal('ownership-loop'), names: z.array(z.string()) }),
  z.strictObject({ rule: z.literal('manager-at-other-account'), manager: shownName }),
  z.strictObject({ rule: z.literal('contact-at-other-account'), contact: shownName }),
  z.strictObject({ rule: z.literal('contact-without-name-or-title') }),
  z.strictObject({ rule: z.literal('nobody-to-erase') }),
  z.strictObject({ rule: z.literal('line-to-oneself') }),
  z.strictObject({ rule: z.literal('of-other-account'), name: line }),
  z.strictObject({ rule: z.literal('compared-backwards') }),
  z.strictObject({ rule: z.literal('links-within-a-lane'), name: line, other: line }),
  z.strictObject({ rule: z.literal('line-across-groups'), contact: shownName, otherContact: shownName }),
  z.strictObject({ rule: z.literal('already-covered'), contact: shownName, teamMember: line }),
  z.strictObject({ rule: z.literal('rate-of-own-currency'), currency: line }),
  z.strictObject({ rule: z.literal('source-id-taken'), sourceId: line, by: shownName }),
  z.strictObject({ rule: z.literal('role-held'), role: line, members: count }),
  z.strictObject({ rule: z.literal('role-not-there'), role: line }),
  z.strictObject({ rule: z.literal('roles-in-use'), name: line, centers: count }),
  z.strictObject({ rule: z.literal('not-a-member'), contact: shownName }),
  z.strictObject({ rule: z.literal('opportunity-at-other-account'), name: line }),
  z.strictObject({ rule: z.literal('opportunity-decided'), name: line }),
  /** An item of the checklist stands there by its name. */
  z.strictObject({ rule: z.literal('stage-entry'), stage: line, against: z.array(entryRule) }),
  z.strictObject({ rule: z.literal('stage-not-there') }),
  z.strictObject({ rule: z.literal('stage-in-use'), stage: line, opportunities: count }),
  z.strictObject({ rule: z.literal('stage-asks-for-item'), stage: line }),
  z.strictObject({ rule: z.literal('plan-ends-before-it-starts') }),
  z.strictObject({ rule: z.literal('plan-not-open'), state: line }),
  z.strictObject({ rule: z.literal('plan-state-not-reachable'), from: line, to: line }),
  z.strictObject({ rule: z.literal('workspace-founded') }),
  z.strictObject({ rule: z.literal('job-not-over'), title: line }),
  z.strictObject({ rule: z.literal('rows-arriving') }),
  z.strictObject({ rule: z.literal('merged-with-itself') }),
  z.strictObject({ rule: z.literal('no-copy-of-this'), fileName: line }),
  z.strictObject({ rule: z.literal('erased-apart'), fileName: line, here: count, there: count }),
  z.strictObject({ rule: z.literal('rating-round-open') }),
  z.strictObject({ rule: z.literal('rating-round-closed') }),
  z.strictObject({ rule: z.literal('ratings-hidden') }),
  z.strictObject({ rule: z.literal('not-asked-to-rate'), teamMember: line }),
  z.strictObject({ rule: z.literal('center-at-other-account'), name: line }),
  z.strictObject({ rule: z.literal('action-at-other-account'), name: line }),
  z.strictObject({ rule: z.literal('action-cycle'), names: z.array(line) }),
  z.strictObject({ rule: z.literal('action-of-other-plan'), name: line }),
  z.strictObject({ rule: z.literal('ends-before-it-starts') }),
  z.strictObject({ rule: z.literal('goes-on-without-an-end') }),
  z.strictObject({ rule: z.literal('not-a-promise') }),
  z.strictObject({ rule: z.literal('review-held'), title: line }),
  z.strictObject({ rule: z.literal('scores-shown'), title: line }),
  z.strictObject({ rule: z.literal('not-in-review'), teamMember: line }),
  z.strictObject({ rule: z.literal('not-on-scorecard') }),
  z.strictObject({ rule: z.literal('lead-without-name') }),
  z.strictObject({ rule: z.literal('lead-converted'), name: shownName }),
  z.strictObject({ rule: z.literal('lead-disqualified'), name: shownName }),
  z.strictObject({ rule: z.literal('disqualified-without-reason') }),
  z.strictObject({ rule: z.literal('campaign-ends-before-it-starts') }),
  z.strictObject({ rule: z.literal('campaign-under-way') }),
  z.strictObject({ rule: z.literal('people-of-two-accounts'), contact: shownName, name: line }),
  z.strictObject({ rule: z.literal('product-line-loop'), names: z.array(z.string()) }),
  z.strictObject({ rule: z.literal('product-line-named-twice'), name: line }),
  z.strictObject({ rule: z.literal('product-line-in-use'), name: line, orderLines: count }),
  z.strictObject({ rule: z.literal('product-line-with-itself') }),
  z.strictObject({ rule: z.literal('competitor-named-twice'), name: line }),
  z.strictObject({ rule: z.literal('competitor-with-itself') }),
  z.strictObject({ rule: z.literal('amounts-in-two-currencies'), account: line, currency: line }),
])
export type RuleBroken = z.output<typeof ruleBroken>

/** Everything that can go wrong between a page and the core. A code carries facts; the page owns the words. */
export const appError = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('invalid-input'),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
  z.strictObject({ code: z.literal('unknown-procedure'), name: z.string() }),
  z.strictObject({ code: z.literal('not-found'), object: line }),
  z.strictObject({
    code: z.literal('stale'),
    object: line,
    /**
     * In which version it is by now, by which command it first became other than the one that was known, and which fields did
     * since; left out where that is not told.
     */
    since: z.strictObject({ version: count, seq: count, fields: z.array(line) }).optional(),
  }),
  /**
   * Of several people that were to be changed together, those that somebody else has changed: at most ten by name, and all by what
   * they are now, with all fields that became others in any of them; left out where that is not told.
   */
  z.strictObject({
    code: z.literal('stale-people'),
    names: z.array(shownName),
    count,
    people: z.array(z.strictObject({ id: line, version: count })),
    fields: z.array(line).optional(),
  }),
  z.strictObject({ code: z.literal('rule-broken'), broken: ruleBroken }),
  z.strictObject({ code: z.literal('nothing-to-undo') }),
  z.strictObject({ code: z.literal('nothing-to-redo') }),
  z.strictObject({ code: z.literal('no-workspace') }),
  z.strictObject({ code: z.literal('read-only') }),
  z.strictObject({ code: z.literal('disk-full') }),
  z.strictObject({ code: z.literal('disk-failing') }),
  z.strictObject({ code: z.literal('out-of-memory') }),
  z.strictObject({ code: z.literal('interrupted'), wasKept: z.boolean() }),
  z.strictObject({ code: z.literal('workspace-gone'), path: z.string() }),
  z.strictObject({ code: z.literal('busy') }),
  z.strictObject({ code: z.literal('store-missing'), path: z.string() }),
  z.strictObject({
    code: z.literal('store-not-ours'),
    path: z.string(),
    looksLike: z.enum(['empty', 'other-database', 'not-a-database', 'text', 'archive']),
  }),
  z.strictObject({
    code: z.literal('store-damaged'),
    path: z.string(),
    how: z.enum(['header', 'cut-short', 'pages']),
  }),
  z.strictObject({
    code: z.literal('store-newer'),
    path: z.string(),
    fileSchema: z.int(),
    ownSchema: z.int(),
  }),
  z.strictObject({
    code: z.literal('store-locked'),
    path: z.string(),
    host: z.string(),
    pid: z.int(),
    since: z.string(),
  }),
  z.strictObject({ code: z.literal('store-read-only'), path: z.string() }),
  z.strictObject({ code: z.literal('store-has-two-names'), path: z.string(), names: count }),
  z.strictObject({ code: z.literal('store-exists'), path: z.string() }),
  z.strictObject({ code: z.literal('store-folder-unusable'), path: z.string() }),
  z.strictObject({ code: z.literal('path-not-possible') }),
  z.strictObject({
    code: z.literal('store-needs-room'),
    path: z.string(),
    neededBytes: count,
    freeBytes: count,
  }),
  z.strictObject({ code: z.literal('opening-cancelled'), path: z.string() }),
  z.strictObject({ code: z.literal('workspace-damaged') }),
  z.strictObject({ code: z.literal('backup-folder-unusable'), folder: z.string() }),
  z.strictObject({ code: z.literal('backup-not-sound'), found: z.string() }),
  /** Deleting would leave no good backup, and nobody said that this is meant. */
  z.strictObject({ code: z.literal('last-backup') }),
  z.strictObject({
    code: z.literal('watched-folder-unusable'),
    path: z.string(),
    why: z.enum(['not-absolute', 'no-folder', 'in-use', 'holds-other-things']),
  }),
  z.strictObject({ code: z.literal('file-too-large'), byteLength: count, limit: count }),
  z.strictObject({ code: z.literal('file-incomplete') }),
  z.strictObject({
    code: z.literal('export-unreadable'),
    reason: z.enum([
      'not-json',
      'cut-off',
      'not-as-documented',
      'value-too-long',
      'newer-format',
      'newer-schema',
      'unknown-schema',
      'wrong-tables',
      'wrong-columns',
      'wrong-row',
      'wrong-count',
      'broken-reference',
    ]),
    table: line.nullable(),
    row: count.nullable(),
  }),
  z.strictObject({ code: z.literal('table-unreadable'), problem: tableProblem }),
  z.strictObject({ code: z.literal('touch-file-unreadable'), problem: touchFileProblem }),
  z.strictObject({ code: z.literal('preview-outdated') }),
  z.strictObject({
    code: z.literal('profile-unreadable'),
    reason: z.enum(['not-json', 'not-one', 'newer', 'not-as-documented']),
  }),
  z.strictObject({ code: z.literal('import-refused'), refusals: count }),
  /** It took longer than so many seconds, or more memory than there is. */
  z.strictObject({ code: z.literal('question-cut'), seconds: count.nullable() }),
  z.strictObject({ code: z.literal('question-cancelled') }),
  z.strictObject({ code: z.literal('sql-refused'), problem: sqlProblem }),
  z.strictObject({ code: z.literal('no-file-dialogs') }),
  z.strictObject({ code: z.literal('no-pdf-maker') }),
  z.strictObject({ code: z.literal('pdf-failed') }),
  z.strictObject({ code: z.literal('page-gone') }),
  z.strictObject({ code: z.literal('unreachable') }),
  z.strictObject({ code: z.literal('signed-out') }),
  z.strictObject({ code: z.literal('internal'), incident: z.string() }),
])
export type AppError = z.output<typeof appError>

/** Ends an operation inside the core; the dispatcher turns it into data. */
export class AppFailure extends Error {
  readonly detail: AppError

  constructor(detail: AppError, cause?: unknown) {
    super(detail.code, { cause })
    this.detail = detail
  }
}

export function ruleFailure(broken: RuleBroken): AppFailure {
  return new AppFailure({ code: 'rule-broken', broken })
}
