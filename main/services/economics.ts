import type { Input } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { addCounts, noCounts, serveCost, type DriverCounts } from '#shared/domain/economics/cost-to-serve.ts'
import { monthsFrom, monthsLater, periodBefore, type Month } from '#shared/domain/economics/months.ts'
import { addSums, noSums, type LineSums } from '#shared/domain/economics/statement.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import { listNamed } from '../store/accounts.ts'
import * as portfolio from '../store/portfolio-reading.ts'
import type { Reader } from '../store/recorder.ts'
import * as statement from '../store/statement-reading.ts'
import { sumMonths } from '../store/statement-sums.ts'
import { accountsOf } from './accounts-asked.ts'
import { getDays, getOrder, listLines } from './lines-behind.ts'
import { getLifespans, getLifetime } from './lifetime.ts'
import { getLifetimeRange } from './lifetime-range.ts'
import { getQuarters } from './quarters.ts'
import { countDrivers, findModel, serveTogether, usedModel, type CountedLines } from './serving.ts'
import { getWorkspace } from './workspace.ts'

export const economicsHandlers: HandlersOf<'economics'> = {
  'economics.getStatement': async (context, { accountId, withBelow, productLine, channel, ...months }) => {
    const { db } = context
    const accounts = await accountsOf(db, accountId, withBelow)
    const accountIds = accounts.map(({ id }) => id)
    const about = await periodOf(context, accountIds, months)
    const { currency, period, before } = about
    const everyChannel = { accountIds, from: before.from, to: period.to, productLine, currency }
    const asked = { ...everyChannel, channel }
    const sumsBy = (by: 'account' | 'month' | 'product-line') => sumMonths(db, asked, by, period.from)
    const names = new Map(accounts.map(({ id, name }) => [id as string, name]))
    const byAccount = await sumsBy('account')
    const all = sumOfAccounts(byAccount)
    const [total] = pairs(all)
    // Where nobody ever said a channel all of it is of none.
    const hasOneChannel = channel === null && (await statement.listChannels(db)).length === 0
    const byChannel = hasOneChannel ? all : await statement.sumLines(db, everyChannel, 'channel', period.from)
    const byMonth = new Map((await sumsBy('month')).map(({ key, sums }) => [key, sums]))
    return {
      ...about,
      total: total ? both(total) : { now: noSums, before: noSums },
      // Minutes of an order or a visit belong to no product line and no channel.
      serve:
        productLine === null && channel === null
          ? await serveOf(db, withBelow ? null : accountId, accountIds, about, byAccount)
          : null,
      productLines: pairs(await sumsBy('product-line')).map(({ key, ...pair }) => ({
        productLine: key,
        ...both(pair),
      })),
      channels: pairs(byChannel).map(({ key, ...pair }) => ({ channel: key, ...both(pair) })),
      accounts: pairs(byAccount).map(({ key, ...pair }) => ({
        accountId: key as AccountId,
        name: names.get(key) ?? '',
        ...both(pair),
      })),
      months: monthsFrom(before.from, period.to).map((month) => ({
        month,
        sums: byMonth.get(month) ?? noSums,
      })),
    }
  },

  'economics.getTermsGround': async (context, { accountId, withBelow, minimumsE4, ...months }) => {
    const { db } = context
    const accounts = await accountsOf(db, accountId, withBelow)
    const accountIds = accounts.map(({ id }) => id)
    const about = await periodOf(context, accountIds, months)
    const { currency, period, before } = about
    const asked = { accountIds, from: before.from, to: period.to, productLine: null, currency }
    const sums = await sumMonths(db, asked, 'account', period.from)
    const counts = await countDrivers(db, withBelow ? null : accountId, about, sums.map(countedOf))
    const now = { ...asked, from: period.from }
    const small = []
    for (const minimumE4 of new Set(minimumsE4))
      small.push({ minimumE4, ...(await statement.sumSmallOrders(db, now, minimumE4)) })
    return {
      counts: accountIds.reduce((sum, id) => addCounts(sum, counts.get(id)?.now ?? noCounts), noCounts),
      model: (await findModel(db, period)) ?? null,
      small,
    }
  },

  'economics.getOrder': getOrder,
  'economics.listLines': listLines,
  'economics.getDays': getDays,

  'economics.getPortfolio': async (context, { channel, ...months }) => {
    const { db } = context
    const about = await periodOf(context, null, months)
    const { currency, period, before } = about
    const all = await listNamed(db)
    const span = { from: before.from, to: period.to, currency }
    // Sums by month are of all channels together: those of one are added up line by line.
    const found =
      channel === null
        ? await portfolio.sumAccounts(db, { ...span, since: period.from })
        : await sumThrough(db, channel, all, span, period.from)
    const [now, earlier] = [
      new Map<AccountId, portfolio.BriefSums>(),
      new Map<AccountId, portfolio.BriefSums>(),
    ]
    for (const { accountId, isNow, sums } of found) (isNow ? now : earlier).set(accountId, sums)
    const model = channel === null ? await findModel(db, period) : undefined
    const counts = model ? await countDrivers(db, null, about, found) : undefined
    const accounts = all.flatMap(({ id, name, tier }) => {
      const own = counts?.get(id)
      if (!now.has(id) && !earlier.has(id) && !own) return []
      const [sums, sumsBefore] = [now.get(id) ?? noBriefSums, earlier.get(id) ?? noBriefSums]
      const cost = (side: DriverCounts | undefined, netE4: number): number =>
        model ? serveCost(model, side ?? noCounts, netE4, currency).totalE4 : 0
      const serve = model && {
        nowE4: cost(own?.now, sums.netE4),
        beforeE4: cost(own?.before, sumsBefore.netE4),
      }
      return [{ accountId: id, name, tier, now: sums, before: sumsBefore, serve: serve ?? null }]
    })
    return {
      ...about,
      channels: [...(await statement.listChannels(db))],
      model: model ? usedModel(model) : null,
      accounts,
      without: all.length - accounts.length,
    }
  },

  'economics.getQuarters': getQuarters,
  'economics.getLifetime': getLifetime,
  'economics.getLifetimeRange': getLifetimeRange,
  'economics.getLifespans': getLifespans,
  'economics.countDrivers': async (context, months) => {
    const { db } = context
    const about = await periodOf(context, null, months)
    const { currency, period, before } = about
    const span = { from: before.from, to: period.to, since: period.from, currency }
    const all = new Set((await listNamed(db)).map(({ id }) => id))
    const counted = (await portfolio.sumAccounts(db, span)).filter(({ accountId }) => all.has(accountId))
    const counts = await countDrivers(db, null, about, counted)
    return {
      currency,
      period,
      counts: [...counts.values()].reduce((sum, { now }) => addCounts(sum, now), noCounts),
    }
  },
}

