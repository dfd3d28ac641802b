/** An account with what it bought in a period and in as long a time before. */
type Mover = Readonly<{ accountId: string; name: string; now: Bought; before: Bought }>
type Bought = Readonly<{ netE4: number }>

/**
 * Who bought more and who bought less than in the period before, the largest difference first. Of the same difference the name
 * that comes first in the alphabet comes first, so that the order of the input says nothing.
 * @param atMost how many of each
 */
export function moversOf<A extends Mover>(
  accounts: readonly A[],
  atMost: number,
): Readonly<{ up: readonly A[]; down: readonly A[] }> {
  const moved = accounts.filter((account) => differenceE4(account) !== 0)
  const byName = (one: A, other: A): number =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.accountId < other.accountId ? -1 : 1
  const up = moved
    .filter((account) => differenceE4(account) > 0)
    .toSorted((one, other) => differenceE4(other) - differenceE4(one) || byName(one, other))
  const down = moved
    .filter((account) => differenceE4(account) < 0)
    .toSorted((one, other) => differenceE4(one) - differenceE4(other) || byName(one, other))
  return { up: up.slice(0, atMost), down: down.slice(0, atMost) }
}

/** By how much net revenue differs from the period before, in ten-thousandths. */
export function differenceE4({ now, before }: Pick<Mover, 'now' | 'before'>): number {
  return now.netE4 - before.netE4
}
