import { displayName, isPlaceholder, type Contact } from '#shared/domain/relationship/model.ts'
import { contactsTaken, linesTaken, type MapTaken } from '#shared/domain/relationship/taken-out.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import { csvOf } from '#shared/kernel/csv.ts'
import type { SignsOf } from '../look/card-signs.ts'

type Value = string | number | null
type Column = readonly [heading: string, valueOf: (contact: Contact) => Value]

/** The people as a table, with headings that an import knows again. `Reports to` is the id of the manager. */
export function peopleCsv({ contacts, asked }: MapTaken, signs: SignsOf): string {
  const known = new Set<string>(contacts.map(({ id }) => id))
  const columns: readonly Column[] = [
    ['Id', ({ id }) => id],
    ['Salutation', ({ salutation }) => salutation],
    ['First name', ({ firstName }) => firstName],
    ['Last name', ({ lastName }) => lastName],
    ['Title', ({ title }) => title],
    ['Department', ({ department }) => department],
    ['Location', ({ location }) => location],
    ['Seniority', ({ seniority }) => seniority],
    ['Reports to', ({ managerId }) => (managerId !== null && known.has(managerId) ? managerId : null)],
    ['E-mail', ({ email }) => email],
    ['Phone', ({ phone }) => phone],
    ['Mobile', ({ mobile }) => mobile],
    ['Assistant', ({ isAssistant }) => (isAssistant === null ? null : isAssistant ? 'yes' : 'no')],
    ['External', ({ externalKind }) => externalKind],
    ['Firm', ({ firm }) => firm],
    ...(asked.has('judgements') ? judgements : []),
    ...(asked.has('roles') ? rolesBy(signs) : []),
    ...(asked.has('levels') ? levelsBy(signs) : []),
    ...(asked.has('evidence') ? evidence : []),
    ...(asked.has('notes') ? notes : []),
  ]
  return csvOf([
    columns.map(([heading]) => heading),
    ...contactsTaken(contacts, asked).map((contact) => columns.map(([, valueOf]) => valueOf(contact))),
  ])
}

const judgements: readonly Column[] = [
  ['Attitude', ({ attitude }) => attitude],
  ['Influence', ({ influence }) => influence],
]
const notes: readonly Column[] = [['Note', ({ note }) => note]]
const evidence: readonly Column[] = [
  ['Evidence for attitude', (contact) => said(contact.evidence?.attitude)],
  ['Evidence for influence', (contact) => said(contact.evidence?.influence)],
]

function rolesBy(signs: SignsOf): readonly Column[] {
  return [['Buying roles', ({ id }) => (signs.get(id)?.roles ?? []).map(({ role }) => role).join('; ')]]
}

function levelsBy(signs: SignsOf): readonly Column[] {
  return [
    ['Covered by', ({ id }) => signs.get(id)?.coveredBy ?? null],
    ['Level', ({ id }) => signs.get(id)?.level?.now ?? null],
    ['Target level', ({ id }) => signs.get(id)?.level?.target ?? null],
  ]
}

function said(rests: Evidence | undefined): string | null {
  return rests ? [rests.certainty, rests.source, rests.asOf].filter(Boolean).join(', ') : null
}

/** The informal lines as a table, each end by its id and its name. */
export function linesCsv(taken: MapTaken): string {
  const { contacts, asked } = taken
  const people = new Map<string, string>(
    contacts.map((each) => [each.id, isPlaceholder(each) ? each.title : displayName(each)]),
  )
  const head = [
    ...['From id', 'From', 'Kind', 'To id', 'To', 'Strength'],
    ...(asked.has('evidence') ? ['Source', 'As of', 'Certainty'] : []),
    ...(asked.has('notes') ? ['Note'] : []),
  ]
  const rows = linesTaken(taken).map((line) => [
    line.fromContactId,
    people.get(line.fromContactId) ?? '',
    line.kind,
    line.toContactId,
    people.get(line.toContactId) ?? '',
    line.strength,
    ...(asked.has('evidence') ? [line.source, line.asOf, line.certainty] : []),
    ...(asked.has('notes') ? [line.note] : []),
  ])
  return csvOf([head, ...rows])
}
