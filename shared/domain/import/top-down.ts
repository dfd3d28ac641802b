import type { Checkpoint } from '#shared/kernel/checkpoint.ts'

/** The rows so that what one hangs under comes before it; otherwise in their order. */
export function topDown<T extends Readonly<{ row: number }>>(
  rows: readonly T[],
  rowAbove: (row: T) => number | undefined,
  checkpoint: Checkpoint,
): readonly T[] {
  const unplaced = new Map<number, T>()
  for (const each of rows) {
    checkpoint()
    unplaced.set(each.row, each)
  }
  const placed: T[] = []
  for (const each of rows) {
    const path: T[] = []
    for (let at = unplaced.get(each.row); at !== undefined;) {
      checkpoint()
      unplaced.delete(at.row)
      path.push(at)
      const above = rowAbove(at)
      at = above === undefined ? undefined : unplaced.get(above)
    }
    for (let node = path.pop(); node !== undefined; node = path.pop()) placed.push(node)
  }
  return placed
}
