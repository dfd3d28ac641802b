/**
 * How far two ways of putting the same things into groups agree: 1 where they are the same, about 0 where they agree as chance would.
 * @param one the group of each thing by its place, and `other` likewise
 * Source: Hubert & Arabie 1985, Journal of Classification 2, pp. 193-218.
 */
export function adjustedRand(one: readonly number[], other: readonly number[]): number {
  const both = new Map<string, number>()
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  for (const [at, row] of one.entries()) {
    const column = other[at] ?? 0
    const key = `${row} ${column}`
    both.set(key, (both.get(key) ?? 0) + 1)
    rows.set(row, (rows.get(row) ?? 0) + 1)
    columns.set(column, (columns.get(column) ?? 0) + 1)
  }
  const together = pairsIn(both)
  const [inRows, inColumns] = [pairsIn(rows), pairsIn(columns)]
  const all = (one.length * (one.length - 1)) / 2
  const byChance = all === 0 ? 0 : (inRows * inColumns) / all
  const most = (inRows + inColumns) / 2
  return most === byChance ? 1 : (together - byChance) / (most - byChance)
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}
