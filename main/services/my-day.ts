import type { CoachRuleKey } from '#shared/domain/plan/coach/rules.ts'
import { usualHalfLifeDays } from '#shared/domain/relationship/aging.ts'
import { displayName, type TeamMemberId } from '#shared/domain/relationship/model.ts'
import { postDoubts } from '#shared/domain/relationship/post.ts'
import { judgementsToVerify } from '#shared/domain/relationship/to-verify.ts'
import { addDays, dayOf, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import * as actionStore from '../store/action-views.ts'
import * as campaignStore from '../store/campaigns.ts'
import { buyingCenterShape, memberShape } from '../store/center-tables.ts'
import * as dayStore from '../store/my-day.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { coachHandlers } from './coach.ts'
import { decidersOf } from './key-players.ts'
import { postChangesOf } from './post-changes.ts'
import { getWorkspace } from './workspace.ts'

/** So far one looks ahead. */
const daysAhead = 7

export const myDayHandlers: HandlersOf<'my-day'> = {
  'my-day.get': async (context, { today, teamMemberId, limit }) => {
    const { db } = context
    const until = addDays(today, daysAhead)
    const asked = await askedDays(context)
    const due = {
      accountId: null,
      planId: null,
      ownerIds: teamMemberId === null ? [] : [teamMemberId],
      states: ['open', 'in-progress'],
      search: '',
      gathered: null,
      dueFrom: null,
      dueTo: until,
    } as const
    const actions = await actionStore.list(
      db,
      due,
      today,
      { field: 'dueOn', direction: 'asc' },
      { offset: 0, limit },
    )
    const promises = await dayStore.listPromises(db, until, teamMemberId)
    const players = await playersOf(context, today, teamMemberId)
    const accounts = await dayStore.listPlannedAccounts(db, today, teamMemberId)
    const plans = await dayStore.listLastWritten(db, teamMemberId)

    const people = players
      .map(({ lastOn, rhythmDays, ...person }) => ({
        ...personOf(person),
        days: lastOn === null ? null : daysBetween(lastOn, today),
        rhythmDays: rhythmDays ?? asked('key-players-silent'),
      }))
      .filter(({ days, rhythmDays }) => days === null || days > rhythmDays)
      .toSorted(longestFirst)
    const toVerify = players
      .filter(({ unsure, posts }) => unsure + posts.length > 0)
      .map(({ unsure, posts, ...person }) => ({ ...personOf(person), count: unsure, posts }))
      .toSorted((one, other) => other.posts.length - one.posts.length || other.count - one.count)
    const silent = accounts
      .map(({ lastOn, ...account }) => ({
        ...account,
        days: lastOn === null ? null : daysBetween(lastOn, today),
      }))
      .filter(({ days }) => days === null || days > asked('account-silent'))
      .toSorted(longestFirst)
    const stale = plans
      .flatMap(({ writtenAt, ...plan }) =>
        writtenAt === null
          ? []
          : [{ ...plan, days: Math.max(0, daysBetween(dayOf(new Date(writtenAt)), today)) }],
      )
      .filter(({ days }) => days > asked('plan-stale'))
      .toSorted(longestFirst)

    const first = <T>(all: readonly T[]) => ({ total: all.length, rows: all.slice(0, limit) })
    return {
      actions: { total: await actionStore.count(db, due, today), rows: actions },
      promises: first(
        promises.flatMap(({ side, dueOn, state, ...promise }) =>
          side === null || dueOn === null || state === null ? [] : [{ ...promise, side, dueOn, state }],
        ),
      ),
      people: first(people),
      toVerify: first(toVerify),
      silent: first(silent),
      stale: first(stale),
    }
  },
}

/** The days that the coach asks, whether a rule of it is on or not. */
async function askedDays(context: QueryContext): Promise<(key: CoachRuleKey) => number> {
  const { rules } = await coachHandlers['coach.getRules'](context, {})
  return (key) => rules.find((rule) => rule.key === key)?.threshold ?? 0
}

/** Key players of all accounts: high influence, or a decider; with how many judgements about them are to be verified, and what of their post. */
async function playersOf({ db }: QueryContext, today: CalendarDay, mine: TeamMemberId | null) {
  const halfLifeDays = (await getWorkspace(db)).evidenceHalfLifeDays ?? usualHalfLifeDays
  const centers = await rows.listAll(db, buyingCenterShape, ['id'])
  const known = await campaignStore.listKeyPlayers(db, await decidersOf(db, centers))
  const people = await dayStore.listPeople(
    db,
    known.map(({ id }) => id),
    today,
    mine,
  )
  const ids = people.map(({ contact }) => contact.id)
  const members = Map.groupBy(
    await rows.listWhere(db, memberShape, 'contactId', ids, ['id']),
    ({ buyingCenterId }) => buyingCenterId,
  )
  const aging = { today, halfLifeDays }
  const changes = Map.groupBy(
    await postChangesOf(db, ids, addDays(today, -halfLifeDays)),
    ({ contactId }) => contactId,
  )
  const unsure = judgementsToVerify(
    people.map(({ contact }) => contact),
    centers.map((center) => ({ center, members: members.get(center.id) ?? [] })),
    await relationshipStore.listLinesOf(db, ids),
    aging,
  ).filter(({ reason }) => reason !== 'assumed')
  const counts = Map.groupBy(unsure, ({ contactId }) => contactId)
  return people.map((person) => ({
    ...person,
    unsure: counts.get(person.contact.id)?.length ?? 0,
    posts: postDoubts(person.contact, changes.get(person.contact.id) ?? [], aging).map(({ fact }) => fact),
  }))
}

function personOf({
  contact,
  accountName,
}: Pick<Awaited<ReturnType<typeof playersOf>>[number], 'contact' | 'accountName'>) {
  return { contactId: contact.id, name: displayName(contact), accountId: contact.accountId, accountName }
}

/** What never was first, then what is longest ago. */
function longestFirst(one: { days: number | null }, other: { days: number | null }): number {
  return (other.days ?? Infinity) === (one.days ?? Infinity)
    ? 0
    : (other.days ?? Infinity) - (one.days ?? Infinity)
}
