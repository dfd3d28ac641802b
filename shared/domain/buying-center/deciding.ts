import type { BuyingCenter, BuyingCenterId, Member } from './model.ts'
import { meaningsOf, type PresetRole } from './role-presets.ts'

/** The members who decide, in the order of their centers. Each member is looked at once, however many centers there are. */
export function decidingOf<
  C extends Pick<BuyingCenter, 'id'>,
  M extends Pick<Member, 'roles'> & Readonly<{ buyingCenterId: BuyingCenterId }>,
>(centers: readonly C[], members: readonly M[], rolesOf: (center: C) => readonly PresetRole[]): readonly M[] {
  const byCenter = Map.groupBy(members, ({ buyingCenterId }) => buyingCenterId)
  return centers.flatMap((center) =>
    (byCenter.get(center.id) ?? []).filter(({ roles }) =>
      meaningsOf(roles, rolesOf(center)).includes('decider'),
    ),
  )
}
