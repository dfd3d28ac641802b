import type { AccountId } from '#shared/domain/account/model.ts'
import type { Member } from '#shared/domain/buying-center/model.ts'
import type { CenterCompetitor } from '#shared/domain/competitor/model.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import {
  centerCompetitorShape,
  competitorStandingShape,
  whiteSpaceCellShape,
} from '../store/white-space-tables.ts'

/** Takes competitors out of buying centers, with how people stand to them there. */
export async function removeCenterCompetitors(
  recorder: Recorder,
  ids: readonly CenterCompetitor['id'][],
): Promise<void> {
  const standings = await rows.listWhere(recorder.db, competitorStandingShape, 'centerCompetitorId', ids)
  await recorder.remove(
    competitorStandingShape,
    standings.map(({ id }) => id),
  )
  await recorder.remove(centerCompetitorShape, ids)
}

/** Removes how members who go stand to the competitors in their buying centers. */
export async function removeStandingsOf(
  recorder: Recorder,
  members: readonly Pick<Member, 'buyingCenterId' | 'contactId'>[],
): Promise<void> {
  const gone = new Set(members.map(({ buyingCenterId, contactId }) => `${buyingCenterId} ${contactId}`))
  const centerIds = [...new Set(members.map(({ buyingCenterId }) => buyingCenterId))]
  const present = await rows.listWhere(recorder.db, centerCompetitorShape, 'buyingCenterId', centerIds)
  const centerOf = new Map(present.map(({ id, buyingCenterId }) => [id, buyingCenterId]))
  const standings = await rows.listWhere(recorder.db, competitorStandingShape, 'centerCompetitorId', [
    ...centerOf.keys(),
  ])
  await recorder.remove(
    competitorStandingShape,
    standings
      .filter((each) => gone.has(`${centerOf.get(each.centerCompetitorId) ?? ''} ${each.contactId}`))
      .map(({ id }) => id),
  )
}

/** Removes what is known of an account's white space. */
export async function removeCells(recorder: Recorder, accountId: AccountId): Promise<void> {
  const cells = await rows.listWhere(recorder.db, whiteSpaceCellShape, 'accountId', [accountId])
  await recorder.remove(
    whiteSpaceCellShape,
    cells.map(({ id }) => id),
  )
}
