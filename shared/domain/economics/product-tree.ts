import { loopIfMoved } from '#shared/kernel/hierarchy.ts'
import type { ProductLine, ProductLineId } from './model.ts'

type Node = Pick<ProductLine, 'id' | 'name' | 'position' | 'parentLineId'>

/** Each line after the one above it, in their order among those of one parent. A line whose parent is not there stands at the top. */
export function inTreeOrder<L extends Node>(lines: readonly L[]): readonly L[] {
  const known = new Set(lines.map(({ id }) => id))
  const below = Map.groupBy(lines.toSorted(byPosition), ({ parentLineId }) =>
    parentLineId !== null && known.has(parentLineId) ? parentLineId : null,
  )
  const walk = (parent: ProductLineId | null): readonly L[] =>
    (below.get(parent) ?? []).flatMap((line) => [line, ...walk(line.id)])
  return walk(null)
}

/** The lines under a parent in their order. */
export function linesUnder<L extends Node>(lines: readonly L[], parent: ProductLineId | null): readonly L[] {
  return lines.filter(({ parentLineId }) => parentLineId === parent).toSorted(byPosition)
}

/** The names along the loop that would close if the line came under the parent, or `undefined` where it may. */
export function productLineLoop(
  lines: readonly Node[],
  child: ProductLineId,
  parent: ProductLineId,
): readonly string[] | undefined {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const loop = loopIfMoved(child, parent, (id) => byId.get(id)?.parentLineId ?? undefined)
  return loop?.map((id) => byId.get(id)?.name ?? id)
}

function byPosition(one: Node, other: Node): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1)
}
