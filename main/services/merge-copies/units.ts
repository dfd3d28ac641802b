import type { AnyValue } from '../../store/past.ts'
import { shapes } from '../../store/tables.ts'
import { referred } from './draft.ts'

export type Member = Readonly<{ table: string; value: AnyValue }>

/** Things that one command removed and that hang together: an account with its people goes, and comes back, as one. */
export type Unit = ReadonlyMap<string, Member>

/** Parts what was removed together into what hangs together. */
export function unitsOf(removed: ReadonlyMap<string, Member>): ReadonlyMap<string, Unit> {
  const above = new Map([...removed.keys()].map((id) => [id, id]))
  const rootOf = (id: string): string => {
    let at = id
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) {
      above.set(at, above.get(next) ?? next)
      at = next
    }
    return at
  }
  for (const [id, { table, value }] of removed)
    for (const { to } of referred(table, value)) if (removed.has(to)) above.set(rootOf(id), rootOf(to))
  const unitOf = new Map<string, Map<string, Member>>()
  const units = new Map<string, Unit>()
  for (const [id, member] of removed) {
    const root = rootOf(id)
    const unit = unitOf.get(root) ?? new Map<string, Member>()
    unitOf.set(root, unit.set(id, member))
    units.set(id, unit)
  }
  return units
}

/** What a unit is called after: what the rest of it hangs on. */
export function headOf(unit: Unit): Readonly<{ table: string; id: string }> {
  const [head] = [...unit].toSorted(([, one], [, other]) => placeOf(one.table) - placeOf(other.table))
  if (!head) throw new Error('A unit has no things')
  return { table: head[1].table, id: head[0] }
}

/** Parents stand before their children. */
export function placeOf(table: string): number {
  return places.get(table) ?? places.size
}

const places = new Map<string, number>(shapes.map(({ table }, index) => [table, index]))
