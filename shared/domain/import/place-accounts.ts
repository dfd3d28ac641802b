import type { AccountRef } from './draft.ts'
import type { AccountFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import type { KnownAccount, Named } from './known-accounts.ts'
import { lazyLookup, type Lookup } from './lookup.ts'
import type { ExistingAccount } from './plan.ts'
import type { Planning } from './planning.ts'
import type { RefusalReason } from './refusal.ts'
import { note } from './refusal.ts'
import type { AccountRow } from './source-rows.ts'
import { topMarkerTest } from './top-marker.ts'
import { refuseDependents, refuseLoops, type Tree, type TreeNode } from './tree-of-rows.ts'

/** An account as it will be after the import, as far as parents are found by it, and the row that speaks of it. */
interface AccountNode extends TreeNode<AccountNode> {
  account: Named
  source: AccountRow | undefined
  readonly before: ExistingAccount | undefined
}

/**
 * What each row puts its account under, `null` at the top, `undefined` where it does not say. Parents may stand later in
 * the file. Notes parents that are not found or not one, loops and, where refused rows are left out, what depends on them.
 */
export function placeAccounts(
  planning: Planning<AccountFieldKey>,
  known: readonly KnownAccount[],
): readonly (AccountRef | null | undefined)[] {
  const { options, log, checkpoint } = planning
  const heading = planning.heading('parent')
  if (heading === null) return []

  const { nodes, ofRows } = nodesOf(planning, known)
  const bySourceId = lazyLookup(nodes, ({ account }) => account.sourceId ?? undefined, checkpoint)
  const byName = lazyLookup(nodes, ({ account }) => folded(account.name) || undefined, checkpoint)

  const isTop = topMarkerTest(options.topMarkers)
  for (const each of nodes) {
    checkpoint()
    const cell = each.source?.cells.parent
    if (cell === undefined) continue
    const found = isTop(cell) ? null : parentNamed(each, cell, bySourceId, byName)
    if (found !== null && 'code' in found) note(log, each.row, heading, cell, found)
    else each.stated = found
  }

  const tree: Tree<AccountNode> = {
    nodes,
    field: 'parent',
    heading,
    cellOf: ({ source }) => source?.cells.parent ?? '',
    nameOf: ({ account }) => account.name,
  }
  refuseLoops(tree, log, checkpoint)
  if (options.leaveOutRefused) refuseDependents(tree, log, checkpoint)

  return ofRows.map(({ stated }) => stated && refTo(stated))
}

/** All accounts as they will be, those that are there first; and, of each row, the one that it speaks of. */
function nodesOf(
  { existing: { accounts }, checkpoint }: Planning<AccountFieldKey>,
  known: readonly KnownAccount[],
): Readonly<{ nodes: readonly AccountNode[]; ofRows: readonly AccountNode[] }> {
  const nodes: AccountNode[] = []
  const byId = new Map<string, AccountNode>()
  for (const before of accounts) {
    checkpoint()
    const node = accountNode(nodes.length, before, undefined, before)
    nodes.push(node)
    byId.set(before.id, node)
  }
  for (const node of nodes) node.current = byId.get(node.before?.parentId ?? '') ?? null

  const ofRows: AccountNode[] = []
  for (const { row, before, after } of known) {
    checkpoint()
    let node = before && byId.get(before.id)
    if (node) [node.account, node.source, node.row] = [after, row, row.row]
    else nodes.push((node = accountNode(nodes.length, after, row, undefined)))
    ofRows.push(node)
  }
  return { nodes, ofRows }
}

function accountNode(
  at: number,
  account: Named,
  source: AccountRow | undefined,
  before: ExistingAccount | undefined,
): AccountNode {
  const row = source?.row ?? null
  return { at, isNew: before === undefined, row, current: null, stated: undefined, account, source, before }
}

function parentNamed(
  each: AccountNode,
  cell: string,
  bySourceId: Lookup<AccountNode>,
  byName: Lookup<AccountNode>,
): AccountNode | RefusalReason {
  const found = bySourceId.get(cell) ?? byName.get(folded(cell)) ?? []
  const [parent] = found
  if (!parent) return { code: 'reference-unknown', field: 'parent' }
  if (found.length > 1) return { code: 'reference-ambiguous', field: 'parent', count: found.length }
  return parent === each ? { code: 'refers-to-itself', field: 'parent' } : parent
}

function refTo({ row, before }: AccountNode): AccountRef {
  return before ? { to: 'existing', id: before.id } : { to: 'row', row: row! }
}
