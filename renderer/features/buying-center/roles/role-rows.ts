import type { RoleMeaning } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'

/** A role as it stands in the form: a new one has no key yet. */
export type RoleRow = Readonly<{ key?: string; name: string; meaning: RoleMeaning }>

/** The roles to keep: a new one is kept under the name it is given first, so that one can read what a member holds. */
export function rolesKept(rows: readonly RoleRow[]): PresetRole[] {
  const taken = new Set(rows.flatMap(({ key }) => key ?? []))
  return rows.map(({ key, name, meaning }) => {
    const own = name.trim()
    if (key !== undefined) return { key, name: own, meaning }
    let made = own
    for (let number = 2; taken.has(made); number++) made = `${own} ${number}`
    taken.add(made)
    return { key: made, name: own, meaning }
  })
}
