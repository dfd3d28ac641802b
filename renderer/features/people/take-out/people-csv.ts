import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import type { MapTaken } from '#shared/domain/relationship/graphml.ts'
import { csvOf } from '#shared/kernel/csv.ts'

/** The people as a table, with headings that an import knows again. `Reports to` is the id of the manager. */
export function peopleCsv({ contacts, withNotes }: MapTaken): string {
  const known = new Set<string>(contacts.map(({ id }) => id))
  const head = [
    ...['Id', 'Salutation', 'First name', 'Last name', 'Title', 'Department', 'Location', 'Seniority'],
    ...['Reports to', 'E-mail', 'Phone', 'Mobile', 'Attitude', 'Influence', 'Assistant', 'External', 'Firm'],
    ...(withNotes ? ['Note'] : []),
  ]
  const rows = contacts.map((each) => [
    each.id,
    each.salutation,
    each.firstName,
    each.lastName,
    each.title,
    each.department,
    each.location,
    each.seniority,
    each.managerId !== null && known.has(each.managerId) ? each.managerId : null,
    each.email,
    each.phone,
    each.mobile,
    each.attitude,
    each.influence,
    each.isAssistant === null ? null : each.isAssistant ? 'yes' : 'no',
    each.externalKind,
    each.firm,
    ...(withNotes ? [each.note] : []),
  ])
  return csvOf([head, ...rows])
}

/** The informal lines as a table, each end by its id and its name. */
export function linesCsv({ contacts, lines, withNotes }: MapTaken): string {
  const people = new Map<string, string>(
    contacts.map((each) => [each.id, isPlaceholder(each) ? each.title : displayName(each)]),
  )
  const head = ['From id', 'From', 'Kind', 'To id', 'To', 'Strength', 'Source', 'As of', 'Certainty']
  const rows = lines
    .filter((line) => people.has(line.fromContactId) && people.has(line.toContactId))
    .map((line) => [
      line.fromContactId,
      people.get(line.fromContactId) ?? '',
      line.kind,
      line.toContactId,
      people.get(line.toContactId) ?? '',
      line.strength,
      line.source,
      line.asOf,
      line.certainty,
      ...(withNotes ? [line.note] : []),
    ])
  return csvOf([withNotes ? [...head, 'Note'] : head, ...rows])
}
