import type { AccountId } from '../account/model.ts'
import { displayName, isPlaceholder } from '../relationship/model.ts'
import { foldedName } from './contact-draft.ts'
import type { ContactRef } from './draft.ts'
import type { ContactFieldKey } from './fields.ts'
import type { KnownPerson, Person } from './known-contacts.ts'
import { lazyLookup, type Lookup } from './lookup.ts'
import type { ExistingContact } from './plan.ts'
import type { Planning } from './planning.ts'
import { partsOfName } from './read-value.ts'
import { note, type RefusalReason } from './refusal.ts'
import type { ContactRow } from './source-rows.ts'
import { topMarkerTest } from './top-marker.ts'
import { refuseDependents, refuseLoops, type Tree, type TreeNode } from './tree-of-rows.ts'

/** A contact as it will be after the import, as far as managers are found by it, and the row that speaks of it. */
interface PersonNode extends TreeNode<PersonNode> {
  person: Person
  source: ContactRow | undefined
  readonly before: ExistingContact | undefined
}

type People = Readonly<{
  bySourceId: Lookup<PersonNode>
  byEmail: Lookup<PersonNode>
  byName: Lookup<PersonNode>
}>

/**
 * Whom each of the people reports to, `null` for nobody, `undefined` where the row does not say. Managers may stand later in
 * the file.
 * @param missing source ids of rows that are refused and not among `known`, with their numbers
 * Notes managers that are not found, not one or at another account, loops and, where refused rows are left out, what
 * depends on them.
 */
export function placeContacts(
  planning: Planning<ContactFieldKey>,
  known: readonly KnownPerson[],
  missing: ReadonlyMap<string, number>,
  nameOfAccount: (id: AccountId) => string,
): readonly (ContactRef | null | undefined)[] {
  const { options, log, checkpoint } = planning
  const heading = planning.heading('manager')
  if (heading === null) return []

  const { nodes, ofRows } = nodesOf(planning, known)
  const people: People = {
    bySourceId: lazyLookup(nodes, ({ person }) => person.sourceId ?? undefined, checkpoint),
    byEmail: lazyLookup(nodes, ({ person }) => person.email.toLowerCase() || undefined, checkpoint),
    byName: lazyLookup(
      nodes,
      ({ person }) => (isPlaceholder(person) ? undefined : `${person.accountId}\n${foldedName(person)}`),
      checkpoint,
    ),
  }

  const isTop = topMarkerTest(options.topMarkers)
  for (const each of nodes) {
    checkpoint()
    const cell = each.source?.cells.manager
    if (cell === undefined) continue
    const found = isTop(cell) ? null : managerNamed(each, cell, people, nameOfAccount)
    if (found !== null && 'code' in found)
      note(log, each.row, heading, cell, orMissing(found, missing.get(cell)))
    else each.stated = found
  }

  const tree: Tree<PersonNode> = {
    nodes,
    field: 'manager',
    heading,
    cellOf: ({ source }) => source?.cells.manager ?? '',
    nameOf: ({ person }) => displayName(person),
  }
  refuseLoops(tree, log, checkpoint)
  if (options.leaveOutRefused) refuseDependents(tree, log, checkpoint)

  return ofRows.map(({ stated }) => stated && refTo(stated))
}

/** All contacts as they will be, those that are there first; and, of each row, the one that it speaks of. */
function nodesOf(
  { existing: { contacts }, checkpoint }: Planning<ContactFieldKey>,
  known: readonly KnownPerson[],
): Readonly<{ nodes: readonly PersonNode[]; ofRows: readonly PersonNode[] }> {
  const nodes: PersonNode[] = []
  const byId = new Map<string, PersonNode>()
  for (const before of contacts) {
    checkpoint()
    const node = personNode(nodes.length, before, undefined, before)
    nodes.push(node)
    byId.set(before.id, node)
  }
  for (const node of nodes) node.current = byId.get(node.before?.managerId ?? '') ?? null

  const ofRows: PersonNode[] = []
  for (const { row, before, after } of known) {
    checkpoint()
    let node = before && byId.get(before.id)
    if (node) [node.person, node.source, node.row] = [after, row, row.row]
    else nodes.push((node = personNode(nodes.length, after, row, undefined)))
    ofRows.push(node)
  }
  return { nodes, ofRows }
}

function personNode(
  at: number,
  person: Person,
  source: ContactRow | undefined,
  before: ExistingContact | undefined,
): PersonNode {
  const row = source?.row ?? null
  return { at, isNew: before === undefined, row, current: null, stated: undefined, person, source, before }
}

function managerNamed(
  each: PersonNode,
  cell: string,
  people: People,
  nameOfAccount: (id: AccountId) => string,
): PersonNode | RefusalReason {
  const { accountId } = each.person
  const anywhere = people.bySourceId.get(cell) ?? people.byEmail.get(cell.toLowerCase()) ?? []
  const here = anywhere.filter(({ person }) => person.accountId === accountId)
  const found =
    here.length > 0 ? here : (people.byName.get(`${accountId}\n${foldedName(partsOfName(cell))}`) ?? [])
  const [manager] = found
  if (!manager) {
    const [elsewhere] = anywhere
    return elsewhere
      ? { code: 'manager-at-another-account', account: nameOfAccount(elsewhere.person.accountId) }
      : { code: 'reference-unknown', field: 'manager' }
  }
  if (found.length > 1) return { code: 'reference-ambiguous', field: 'manager', count: found.length }
  return manager === each ? { code: 'refers-to-itself', field: 'manager' } : manager
}

function orMissing(reason: RefusalReason, onRow: number | undefined): RefusalReason {
  return reason.code === 'reference-unknown' && onRow !== undefined
    ? { code: 'depends-on-refused-row', onRow }
    : reason
}

function refTo({ row, before }: PersonNode): ContactRef {
  return before ? { to: 'existing', id: before.id } : { to: 'row', row: row! }
}
