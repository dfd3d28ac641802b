import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import {
  competitorNamed,
  standingJudgements,
  type Competitor,
  type CompetitorStanding,
} from '#shared/domain/competitor/model.ts'
import { assumedOn, evidenceAfter } from '#shared/domain/relationship/evidence.ts'
import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import { whiteSpaceAccounts } from '#shared/contract/white-space.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape, memberShape, opportunityShape } from '../store/center-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, productLineShape } from '../store/tables.ts'
import {
  centerCompetitorShape,
  competitorShape,
  competitorStandingShape,
} from '../store/white-space-tables.ts'
import { listGroup } from '../store/account-group.ts'
import { listCells } from '../store/white-space.ts'
import { refuseStranger } from './center-members.ts'
import { competitorCalled } from './competitors.ts'
import { edit, get, getAt } from './outcome.ts'
import { removeCenterCompetitors } from './white-space-links.ts'
import { getWorkspace } from './workspace.ts'

type Handlers = Pick<
  HandlersOf<'competitor'>,
  | 'competitor.getByAccount'
  | 'competitor.addToCenter'
  | 'competitor.editInCenter'
  | 'competitor.removeFromCenter'
  | 'competitor.setStanding'
>

/** Competitors in the decisions of buying centers, and how the members stand to them. */
export const centerCompetitorHandlers: Handlers = {
  'competitor.getByAccount': async ({ db }, { accountId }) => {
    await get(db, accountShape, accountId)
    const { currency } = await getWorkspace(db)
    const competitors = await rows.listAll(db, competitorShape, ['name', 'id'])
    return {
      currency,
      centers: await centersOf(db, accountId, competitors),
      held: await heldAt(db, accountId, competitors),
    }
  },

  'competitor.addToCenter': async (context, { buyingCenterId, name }) => {
    const { recorder, db, newId } = context
    await get(db, buyingCenterShape, buyingCenterId)
    const competitor = await competitorCalled(context, name)
    const present = await rows.listWhere(db, centerCompetitorShape, 'buyingCenterId', [buyingCenterId])
    const known = present.find(({ competitorId }) => competitorId === competitor.id)
    if (known) return known

    const added = {
      id: newId<'center-competitor'>(),
      buyingCenterId,
      competitorId: competitor.id,
      note: '',
      version: 1,
    }
    await recorder.insert(centerCompetitorShape, [added])
    return added
  },

  'competitor.editInCenter': ({ recorder }, { id, version, changes }) =>
    edit(recorder, centerCompetitorShape, id, changes, version),

  'competitor.removeFromCenter': async ({ recorder, db }, { id, version }) => {
    await getAt(db, centerCompetitorShape, id, version)
    await removeCenterCompetitors(recorder, [id])
    return { id }
  },

  'competitor.setStanding': async ({ recorder, db, newId, now }, { id, contactId, standing, evidence }) => {
    const { buyingCenterId } = await get(db, centerCompetitorShape, id)
    await refuseStranger(db, buyingCenterId, contactId)
    const known = await rows.listWhere(db, competitorStandingShape, 'centerCompetitorId', [id])
    const before = known.find((each) => each.contactId === contactId)
    if (standing === 'unknown') {
      if (before) await recorder.remove(competitorStandingShape, [before.id])
      return { standing: null }
    }

    const rests = evidenceAfter(
      standingJudgements,
      before ?? { standing: null, evidence: null },
      { standing, ...(evidence ? { evidence: { standing: evidence } } : {}) },
      assumedOn(dayOf(now())),
    )
    if (before) {
      await recorder.update(competitorStandingShape, before.id, { standing, evidence: rests })
      return { standing: await get(recorder.db, competitorStandingShape, before.id) }
    }
    const made: CompetitorStanding = {
      id: newId<'competitor-standing'>(),
      centerCompetitorId: id,
      contactId,
      standing,
      evidence: rests,
      version: 1,
    }
    await recorder.insert(competitorStandingShape, [made])
    return { standing: made }
  },
}

async function centersOf(
  db: Reader,
  accountId: BuyingCenter['accountId'],
  competitors: readonly Competitor[],
) {
  const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId], ['name', 'id'])
  const ids = centers.map(({ id }) => id)
  const members = await rows.listWhere(db, memberShape, 'buyingCenterId', ids, ['id'])
  const people = await rows.listWhere(db, contactShape, 'id', [
    ...new Set(members.map(({ contactId }) => contactId)),
  ])
  const personOf = new Map(people.map((person) => [person.id, person]))
  const present = await rows.listWhere(db, centerCompetitorShape, 'buyingCenterId', ids, ['id'])
  const standings = await rows.listWhere(
    db,
    competitorStandingShape,
    'centerCompetitorId',
    present.map(({ id }) => id),
    ['id'],
  )
  const opportunities = await rows.listWhere(
    db,
    opportunityShape,
    'id',
    centers.flatMap(({ opportunityId }) => opportunityId ?? []),
  )
  const nameOf = new Map(competitors.map(({ id, name }) => [id, name]))
  return centers.map(({ id, name, opportunityId }) => {
    const opportunity = opportunities.find((each) => each.id === opportunityId)
    const own = present.filter(({ buyingCenterId }) => buyingCenterId === id)
    const isIn = new Set(own.map(({ competitorId }) => competitorId))
    return {
      id,
      name,
      members: members
        .filter(({ buyingCenterId }) => buyingCenterId === id)
        .flatMap(({ contactId, attitude, influence }) =>
          saidMember(personOf.get(contactId), { attitude, influence }),
        ),
      competitors: own
        .map(({ buyingCenterId: _center, ...each }) => ({
          ...each,
          name: nameOf.get(each.competitorId) ?? '',
          standings: standings.filter(({ centerCompetitorId }) => centerCompetitorId === each.id),
        }))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
      named: (opportunity?.competitors ?? [])
        .filter((each) => {
          const known = competitorNamed(competitors, each.name)
          return !known || !isIn.has(known.id)
        })
        .map((each) => ({ name: each.name, standing: each.standing })),
      opportunity: opportunity ? { id: opportunity.id, name: opportunity.name } : null,
    }
  })
}

function saidMember<J extends object>(person: Contact | undefined, judged: J) {
  return person ? [{ contactId: person.id, name: displayName(person), title: person.title, ...judged }] : []
}

/** Cells of the account and what is below it in which somebody else is, those worth most first. */
async function heldAt(db: Reader, accountId: BuyingCenter['accountId'], competitors: readonly Competitor[]) {
  const { accounts } = await listGroup(db, accountId, whiteSpaceAccounts)
  const accountName = new Map(accounts.map(({ id, name }) => [id, name]))
  const cells = await listCells(
    db,
    accounts.map(({ id }) => id),
  )
  const lineName = new Map(
    (await rows.listAll(db, productLineShape, ['position', 'id'])).map(({ id, name }) => [id, name]),
  )
  const nameOf = new Map(competitors.map(({ id, name }) => [id, name]))
  return cells
    .flatMap(({ incumbentId, potentialMinor, ...cell }) =>
      incumbentId === null
        ? []
        : {
            competitorId: incumbentId,
            name: nameOf.get(incumbentId) ?? '',
            accountId: cell.accountId,
            accountName: accountName.get(cell.accountId) ?? '',
            productLineId: cell.productLineId,
            productLine: lineName.get(cell.productLineId) ?? '',
            potentialMinor,
          },
    )
    .toSorted((one, other) => (other.potentialMinor ?? -1) - (one.potentialMinor ?? -1))
}