/** What each account bought through one channel. */
async function sumThrough(
  db: Reader,
  channel: string,
  all: readonly Readonly<{ id: AccountId }>[],
  span: Readonly<{ from: Month; to: Month; currency: string }>,
  since: Month,
): Promise<readonly portfolio.AccountSums[]> {
  const asked = { ...span, accountIds: all.map(({ id }) => id), productLine: null, channel }
  return (await statement.sumLines(db, asked, 'account', since)).map((each) => {
    const { lines, listE4, netE4, costE4, withoutCost, freightE4 } = each.sums
    return { ...countedOf(each), sums: { lines, listE4, netE4, costE4, withoutCost, freightE4 } }
  })
}

/** Of sums by account. */
function countedOf({ key, isNow, sums }: statement.SumsOf): CountedLines {
  const { orders, lines, returns, expedited, specialPacking } = sums
  return {
    accountId: key as AccountId,
    isNow,
    counts: { orders, lines, returns, expedited, specialPacking },
  }
}

type About = Awaited<ReturnType<typeof periodOf>>

/** What it cost to serve these accounts together; `null` without a model. */
async function serveOf(
  db: Reader,
  only: AccountId | null,
  ids: readonly AccountId[],
  about: About,
  sums: readonly statement.SumsOf[],
) {
  const model = await findModel(db, about.period)
  if (!model) return null
  const counts = await countDrivers(db, only, about, sums.map(countedOf))
  const netOf = (side: boolean): ReadonlyMap<string, number> =>
    new Map(sums.flatMap(({ key, isNow, sums: own }) => (isNow === side ? [[key, own.netE4]] : [])))
  const net = { now: netOf(true), before: netOf(false) }
  const together = (side: 'now' | 'before') =>
    serveTogether(
      model,
      ids.flatMap((id) => {
        const own = counts.get(id)
        return own ? [{ counts: own[side], netE4: net[side].get(id) ?? 0 }] : []
      }),
      about.currency,
    )
  return { model: usedModel(model), now: together('now'), before: together('before') }
}

const noBriefSums: portfolio.BriefSums = {
  lines: 0,
  listE4: 0,
  netE4: 0,
  costE4: 0,
  withoutCost: 0,
  freightE4: 0,
}

/** Twenty years: of a longer period the last of them are told. */
const monthsAtMost = 240

type Months = Pick<Input<'economics.getPortfolio'>, 'from' | 'to'>

/** The months that are asked for, or the twelve that end with the newest order; where nothing was ordered, with today. */
async function periodOf({ db, now }: QueryContext, ids: readonly AccountId[] | null, { from, to }: Months) {
  const { currency } = await getWorkspace(db)
  const span = await portfolio.spanOfOrders(db, ids)
  const last: Month = to ?? span?.to ?? dayOf(now()).slice(0, 7)
  const longest = monthsLater(last, 1 - monthsAtMost)
  const asked = from !== null && from <= last ? from : monthsLater(last, -11)
  const first: Month = asked < longest ? longest : asked
  const period = { from: first, to: last }
  const before = periodBefore(first, last)
  const otherCurrencies = await portfolio.sumOtherCurrencies(db, ids, {
    from: before.from,
    to: last,
    currency,
  })
  return { currency, period, before, span, otherCurrencies: [...otherCurrencies] }
}

/** All of them as one: each order is of one account. */
function sumOfAccounts(byAccount: readonly statement.SumsOf[]): readonly statement.SumsOf[] {
  return [false, true].flatMap((side) => {
    const some = byAccount.flatMap(({ isNow, sums }) => (isNow === side ? [sums] : []))
    return some.length === 0 ? [] : [{ key: '', isNow: side, sums: some.reduce(addSums, noSums) }]
  })
}

type Pair = Readonly<{ now: LineSums | undefined; before: LineSums | undefined }>

/** Sums of a period and of the one before it by what they are of, the largest net first. */
function pairs(all: readonly statement.SumsOf[]): readonly (Pair & Readonly<{ key: string }>)[] {
  const byKey = Map.groupBy(all, ({ key }) => key)
  return [...byKey]
    .map(([key, some]) => ({
      key,
      now: some.find(({ isNow }) => isNow)?.sums,
      before: some.find(({ isNow }) => !isNow)?.sums,
    }))
    .toSorted(
      (one, other) =>
        (other.now?.netE4 ?? 0) - (one.now?.netE4 ?? 0) ||
        (other.before?.netE4 ?? 0) - (one.before?.netE4 ?? 0),
    )
}

function both({ now, before }: Pair) {
  return { now: now ?? noSums, before: before ?? noSums }
}
