import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** A change of a set of roles as one reads it: what the roles are called, and apart from it what they mean. */
export function withRolesNamed(change: FoldedChange): FoldedChange {
  if (change.table !== 'role_preset') return change
  return { ...change, before: named(change.before), after: named(change.after) }
}

function named(fields: Fields): Fields {
  if (!Array.isArray(fields['roles'])) return fields
  const roles = fields['roles'] as readonly PresetRole[]
  return {
    ...fields,
    roles: roles.map(({ name }) => name),
    meanings: roles.map(({ meaning }) => meaning),
  }
}
