import { assertNever } from '#shared/kernel/result.ts'
import { profileWords } from './profile-words.ts'
import { sayErasedApart } from './erased-words.ts'
import { sayEntryRule } from './entry-rule-words.ts'
import type { AppError, RuleBroken } from './errors.ts'
import { saySqlProblem } from './sql-words.ts'
import { sayDamage, sayStranger } from './store-file-words.ts'
import { sayTableProblem } from './table-words.ts'
import { sayUnreadableExport } from './export-words.ts'
import { sayTouchFileProblem } from './touch-file-words.ts'
import { isWhiteSpaceRule, sayWhiteSpaceRule } from './white-space-words.ts'

/** What went wrong, in a sentence for the user. A code without words does not compile. */
export function sayFailure(error: AppError): string {
  switch (error.code) {
    case 'invalid-input':
      return `This can't be kept as it is: ${error.issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}.`
    case 'unknown-procedure':
      return `There is no procedure called ${error.name}.`
    case 'not-found':
      return `The ${wordFor(error.object)} is no longer there.`
    case 'stale':
      return `The ${wordFor(error.object)} was changed elsewhere in the meantime. What is there now is shown; the change was not made.`
    case 'stale-people':
      return `${nameSome(error.names, error.count)} ${error.count === 1 ? 'was' : 'were'} changed elsewhere in the meantime. What is there now is shown; nobody was changed here.`
    case 'rule-broken':
      return sayRule(error.broken)
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'no-workspace':
      return 'No workspace is open.'
    case 'read-only':
      return 'This workspace is open for reading only. Nothing was changed.'
    case 'disk-full':
      return 'The disk is full. Nothing was changed; try again when there is room.'
    case 'disk-failing':
      return 'The disk did not take or give what was asked of it: it may be over its quota, failing, or gone. Nothing was changed; see to the disk, then try again.'
    case 'out-of-memory':
      return 'This needs more memory than there is for it. Nothing was changed; divide it into smaller parts, a file into several, and try again.'
    case 'interrupted':
      return error.wasKept
        ? 'The part of Keyplan that keeps the workspace stopped and was started again. The change had been saved.'
        : 'The part of Keyplan that keeps the workspace stopped and was started again. Nothing was changed; try again.'
    case 'watched-folder-unusable':
      return `${unwatched[error.why]} Choose another folder.`
    case 'workspace-gone':
      return `The file at ${error.path} was moved, removed or replaced while it was open. Nothing more is written to it. Save a copy to keep what is shown here.`
    case 'busy':
      return 'Another program is using the workspace file. Nothing was changed; try again in a moment.'
    case 'store-missing':
      return `There is no file at ${error.path}. It may have been moved or renamed.`
    case 'store-not-ours':
      return sayStranger(error.path, error.looksLike)
    case 'store-damaged':
      return sayDamage(error.path, error.how)
    case 'store-newer':
      return error.fileSchema > error.ownSchema
        ? `${error.path} was written by a newer Keyplan (format ${error.fileSchema}, this one reads up to ${error.ownSchema}). It was not touched; update Keyplan to open it.`
        : `${error.path} has a format that can't be opened for reading only (${error.fileSchema}, expected ${error.ownSchema}). Open it for editing once, so that it is brought up to date.`
    case 'store-locked':
      return `${error.path} is open in another Keyplan: on ${error.host}, process ${error.pid}, since ${error.since.slice(0, 16).replace('T', ' ')}. Close it there, or open it here for reading only.`
    case 'store-read-only':
      return `${error.path} can't be written to. It can be opened for reading only.`
    case 'store-has-two-names':
      return `${error.path} is known under ${error.names} names (hard links), so that two programs could change it without seeing each other. It was not touched; copy it to a file of its own and open that.`
    case 'store-exists':
      return `There is already a file at ${error.path}. It was not touched; choose another name.`
    case 'store-folder-unusable':
      return `The folder of ${error.path} can't be used: it may not exist, or not belong to you.`
    case 'path-not-possible':
      return 'There can be no file at this path: a name in it is too long, or it leads through something that is not a folder, or in a circle.'
    case 'store-needs-room':
      return `${error.path} was made by an earlier Keyplan and has to be brought up to date. That needs ${sizeOf(error.neededBytes)} of room on its disk, for a backup and for the changes; ${sizeOf(error.freeBytes)} is free. It was not touched; make room, then open it again.`
    case 'opening-cancelled':
      return `${error.path} was not opened: bringing it up to date was cancelled. What is in it was not changed.`
    case 'workspace-damaged':
      return 'The workspace file is damaged. Nothing more is written to it; go back to a backup, or save what can be read.'
    case 'backup-folder-unusable':
      return `The backup was not made: the folder ${error.folder} can't be used. It may be missing, read-only or on a disk that is not there. Earlier backups were not touched.`
    case 'backup-not-sound':
      return `The copy is not sound (${error.found}) and was not kept. Nothing else was changed. The file it was made from may be damaged.`
    case 'last-backup':
      return 'No good backup would be left. Nothing was deleted; say that this is meant, or make a backup first.'
    case 'file-too-large':
      return `The file is too large: ${megabytes(error.byteLength)} MB, at most ${megabytes(error.limit)} MB.`
    case 'file-incomplete':
      return 'The file did not arrive whole. Choose it again.'
    case 'export-unreadable':
      return sayUnreadableExport(error, wordFor)
    case 'table-unreadable':
      return sayTableProblem(error.problem)
    case 'touch-file-unreadable':
      return sayTouchFileProblem(error.problem)
    case 'profile-unreadable':
      return profileWords[error.reason]
    case 'preview-outdated':
      return 'The workspace has changed since the preview was made. Look at the new preview, then import.'
    case 'import-refused':
      return `Nothing was imported: ${error.refusals === 1 ? 'one thing is' : `${error.refusals} things are`} refused.`
    case 'question-cut':
      return error.seconds === null
        ? 'The question was ended before it was answered: it may need more memory than there is. Ask for less.'
        : `The question was ended after ${error.seconds} seconds. Ask for less: fewer rows by a condition, or fewer steps to other things.`
    case 'question-cancelled':
      return 'The question was cancelled before it was answered.'
    case 'sql-refused':
      return saySqlProblem(error.problem)
    case 'no-file-dialogs':
      return 'Type the path of the file instead.'
    case 'no-pdf-maker':
      return 'No browser that can make a PDF was found on this computer (Chrome, Chromium or Edge). Print instead, and choose to save as PDF there.'
    case 'pdf-failed':
      return 'The PDF could not be made. Print instead, and choose to save as PDF there.'
    case 'page-gone':
      return 'The page that made the files was closed. Those that are there are whole.'
    case 'unreachable':
      return 'Keyplan does not answer: the program that keeps the workspace has stopped. Start it again; what was saved is on disk.'
    case 'signed-out':
      return 'This page is not signed in. Open the address that Keyplan printed when it started, or press Enter in its terminal for a new one.'
    case 'internal':
      return `Something failed inside Keyplan. Nothing was changed. Incident ${error.incident} in the incident log says more.`
    default:
      return assertNever(error)
  }
}

