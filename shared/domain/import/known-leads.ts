import { companyKey } from '../lead/company.ts'
import { folded } from './folded.ts'
import { matchRows, withoutRepeats, type Match, type Matching } from './match-rows.ts'
import type { ExistingLead } from './plan.ts'
import type { LeadFieldKey } from './fields.ts'
import type { Planning } from './planning.ts'
import { partsOfName } from './read-value.ts'
import { note } from './refusal.ts'
import type { LeadRow } from './source-rows.ts'

/** What a lead is known again by. */
type Person = Pick<ExistingLead, 'sourceId' | 'firstName' | 'lastName' | 'company' | 'email'>

/** A row, the lead that it means, if any, and what it will be known by after the import. */
export type KnownLead = Match<LeadRow, Person, ExistingLead>

/**
 * Which lead each row means: by source id, else by e-mail, else by name and company. Notes rows that nothing tells from an earlier one,
 * and those that could mean several.
 */
export function knownLeads(planning: Planning<LeadFieldKey>, rows: readonly LeadRow[]): readonly KnownLead[] {
  const { existing, log, checkpoint } = planning
  const single = withoutRepeats(
    rows,
    (row) => (hasId(row) ? undefined : identityOf(personOf(row, undefined))),
    (row, first) =>
      note(log, row.row, ...nameCell(planning, row), { code: 'duplicate-row', firstRow: first.row }),
    checkpoint,
  )
  const matches = matchRows(single, existing.leads, matching, checkpoint)
  for (const { row, several } of matches)
    if (several > 0)
      note(log, row.row, ...nameCell(planning, row), { code: 'match-ambiguous', count: several })
  return matches
}

/** First and last name as the row says them, by themselves or as one. */
export function namesOfLead({ cells }: LeadRow): Readonly<{ firstName?: string; lastName?: string }> {
  const { firstName, lastName, fullName } = cells
  if (firstName === undefined && lastName === undefined)
    return fullName === undefined ? {} : partsOfName(fullName)
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
  }
}

function personOf(row: LeadRow, before: ExistingLead | undefined): Person {
  const { cells } = row
  const names = namesOfLead(row)
  return {
    sourceId: cells.sourceId ?? before?.sourceId ?? null,
    firstName: names.firstName ?? before?.firstName ?? '',
    lastName: names.lastName ?? before?.lastName ?? '',
    company: cells.company ?? before?.company ?? '',
    email: cells.email ?? before?.email ?? '',
  }
}

/** The cell that a complaint about the whole row stands at. */
function nameCell({ heading }: Planning<LeadFieldKey>, { cells }: LeadRow): readonly [string | null, string] {
  for (const key of ['email', 'lastName', 'fullName', 'company'] as const)
    if (cells[key] !== undefined) return [heading(key), cells[key]]
  return [null, '']
}

const hasId = ({ cells }: LeadRow) => cells.sourceId !== undefined
const hasEmail = ({ cells }: LeadRow) => cells.email !== undefined
const nameOf = ({ firstName, lastName }: Person) => folded(`${firstName} ${lastName}`.trim())

const identityOf = (person: Person) => {
  const parts = [person.email.toLowerCase(), nameOf(person), companyKey(person.company)]
  return parts.every((part) => part === '') ? undefined : parts.join('\n')
}
const emailOf = ({ email }: Person) => email.toLowerCase() || undefined
const personAtCompany = (person: Person) =>
  nameOf(person) === '' || person.company === ''
    ? undefined
    : `${nameOf(person)}\n${companyKey(person.company)}`

const matching: Matching<LeadRow, Person, ExistingLead> = {
  ways: [
    { keyOf: ({ sourceId }) => sourceId ?? undefined, isFor: hasId, isSole: false, mayStayNew: () => false },
    { keyOf: identityOf, isFor: (row) => !hasId(row), isSole: false, mayStayNew: () => false },
    { keyOf: identityOf, isFor: hasId, isSole: true, mayStayNew: () => true },
    // A mailbox that several share: the name decides.
    { keyOf: emailOf, isFor: hasEmail, isSole: true, mayStayNew: () => true },
    {
      keyOf: personAtCompany,
      isFor: () => true,
      isSole: true,
      mayStayNew: (row) => hasId(row) || hasEmail(row),
    },
  ],
  fits: ({ cells }, { sourceId }) =>
    sourceId === null || cells.sourceId === undefined || cells.sourceId === sourceId,
  after: personOf,
}
