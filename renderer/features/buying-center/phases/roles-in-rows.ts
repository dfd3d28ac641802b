import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'

/** A role as a row; that without a key is for those who hold none. */
export type RoleRow = Readonly<{ key: string | null; name: string }>

/** The roles in their order, and below them a row for members without a role, as long as there are any. */
export function rolesInRows(
  roles: readonly PresetRole[],
  members: readonly MemberInChart[],
  noRole: string,
): readonly RoleRow[] {
  const keys = new Set<string>(roles.map(({ key }) => key))
  const isLeft = members.some(({ held }) => !held.some((key) => keys.has(key)))
  return isLeft ? [...roles, { key: null, name: noRole }] : roles
}