function sayRule(broken: RuleBroken): string {
  if (isWhiteSpaceRule(broken)) return sayWhiteSpaceRule(broken)
  switch (broken.rule) {
    case 'reporting-cycle':
      return `That would be a reporting cycle: ${broken.names.join(' reports to ')}.`
    case 'action-cycle':
      return `Actions would wait for each other: ${broken.names.map((name) => `“${name}”`).join(' needs ')}.`
    case 'action-of-other-plan':
      return `“${broken.name}” is an action of another plan. An action can only wait for actions of its own plan.`
    case 'ends-before-it-starts':
      return 'It would end before it starts.'
    case 'goes-on-without-an-end':
      return 'What has no end does not go on by itself: give it an end first.'
    case 'ownership-loop':
      return `That would make an account its own parent: ${broken.names.join(' belongs to ')}.`
    case 'manager-at-other-account':
      return `${broken.manager} belongs to another account and can't be the manager here.`
    case 'people-of-two-accounts':
      return `${broken.contact} is a member of “${broken.name}”, a buying center of the account that would be left. Choose that account, or take ${broken.contact} out of it first.`
    case 'amounts-in-two-currencies':
      return `The opportunities of ${broken.account} have amounts in ${broken.currency}. In another currency they would say something else: set one currency for both accounts before they are merged.`
    case 'contact-at-other-account':
      return `${broken.contact} belongs to another account.`
    case 'contact-without-name-or-title':
      return 'A contact needs a name, or a title that stands for somebody not yet known.'
    case 'nobody-to-erase':
      return 'Nobody holds this post, and nobody has since it is empty: there is nobody to erase.'
    case 'rating-round-open':
      return 'A team rating of the same people is open. Close it before another one is started.'
    case 'rating-round-closed':
      return 'This team rating is closed. Nothing more can be answered in it.'
    case 'ratings-hidden':
      return 'What others answered is shown once the team rating is closed.'
    case 'not-asked-to-rate':
      return `${broken.teamMember} is not asked in this team rating.`
    case 'center-at-other-account':
      return `“${broken.name}” is a buying center of another account.`
    case 'action-at-other-account':
      return `“${broken.name}” is an action of another account's plan.`
    case 'scores-shown':
      return `The scores of “${broken.title}” are shown, so that nobody gives any more.`
    case 'not-in-review':
      return `${broken.teamMember} does not take part in this review.`
    case 'not-on-scorecard':
      return 'The scorecard of the plan has no such line, or gives fewer points for it.'
    case 'review-held':
      return `“${broken.title}” was held. Its agenda and what was said stand as they were.`
    case 'not-a-promise':
      return 'Only a promise is kept or broken.'
    case 'lead-without-name':
      return 'A lead needs a person, a company, a title or an e-mail address.'
    case 'lead-converted':
      return `${broken.name} is converted already. What it became is edited there.`
    case 'lead-disqualified':
      return `${broken.name} is disqualified. Open it again to convert it.`
    case 'disqualified-without-reason':
      return 'A lead is disqualified with a reason.'
    case 'campaign-ends-before-it-starts':
      return 'The campaign would end before it starts.'
    case 'campaign-under-way':
      return 'A wave has gone out: who is held out stays so.'
    case 'line-to-oneself':
      return 'A line needs two different people.'
    case 'compared-backwards':
      return 'The first of the two moments is the later one. Choose them the other way round.'
    case 'of-other-account':
      return `“${broken.name}” belongs to another account.`
    case 'links-within-a-lane':
      return `“${broken.name}” and “${broken.other}” can't be linked that way: chains lead from goals to pressures, initiatives, obstacles and answers.`
    case 'line-across-groups':
      return `${broken.contact} and ${broken.otherContact} belong to different groups of accounts. A line joins people of one group, or somebody external.`
    case 'already-covered':
      return `${broken.teamMember} covers ${broken.contact} already.`
    case 'rate-of-own-currency':
      return `${broken.currency} is the workspace's own currency and needs no rate.`
    case 'source-id-taken':
      return `The source id ${broken.sourceId} belongs to ${broken.by}.`
    case 'role-held':
      return `${broken.role} is held by ${broken.members === 1 ? 'one member' : `${broken.members} members`}. Take it from them first.`
    case 'role-not-there':
      return `This buying center is told in roles that have no ${broken.role}.`
    case 'roles-in-use':
      return `${broken.name} is what ${broken.centers === 1 ? 'one buying center is' : `${broken.centers} buying centers are`} told in. Tell them in other roles first.`
    case 'not-a-member':
      return `${broken.contact} is not a member of this buying center.`
    case 'opportunity-at-other-account':
      return `The opportunity ${broken.name} belongs to another account.`
    case 'opportunity-decided':
      return `${broken.name} is decided. Open it again to move it.`
    case 'stage-entry':
      return `${broken.stage} asks for more: ${broken.against.map((rule) => sayEntryRule(rule)).join(', ')}. Give a reason to move it all the same.`
    case 'stage-not-there':
      return 'There is no such stage.'
    case 'stage-in-use':
      return `${broken.stage} holds ${broken.opportunities === 1 ? 'one open opportunity' : `${broken.opportunities} open opportunities`}. Move them first.`
    case 'stage-asks-for-item':
      return `${broken.stage} asks for an answer that the checklist does not have.`
    case 'plan-ends-before-it-starts':
      return 'The plan would end before it starts.'
    case 'plan-not-open':
      return `The plan is ${broken.state.replace('-', ' ')} and stands as it is. Move it back to edit it.`
    case 'plan-state-not-reachable':
      return `A plan can't go from ${broken.from.replace('-', ' ')} to ${broken.to.replace('-', ' ')}.`
    case 'workspace-founded':
      return 'This file is a workspace already.'
    case 'job-not-over':
      return `${broken.title} is still being worked on. Cancel it first.`
    case 'rows-arriving':
      return 'An import is just being taken in, and it has to do with this. Try again when it is over; Data > Jobs shows it.'
    case 'merged-with-itself':
      return 'That is the file that is open. Choose the copy of a colleague.'
    case 'no-copy-of-this':
      return `${broken.fileName} is not a copy of this workspace: the two have no past in common. What is in it can be imported instead.`
    case 'erased-apart':
      return sayErasedApart(broken)
    default:
      return assertNever(broken)
  }
}

/** Example: `Ann Lee, Bo Kim and 3 more`. */
function nameSome(names: readonly string[], count: number): string {
  const more = count - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

function wordFor(table: string): string {
  return table.replace(/_/g, ' ')
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1)
}

/** Example: `3.4 GB`. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}

const unwatched: Readonly<Record<Extract<AppError, { code: 'watched-folder-unusable' }>['why'], string>> = {
  'not-absolute': 'The path must begin at the root of a disk.',
  'no-folder': 'There is no such folder.',
  'in-use': 'This folder is used for other things: of the workspace, of Keyplan, or of the whole computer.',
  'holds-other-things':
    'There are other things than files to import in this folder, and whatever lies in a watched folder is moved.',
}
