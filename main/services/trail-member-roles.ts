import { namesOfRoles, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { AnyValue, Past } from '../store/past.ts'

/** When something stood: the numbers of commands in the history. */
type Seqs = readonly number[]

/** Reads the sets of roles in which the buying center of a member was told then. */
export async function readMemberRoles(past: Past, member: AnyValue | undefined, seqs: Seqs): Promise<void> {
  const presets = seqs.map((seq) => centerOf(past, member, seq)?.['rolePresetId'])
  await past.read(
    'role_preset',
    presets.filter((id) => typeof id === 'string'),
  )
}

/**
 * The roles of a member as they were called then: a firm's own roles by their names, those that everybody knows by their keys.
 * @param keys what the member keeps
 */
export function memberRoles(
  past: Past,
  member: AnyValue | undefined,
  keys: readonly string[],
  seqs: Seqs,
): readonly string[] {
  const [told = []] = seqs.flatMap((seq) => {
    const presetId = centerOf(past, member, seq)?.['rolePresetId']
    const roles = typeof presetId === 'string' ? past.at(presetId, seq)?.['roles'] : undefined
    return Array.isArray(roles) ? [roles as readonly PresetRole[]] : []
  })
  return namesOfRoles(keys, told)
}

function centerOf(past: Past, member: AnyValue | undefined, seq: number): AnyValue | undefined {
  const id = member?.['buyingCenterId']
  return typeof id === 'string' ? past.at(id, seq) : undefined
}
