/** Who is selected, in the order they came to it. The last is the one that keys go on from; nobody is in it twice. */
export type Selection = readonly string[]

/** With somebody more, who then comes last, or without somebody who was in it. */
export function toggledIn(selection: Selection, id: string): Selection {
  return selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]
}

/** After a step to a neighbor: with the neighbor, or a step back where the way leads to who came before. */
export function steppedTo(selection: Selection, id: string): Selection {
  if (selection.at(-2) === id) return selection.slice(0, -1)
  return [...selection.filter((each) => each !== id), id]
}

/** With more people; who was the last stays it where there is one. */
export function joinedBy(selection: Selection, ids: readonly string[]): Selection {
  const last = selection.at(-1)
  const all = [...new Set([...selection, ...ids])]
  return last === undefined ? all : [...all.filter((each) => each !== last), last]
}

/** Everybody from one to another in the order of a list; the other comes last. */
export function rangeOf(list: readonly string[], from: string, to: string): Selection {
  const [start, end] = [list.indexOf(from), list.indexOf(to)]
  if (start === -1 || end === -1) return [to]
  return start <= end ? list.slice(start, end + 1) : list.slice(end, start + 1).toReversed()
}
