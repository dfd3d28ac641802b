import { accountHeadings } from './account-headings.ts'
import { contactHeadings } from './contact-headings.ts'
import type { FieldKey, ImportObject } from './fields.ts'
import { modifiedHeadings, squash } from './heading.ts'
import { opportunityHeadings } from './opportunity-headings.ts'
import { sourceOf, unsupportedObjectOf, type ImportSource, type UnsupportedObject } from './import-source.ts'

/** Of each column, the field it is brought to; `null` leaves the column out. */
export type Mapping = readonly (FieldKey | null)[]

/** What a file is by its headings. A file that is not imported has no column mapped and says what it seems to hold. */
export type Recognition =
  | Readonly<{ object: ImportObject; source: ImportSource; mapping: Mapping }>
  | Readonly<{ object: 'unsupported'; source: ImportSource; mapping: Mapping; guess: UnsupportedObject }>

/** Guesses from the headings alone: what the file holds, where it comes from, and which column is which field. */
export function recognize(headers: readonly string[]): Recognition {
  const headings = new Set(headers.map(squash))
  const source = sourceOf(headers, headings)
  const none = headers.map(() => null)
  const opportunity = mapHeaders(headers, 'opportunity')
  if (isOfOpportunities(opportunity, headings)) return { object: 'opportunity', source, mapping: opportunity }
  const other = unsupportedObjectOf(headings)
  if (other) return { object: 'unsupported', source, mapping: none, guess: other }

  const contact = mapHeaders(headers, 'contact')
  if (isOfContacts(contact, headings)) return { object: 'contact', source, mapping: contact }
  const account = mapHeaders(headers, 'account')
  if (account.includes('name')) return { object: 'account', source, mapping: account }
  return { object: 'unsupported', source, mapping: none, guess: 'unknown' }
}

/** What cards of an address book are: people, whatever stands on them. */
export function recognizeCards(headers: readonly string[]): Recognition {
  return { object: 'contact', source: 'cards', mapping: mapHeaders(headers, 'contact') }
}

/** Which column is which field, when the user has said what the file holds. A field is given to one column only. */
export function mapHeaders(headers: readonly string[], object: ImportObject): Mapping {
  const squashed = headers.map(squash)
  const mapping: (FieldKey | null)[] = headers.map(() => null)
  const columnsOf = Map.groupBy(squashed.keys(), (column) => squashed[column]!)
  const give = (field: FieldKey, headings: readonly string[]) => {
    if (mapping.includes(field)) return
    for (const heading of headings) {
      const column = columnsOf.get(heading)?.find((each) => mapping[each] === null)
      if (column === undefined) continue
      mapping[column] = field
      return
    }
  }

  if (object === 'contact') for (const [field, headings] of contactHints(squashed)) give(field, headings)
  for (const [field, headings] of headingsByObject[object]) give(field, headings)
  give('modifiedOn', modifiedHeadings)
  // The stages of Salesforce and HubSpot say what is won or lost; a status beside them is one of something else.
  if (
    object === 'opportunity' &&
    squashed.some((heading) => heading === 'stagename' || heading === 'dealstage')
  )
    return mapping.map((field) => (field === 'state' ? null : field))
  // A full name beside first and last name says nothing new.
  return mapping.includes('firstName') && mapping.includes('lastName')
    ? mapping.map((field) => (field === 'fullName' ? null : field))
    : mapping
}

const headingsByObject: Readonly<Record<ImportObject, readonly (readonly [FieldKey, readonly string[]])[]>> =
  { account: accountHeadings, contact: contactHeadings, opportunity: opportunityHeadings }

/** What only an opportunity has, and what it can be called by; lists of what belongs to one have no such column. */
function isOfOpportunities(opportunity: Mapping, headings: ReadonlySet<string>): boolean {
  const has = (field: FieldKey) => opportunity.includes(field)
  return (
    opportunityMarks.some((heading) => headings.has(heading)) &&
    !linesMarks.some((heading) => headings.has(heading)) &&
    (has('name') || has('product')) &&
    (has('stage') || has('amount') || has('closesOn'))
  )
}

const opportunityMarks = [
  'donotmodifyopportunity',
  'recordiddeal',
  'opportunityid',
  'opportunityname',
  'dealid',
  'dealname',
  'dealstage',
  'stagename',
  'verkaufschance',
]
const linesMarks = ['firstname', 'productcode', 'stockkeepingunit', 'matnr', 'unitprice']

/** Headings that mean something else because of those beside them. */
function contactHints(squashed: readonly string[]): readonly (readonly [FieldKey, readonly string[]])[] {
  const headings = new Set(squashed)
  const hints: (readonly [FieldKey, readonly string[]])[] = []
  // `Name, Vorname` and `First name, Name`: the name is the last name.
  const first = headings.has('firstname') || headings.has('vorname')
  const last =
    headings.has('lastname') ||
    headings.has('nachname') ||
    headings.has('surname') ||
    headings.has('familyname')
  if (first && !last) hints.push(['lastName', ['name']])
  // A contact type (`Owner`, `Purchasing Manager`) is the job where `Title` can only be the Mr. or Ms.
  const job = headings.has('jobtitle') || headings.has('position') || headings.has('salutation')
  if (headings.has('contacttype') && headings.has('title') && !job) hints.push(['title', ['contacttype']])
  return hints
}

/** What only a person has, against what only a firm has. */
function isOfContacts(contact: Mapping, headings: ReadonlySet<string>): boolean {
  const has = (field: FieldKey) => contact.includes(field)
  if (has('firstName') || has('lastName')) return true
  if (!has('fullName') && !has('title')) return false
  const personal = (['title', 'manager', 'mobile', 'salutation', 'department', 'seniority'] as const).filter(
    has,
  ).length
  const isPlainName = headings.has('name') && !headings.has('fullname')
  return (
    (isPlainName ? personal > 0 || has('email') : true) &&
    personal + Number(has('email')) > firmTraits(headings)
  )
}

function firmTraits(headings: ReadonlySet<string>): number {
  const traits: readonly string[] = [
    'industry',
    'employees',
    'annualRevenue',
    'parent',
    'website',
    'tier',
    'segment',
  ]
  return accountHeadings.filter(
    ([field, words]) => traits.includes(field) && words.some((word) => headings.has(word)),
  ).length
}
