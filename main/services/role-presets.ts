import { ruleFailure } from '#shared/contract/errors.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { sixRoles, type PresetRole, type RolePresetId } from '#shared/domain/buying-center/role-presets.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { buyingCenterShape, memberShape, rolePresetShape } from '../store/center-tables.ts'
import { edit, get, getAt } from './outcome.ts'

export const rolePresetHandlers: HandlersOf<'role-preset'> = {
  'role-preset.list': ({ db }) => rows.listAll(db, rolePresetShape, ['name', 'id']),

  'role-preset.add': async ({ recorder, newId }, { name, roles }) => {
    const preset = { id: newId<'role-preset'>(), name, roles, version: 1 }
    await recorder.insert(rolePresetShape, [preset])
    return preset
  },

  'role-preset.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await get(db, rolePresetShape, id)
    const { roles } = changes
    if (roles) {
      const gone = before.roles.filter(({ key }) => !roles.some((role) => role.key === key))
      await refuseHeld(db, id, gone)
    }

    return edit(recorder, rolePresetShape, id, changes, version)
  },

  'role-preset.remove': async ({ recorder, db }, { id, version }) => {
    const { name } = await getAt(db, rolePresetShape, id, version)
    const centers = await toldIn(db, id)
    if (centers.length > 0) throw ruleFailure({ rule: 'roles-in-use', name, centers: centers.length })

    await recorder.remove(rolePresetShape, [id])
    return { id }
  },
}

/** The roles that each of the buying centers is told in. */
export async function rolesOfCenters(
  db: Reader,
  centers: readonly Pick<BuyingCenter, 'rolePresetId'>[],
): Promise<(center: Pick<BuyingCenter, 'rolePresetId'>) => readonly PresetRole[]> {
  const ids = [...new Set(centers.flatMap(({ rolePresetId }) => rolePresetId ?? []))]
  const presets = await rows.listWhere(db, rolePresetShape, 'id', ids)
  const byId = new Map(presets.map(({ id, roles }) => [id, roles]))
  return ({ rolePresetId }) => (rolePresetId === null ? undefined : byId.get(rolePresetId)) ?? sixRoles.roles
}

function toldIn(db: Reader, id: RolePresetId): Promise<BuyingCenter[]> {
  return rows.listWhere(db, buyingCenterShape, 'rolePresetId', [id])
}

async function refuseHeld(db: Reader, id: RolePresetId, gone: readonly PresetRole[]): Promise<void> {
  if (gone.length === 0) return
  const centers = await toldIn(db, id)
  const members = await rows.listWhere(
    db,
    memberShape,
    'buyingCenterId',
    centers.map((center) => center.id),
  )
  for (const { key, name } of gone) {
    const holders = members.filter(({ roles }) => roles.includes(key))
    if (holders.length > 0) throw ruleFailure({ rule: 'role-held', role: name, members: holders.length })
  }
}
