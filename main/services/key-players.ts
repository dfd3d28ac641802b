import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { meaningsOf } from '#shared/domain/buying-center/role-presets.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { memberShape } from '../store/center-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { rolesOfCenters } from './role-presets.ts'

/** Who decides in any of these buying centers, each read in the roles it is told in. */
export async function decidersOf(
  db: Reader,
  centers: readonly BuyingCenter[],
): Promise<ReadonlySet<ContactId>> {
  const members = await rows.listWhere(
    db,
    memberShape,
    'buyingCenterId',
    centers.map((center) => center.id),
  )
  const rolesOf = await rolesOfCenters(db, centers)
  return new Set(
    centers.flatMap((center) =>
      members
        .filter(({ buyingCenterId }) => buyingCenterId === center.id)
        .filter(({ roles }) => meaningsOf(roles, rolesOf(center)).includes('decider'))
        .map(({ contactId }) => contactId),
    ),
  )
}
