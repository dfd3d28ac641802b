import { displayName, isDirected, isPlaceholder, type Contact } from './model.ts'
import { contactsTaken, linesTaken, type MapTaken, type PrivatePart } from './taken-out.ts'

type Key = Readonly<{ id: string; of: 'node' | 'edge'; type: 'string' | 'int' | 'boolean' }>

const personKeys = [
  { id: 'name', of: 'node', type: 'string' },
  { id: 'title', of: 'node', type: 'string' },
  { id: 'department', of: 'node', type: 'string' },
  { id: 'location', of: 'node', type: 'string' },
  { id: 'seniority', of: 'node', type: 'string' },
  { id: 'placeholder', of: 'node', type: 'boolean' },
  { id: 'assistant', of: 'node', type: 'boolean' },
  { id: 'external', of: 'node', type: 'string' },
  { id: 'firm', of: 'node', type: 'string' },
] as const satisfies readonly Key[]
const tieKeys = [
  { id: 'kind', of: 'edge', type: 'string' },
  { id: 'strength', of: 'edge', type: 'int' },
] as const satisfies readonly Key[]

/** What is said only where it is asked for. */
const askedKeys: Readonly<Record<PrivatePart, readonly Key[]>> = {
  judgements: [
    { id: 'attitude', of: 'node', type: 'int' },
    { id: 'influence', of: 'node', type: 'string' },
  ],
  roles: [],
  levels: [],
  lines: [],
  evidence: [
    { id: 'source', of: 'edge', type: 'string' },
    { id: 'asOf', of: 'edge', type: 'string' },
  ],
  notes: [
    { id: 'note', of: 'node', type: 'string' },
    { id: 'tieNote', of: 'edge', type: 'string' },
  ],
}

/**
 * The people and their ties as GraphML, which network programs read (yEd, Gephi, networkx). Reporting leads from the one who
 * reports; of informal lines, which go along where they are asked for, those without a direction are undirected. What is not known is
 * left out. Ties to people of other accounts are left out with them. Source of the format: graphml.graphdrawing.org, 2007.
 */
export function graphmlOf(taken: MapTaken): string {
  const { asked } = taken
  const contacts = contactsTaken(taken.contacts, asked)
  const known = new Set<string>(contacts.map(({ id }) => id))
  const keys: readonly Key[] = [...personKeys, ...tieKeys, ...[...asked].flatMap((part) => askedKeys[part])]
  const reporting = contacts.flatMap(({ id, managerId }) =>
    managerId !== null && known.has(managerId) ? [edge(id, managerId, true, { kind: 'reports-to' })] : [],
  )
  const informal = (asked.has('lines') ? linesTaken(taken) : []).map((line) =>
    edge(line.fromContactId, line.toContactId, isDirected(line), {
      kind: line.kind,
      strength: line.strength,
      source: line.source,
      asOf: line.asOf,
      tieNote: line.note,
    }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ({ id, of, type }) => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`,
    ),
    '  <graph edgedefault="directed">',
    ...contacts.map(node),
    ...reporting,
    ...informal,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function node(contact: Contact): string {
  const { id, title, department, location, seniority, attitude, influence, note } = contact
  const name = displayName(contact)
  const placeholder = isPlaceholder(contact)
  const { isAssistant: assistant, externalKind: external, firm } = contact
  const post = { placeholder, assistant, external, firm }
  const own = { name, title, department, location, seniority, attitude, influence, note, ...post }
  return `    <node id="${id}">${data(own)}</node>`
}

type Facts = Readonly<Record<string, string | number | boolean | null>>

function edge(from: string, to: string, isOneWay: boolean, facts: Facts): string {
  return `    <edge source="${from}" target="${to}" directed="${isOneWay}">${data(facts)}</edge>`
}

function data(facts: Facts): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no way to say most control characters: they are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter)
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
