import { sayFailure } from '#shared/contract/failure-words.ts'
import { sayRefusalInReport } from '#shared/contract/refusal-words.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Unattended } from './import-unattended.ts'

/** What became of a file: in a sentence, and in the lines that say more. */
export type Said = Readonly<{ why: string; more: readonly string[] }>

/** What happened to a file in words. */
export function sayUnattended(outcome: Exclude<Unattended, { kind: 'cancelled' }>): Said {
  switch (outcome.kind) {
    case 'imported':
    case 'unchanged': {
      const { created, updated, unchanged, teamMembers } = outcome.counts
      const counts = `${created} created, ${updated} updated, ${unchanged} unchanged.`
      const why =
        outcome.kind === 'imported'
          ? counts
          : `Everything in the file was in the workspace already: ${counts}`
      return {
        why,
        more: [
          ...readLines(outcome),
          ...(teamMembers > 0 ? [`${teamMembers} new in our team.`] : []),
          ...(outcome.open > 0
            ? [
                `${outcome.open} differences are to be decided by somebody: what was there stayed. Import the file by hand to decide.`,
              ]
            : []),
        ],
      }
    }
    case 'unknown':
      return {
        why: 'The headings are those of no profile: neither accounts, contacts, opportunities nor leads. Import the file by hand to say which column is which. Nothing was changed.',
        more: [`Columns: ${outcome.inspection.headers.map(oneLine).join(', ')}`],
      }
    case 'refused': {
      const { refusals, refusalCount, refusedRows } = outcome.preview
      const more = refusalCount - refusals.length
      return {
        why: `${refusedRows === 1 ? '1 row is' : `${refusedRows} rows are`} refused. Nothing of the file was imported. Mend the file and put it into the folder again, or import it by hand.`,
        more: [
          ...readLines(outcome),
          ...refusals.map(sayRefusalInReport),
          ...(more > 0 ? [`${more} more.`] : []),
        ],
      }
    }
    case 'failed':
      return { why: sayFailure(outcome.error), more: [] }
  }
}

/** The text that is left beside a file. */
export function reportOf(name: string, at: Date, workspace: string, { why, more }: Said): string {
  return [`File: ${name}`, `When: ${at.toISOString()}`, `Workspace: ${workspace}`, why, ...more, '', ''].join(
    '\n',
  )
}

/** Whether it is not the file that is at fault: it stays where it is and is tried again. */
export function isPassing({ code }: AppError): boolean {
  return passing.has(code)
}

const passing: ReadonlySet<AppError['code']> = new Set([
  'no-workspace',
  'read-only',
  'disk-full',
  'disk-failing',
  'interrupted',
  'workspace-gone',
  'workspace-damaged',
  'busy',
  'rule-broken',
  'preview-outdated',
  'not-found',
  'internal',
])

function readLines({ inspection, profile }: Extract<Unattended, { profile: unknown }>): readonly string[] {
  const { source, object } = inspection.recognition
  const held = object === 'unsupported' ? '' : ` of ${object}s`
  const by =
    profile === source ? (source === 'plain' ? 'a plain table' : source) : `profile “${oneLine(profile)}”`
  return [`Read as: ${by}${held}, ${inspection.rows} rows.`]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 100)
}
