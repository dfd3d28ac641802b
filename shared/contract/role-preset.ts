import { roleMeanings } from '#shared/domain/buying-center/model.ts'
import type { RolePreset } from '#shared/domain/buying-center/role-presets.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { changesOf, filledLine, idOf, version } from './values.ts'

export const rolePresetId = idOf('role-preset')

/** What members keep of a role. */
export const roleKey = filledLine
export const presetRole = z.strictObject({ key: roleKey, name: filledLine, meaning: z.enum(roleMeanings) })

/** At least one role; a member can hold all of them. */
const roles = z
  .array(presetRole)
  .min(1)
  .max(20)
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, { message: 'A key twice' })
  .readonly()
const fields = { name: filledLine, roles }
export const rolePreset = z.strictObject({
  id: rolePresetId,
  ...fields,
  version,
}) satisfies z.ZodType<RolePreset>

export const rolePresetContract = {
  'role-preset.list': query({
    input: z.strictObject({}),
    output: z.array(rolePreset),
    reads: ['role-preset'],
  }),
  'role-preset.add': command({
    input: z.strictObject(fields),
    output: rolePreset,
    touches: ['role-preset'],
  }),
  /** A role that a member holds stays. */
  'role-preset.edit': command({
    input: z.strictObject({ id: rolePresetId, version, changes: changesOf(fields) }),
    output: rolePreset,
    touches: ['role-preset'],
    typed: ['name'],
  }),
  /** Roles that a buying center is told in stay. */
  'role-preset.remove': command({
    input: z.strictObject({ id: rolePresetId, version }),
    output: z.strictObject({ id: rolePresetId }),
    touches: ['role-preset'],
  }),
}
