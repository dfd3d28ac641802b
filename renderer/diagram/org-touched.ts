import type { OrgForest, OrgNode } from './org-forest.ts'

/**
 * Whose cells may have become others since a list of nodes was placed: who was changed, who is above them now and who was
 * before; each after all who are below. Without looking at anybody else, so that it costs as little as was changed.
 * @param before a list without loops
 * @returns `undefined` where the lists are not of the same nodes in the same order: anybody may have become another
 */
export function touchedSince(
  before: readonly OrgNode[],
  nodes: readonly OrgNode[],
  forest: OrgForest,
): readonly string[] | undefined {
  if (before.length !== nodes.length || forest.hasLoops) return undefined
  const depths = new Map<string, number>()
  for (let index = 0; index < nodes.length; index++) {
    const was = before[index]
    const node = nodes[index]
    if (was === node) continue
    if (!was || !node || was.id !== node.id) return undefined
    if (isSame(was, node)) continue
    noteUp(node.id)
    if (was.parentId !== null) noteUp(was.parentId)
  }
  return [...depths].toSorted(([, one], [, other]) => other - one).map(([id]) => id)

  function noteUp(id: string): void {
    const line: string[] = []
    for (let at: string | null = id; at !== null && !depths.has(at); at = forest.parentOf(at)) line.push(at)
    const above = forest.parentOf(line.at(-1) ?? id)
    const top = (above === null ? -1 : (depths.get(above) ?? -1)) + line.length
    for (const [index, each] of line.entries()) depths.set(each, top - index)
  }
}

function isSame(one: OrgNode, other: OrgNode): boolean {
  return (
    one.parentId === other.parentId &&
    one.widthPx === other.widthPx &&
    one.heightPx === other.heightPx &&
    one.isAssistant === other.isAssistant
  )
}
