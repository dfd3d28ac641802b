/**
 * The loop that would close if `child` came under `parent`: the ids from `child` up to itself, first and last the same.
 * `undefined` where it would stay a tree. A loop that is already there above `parent` ends the walk.
 * Example: b reports to a; a under b gives [a, b, a].
 */
export function loopIfMoved<I extends string>(
  child: I,
  parent: I,
  parentOf: (id: I) => I | undefined,
): readonly I[] | undefined {
  const path: I[] = [child]
  const seen = new Set<I>()
  for (let at: I | undefined = parent; at !== undefined; at = parentOf(at)) {
    path.push(at)
    if (at === child) return path
    if (seen.has(at)) return undefined
    seen.add(at)
  }
  return undefined
}

/**
 * The first loop among all nodes, as ids with first and last the same, or `undefined` where all of it is a forest.
 * Every node is visited once.
 */
export function findLoop<I extends string>(
  ids: Iterable<I>,
  parentOf: (id: I) => I | undefined,
): readonly I[] | undefined {
  const settled = new Set<I>()
  for (const start of ids) {
    const path: I[] = []
    const onPath = new Set<I>()
    for (let at: I | undefined = start; at !== undefined && !settled.has(at); at = parentOf(at)) {
      if (onPath.has(at)) return [...path.slice(path.indexOf(at)), at]
      path.push(at)
      onPath.add(at)
    }
    for (const id of path) settled.add(id)
  }
  return undefined
}
