import { decidingOf } from '#shared/domain/buying-center/deciding.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { memberShape } from '../store/center-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { rolesOfCenters } from './role-presets.ts'

/** The members of any of these buying centers who decide in it, each center read in the roles it is told in. */
export async function decidingMembersOf(
  db: Reader,
  centers: readonly BuyingCenter[],
): Promise<readonly Member[]> {
  const members = await rows.listWhere(
    db,
    memberShape,
    'buyingCenterId',
    centers.map((center) => center.id),
  )
  return decidingOf(centers, members, await rolesOfCenters(db, centers))
}

/** Who decides in any of these buying centers. */
export async function decidersOf(
  db: Reader,
  centers: readonly BuyingCenter[],
): Promise<ReadonlySet<ContactId>> {
  return new Set((await decidingMembersOf(db, centers)).map(({ contactId }) => contactId))
}
