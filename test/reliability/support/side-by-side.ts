import { availableParallelism } from 'node:os'

/** Does the same with each, as many at a time as there are cores, and answers in their order. */
export async function sideBySide<T, R>(
  all: readonly T[],
  work: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  async function goThrough(): Promise<void> {
    for (let at = next++; at < all.length; at = next++) results[at] = await work(all[at] as T)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, goThrough))
  return results
}
