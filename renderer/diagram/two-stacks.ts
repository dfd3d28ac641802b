/** A place in a stack, in px from its top; a group begins with a heading. */
export type Stacked<K extends string> = Readonly<{ key: K; topPx: number; heightPx: number }>

/** A line between two stacks: where it leaves the left one and where it meets the right one, in px from the top. */
export type StackLine<L extends string, R extends string> = Readonly<{
  left: L
  right: R
  fromPx: number
  toPx: number
}>

export const stackSizes = { rowPx: 44, gapPx: 6, headPx: 30 } as const

/** Things one under the other, group by group; a group without things keeps its heading. Answers the height of the whole too. */
export function stackGroups<K extends string>(
  groups: readonly (readonly K[])[],
  hasHeads: boolean,
): Readonly<{ rows: readonly Stacked<K>[]; headsPx: readonly number[]; heightPx: number }> {
  const { rowPx, gapPx, headPx } = stackSizes
  const rows: Stacked<K>[] = []
  const headsPx: number[] = []
  let topPx = 0
  for (const group of groups) {
    headsPx.push(topPx)
    if (hasHeads) topPx += headPx
    for (const key of group) {
      rows.push({ key, topPx, heightPx: rowPx })
      topPx += rowPx + gapPx
    }
  }
  return { rows, headsPx, heightPx: topPx }
}

/** Lines from the middle of a row on the left to the middle of one on the right; what is in neither stack has no line. */
export function linesBetween<L extends string, R extends string>(
  left: readonly Stacked<L>[],
  right: readonly Stacked<R>[],
  pairs: readonly (readonly [left: L, right: R])[],
): readonly StackLine<L, R>[] {
  const middleOf = <K extends string>(rows: readonly Stacked<K>[], key: K): number | undefined => {
    const row = rows.find((each) => each.key === key)
    return row && row.topPx + row.heightPx / 2
  }
  return pairs.flatMap(([one, other]) => {
    const fromPx = middleOf(left, one)
    const toPx = middleOf(right, other)
    return fromPx === undefined || toPx === undefined ? [] : [{ left: one, right: other, fromPx, toPx }]
  })
}
