/** How an account has ordered. Times are in weeks; several orders on a day are one. */
export type OrderHabit = Readonly<{
  /** Orders after the first one. */
  repeats: number
  /** From the first order to the last one; 0 where there is only one. */
  lastAfter: number
  /** From the first order to the end of what is looked at. */
  age: number
}>

/** Accounts whose habits are the same, counted once: a likelihood has fewer terms to add up. */
export type HabitGroups = Readonly<{
  repeats: Int32Array
  lastAfter: Float64Array
  age: Float64Array
  weights: Float64Array
  /** Of each account, in the order in which they were given: the group that it is in. */
  groupOf: Int32Array
}>

export function groupHabits(habits: readonly OrderHabit[]): HabitGroups {
  const places = new Map<number, Map<number, Map<number, number>>>()
  const first: OrderHabit[] = []
  const weights: number[] = []
  const groupOf = new Int32Array(habits.length)
  for (const [at, habit] of habits.entries()) {
    const { repeats, lastAfter, age } = habit
    const ofAge = inner(places, age)
    const ofLast = inner(ofAge, lastAfter)
    let place = ofLast.get(repeats)
    if (place === undefined) {
      place = first.length
      ofLast.set(repeats, place)
      first.push(habit)
      weights.push(0)
    }
    weights[place]! += 1
    groupOf[at] = place
  }
  return {
    repeats: Int32Array.from(first, ({ repeats }) => repeats),
    lastAfter: Float64Array.from(first, ({ lastAfter }) => lastAfter),
    age: Float64Array.from(first, ({ age }) => age),
    weights: Float64Array.from(weights),
    groupOf,
  }
}

function inner<V>(maps: Map<number, Map<number, V>>, key: number): Map<number, V> {
  let map = maps.get(key)
  if (!map) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}
