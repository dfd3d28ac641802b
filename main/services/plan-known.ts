import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import { probabilityOf, stageOf } from '#shared/domain/opportunity/sales-process.ts'
import { weightOf, type Influence } from '#shared/domain/relationship/judgement.ts'
import {
  displayName,
  type Contact,
  type Relationship,
  type TeamMember,
} from '#shared/domain/relationship/model.ts'
import { reachOf } from '#shared/domain/touchpoint/rhythm.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import { sumBought } from '../store/bought.ts'
import { opportunityShape } from '../store/center-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, productLineShape, teamMemberShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { createAccountFigures } from './account-figures.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { decidersOf } from './key-players.ts'
import { get } from './outcome.ts'
import { processOf } from './sales-process.ts'

type Known = Output<'plan.getKnown'>

/** What the sections of a plan open with: nothing of it is kept in the plan, so it is never older than the workspace. */
export const getKnown: HandlersOf<'plan'>['plan.getKnown'] = async (context, { accountId, today }) => {
  const { db } = context
  const account = await get(db, accountShape, accountId)
  const { industry, segment, region, city, country, employees, annualRevenueMinor, currency } = account
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })
  const people = await peopleOf(db, accountId, centers, today)
  return {
    profile: { industry, segment, region, city, country, employees, annualRevenueMinor, currency },
    ...(await businessOf(db, accountId, today)),
    players: people.players,
    centers: centers.map(({ center, members }) => ({
      id: center.id,
      name: center.name,
      light: trafficLightOf(members).light,
      ...supportOf(members),
      members: members.length,
    })),
    opportunities: await openOf(context, accountId, currency),
    team: people.teamWith(account.ownerId),
  }
}

async function businessOf(
  db: Reader,
  accountId: AccountId,
  today: CalendarDay,
): Promise<Pick<Known, 'money' | 'productLines'>> {
  const figures = createAccountFigures(db, accountId, today)
  const year = await figures.money()
  const before = await figures.moneyBefore()
  const { currency, from, to } = year
  const ofYear = (amountMinor: number): number | null => (year.orderLines === 0 ? null : amountMinor)

  const now = await sumBought(db, [accountId], from, to, currency)
  const earlier = await sumBought(db, [accountId], before.from, before.to, currency)
  const names = new Map(
    (await rows.listAll(db, productLineShape, ['position', 'id'])).map(({ id, name }) => [id, name]),
  )
  const netOf = (sums: typeof now, id: string): number =>
    sums.find(({ productLineId }) => productLineId === id)?.netMinor ?? 0
  const ids = new Set([...now, ...earlier].map(({ productLineId }) => productLineId))
  return {
    money: {
      currency,
      from,
      to,
      revenueMinor: ofYear(year.revenueMinor),
      revenueBeforeMinor: before.orderLines === 0 ? null : before.revenueMinor,
      marginMinor: ofYear(year.marginMinor),
      contributionMinor: ofYear(year.contributionMinor),
    },
    productLines: [...ids]
      .map((id) => ({ name: names.get(id) ?? '', netMinor: netOf(now, id), beforeMinor: netOf(earlier, id) }))
      .toSorted((one, other) => other.netMinor - one.netMinor || other.beforeMinor - one.beforeMinor),
  }
}

type Centers = Awaited<ReturnType<(typeof buyingCenterHandlers)['buying-center.listByAccount']>>

async function peopleOf(db: Reader, accountId: AccountId, centers: Centers, today: CalendarDay) {
  const contacts = await rows.listWhere(
    db,
    contactShape,
    'accountId',
    [accountId],
    ['lastName', 'firstName', 'id'],
  )
  const deciders = await decidersOf(
    db,
    centers.map(({ center }) => center),
  )
  const relationships = await relationshipStore.listByAccount(db, accountId)
  const team = await rows.listAll(db, teamMemberShape, ['name', 'id'])
  const players = contacts
    .filter(({ id, influence }) => influence === 'high' || deciders.has(id))
    .toSorted((one, other) => weighed(other.influence) - weighed(one.influence))
  const reach = reachOf(
    players.map(({ id }) => id),
    await touchpointStore.listTouches(db, accountId),
    today,
  )
  const nameOf = new Map(team.map(({ id, name }) => [id, name]))
  const coveredBy = (contact: Contact): string[] =>
    relationships
      .filter(({ contactId }) => contactId === contact.id)
      .flatMap(({ teamMemberId }) => nameOf.get(teamMemberId) ?? [])
  return {
    players: players.map((player, at) => ({
      contactId: player.id,
      name: displayName(player),
      title: player.title,
      attitude: player.attitude,
      influence: player.influence,
      coveredBy: coveredBy(player),
      lastOn: reach[at]?.lastOn ?? null,
    })),
    teamWith: (ownerId: TeamMember['id'] | null) =>
      teamOf(team, relationships, new Set(players.map(({ id }) => id)), ownerId),
  }
}

function weighed(influence: Influence | null): number {
  return influence === null ? 0 : weightOf(influence)
}

/** The owner first, then those who know most key players, then most people. */
function teamOf(
  team: readonly TeamMember[],
  relationships: readonly Relationship[],
  players: ReadonlySet<string>,
  ownerId: TeamMember['id'] | null,
): Known['team'] {
  return team
    .map(({ id, name, role }) => {
      const theirs = relationships.filter(({ teamMemberId }) => teamMemberId === id)
      return {
        teamMemberId: id,
        name,
        role,
        isOwner: id === ownerId,
        contacts: theirs.length,
        players: theirs.filter(({ contactId }) => players.has(contactId)).length,
      }
    })
    .filter(({ isOwner, contacts }) => isOwner || contacts > 0)
    .toSorted(
      (one, other) =>
        Number(other.isOwner) - Number(one.isOwner) ||
        other.players - one.players ||
        other.contacts - one.contacts,
    )
}

async function openOf(
  { db }: QueryContext,
  accountId: AccountId,
  currency: string,
): Promise<Known['opportunities']> {
  const process = await processOf(db)
  const all = await rows.listWhere(db, opportunityShape, 'accountId', [accountId], ['closesOn', 'id'])
  const open = all.filter(({ state }) => state === 'open')
  return [
    ...open.filter(({ closesOn }) => closesOn !== null),
    ...open.filter(({ closesOn }) => closesOn === null),
  ].map((each) => ({
    id: each.id,
    name: each.name,
    stage: stageOf(each, process)?.name ?? null,
    amountMinor: each.amountMinor,
    currency,
    probability: probabilityOf(each, process),
    closesOn: each.closesOn,
  }))
}
