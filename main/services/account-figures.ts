import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { forecastOf, nothingExpected, sumOf, type Expected } from '#shared/domain/opportunity/forecast.ts'
import { coverageOf, mapStatusOf, type MapStatus } from '#shared/domain/relationship/map-status.ts'
import { gapOf } from '#shared/domain/white-space/figures.ts'
import { measuredShare, type MeasuredShare } from '#shared/domain/white-space/share-of-wallet.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sumBought } from '../store/bought.ts'
import { buyingCenterShape, memberShape } from '../store/center-tables.ts'
import * as contactStore from '../store/contacts.ts'
import * as opportunityStore from '../store/opportunities.ts'
import * as orderStore from '../store/orders.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import * as whiteSpaceStore from '../store/white-space.ts'
import { decidersOf } from './key-players.ts'
import { get } from './outcome.ts'
import { processOf } from './sales-process.ts'
import { getWorkspace } from './workspace.ts'

/** Touchpoints of so many days, today included, are counted. */
const touchpointDays = 90

/** The money of twelve months, in minor units of the workspace's currency. */
type Money = Readonly<{
  currency: string
  from: CalendarDay
  to: CalendarDay
  revenueMinor: number
  marginMinor: number
  contributionMinor: number
  /** Where there is none, nothing is known of the money. */
  orderLines: number
}>

type People = Readonly<{
  contacts: number
  keyPlayers: number
  centers: number
  coverage: number | null
  mapStatus: MapStatus
}>

/** What is spent and could be bought, of the account alone, in minor units of the workspace's currency. */
type Wallet = Readonly<{ share: MeasuredShare; spendMinor: number | null; gapMinor: number | null }>

/** Each figure of one account on a day, reckoned when it is first asked for. */
export type AccountFigures = Readonly<{
  account: () => Promise<Account>
  money: () => Promise<Money>
  /** The same of the twelve months before. */
  moneyBefore: () => Promise<Money>
  people: () => Promise<People>
  /** What is open, in minor units of the account's currency. */
  pipeline: () => Promise<Expected>
  wallet: () => Promise<Wallet>
  /** Of one buying center, from -1 to 1; `null` where no attitude is known. */
  support: (id: BuyingCenterId) => Promise<number | null>
  /** How many there were in the last 90 days. */
  touchpoints: () => Promise<number>
}>

/** The one place that says how a figure of an account is reckoned, for its head, the texts of its plans, and their metrics. */
export function createAccountFigures(db: Reader, accountId: AccountId, today: CalendarDay): AccountFigures {
  const known = new Map<string, Promise<unknown>>()
  const once =
    <T>(key: string, reckon: () => Promise<T>) =>
    (): Promise<T> => {
      const before = known.get(key) as Promise<T> | undefined
      const asked = before ?? reckon()
      known.set(key, asked)
      return asked
    }
  const account = once('account', () => get(db, accountShape, accountId))
  return {
    account,
    money: once('money', () => moneyOf(db, accountId, today)),
    moneyBefore: once('money before', () => moneyOf(db, accountId, addDays(trailingYear(today).from, -1))),
    people: once('people', () => peopleOf(db, accountId)),
    pipeline: once('pipeline', async () => {
      const process = await processOf(db)
      /* Nothing is won after the last day there is: what is open is all that is asked for. */
      const expected = await opportunityStore.listExpected(db, accountId, '9999-12-31')
      return forecastOf(expected, process).reduce(sumOf, nothingExpected)
    }),
    wallet: once('wallet', () => walletOf(db, accountId, today)),
    support: (id) =>
      once(
        `support ${id}`,
        async () => supportOf(await rows.listWhere(db, memberShape, 'buyingCenterId', [id])).support,
      )(),
    touchpoints: once('touchpoints', async () => {
      const touches = await touchpointStore.listTouches(db, accountId)
      const from = addDays(today, 1 - touchpointDays)
      return touches.filter(({ happenedOn }) => happenedOn >= from && happenedOn <= today).length
    }),
  }
}

async function moneyOf(db: Reader, accountId: AccountId, today: CalendarDay): Promise<Money> {
  const { currency } = await getWorkspace(db)
  const { from, to } = trailingYear(today)
  const sums = await orderStore.sumByAccount(db, accountId, from, to, currency)
  return {
    currency,
    from,
    to,
    revenueMinor: sums.netMinor,
    marginMinor: sums.netMinor - sums.costMinor,
    contributionMinor: sums.netMinor - sums.costMinor - sums.freightMinor,
    orderLines: sums.lines,
  }
}

async function peopleOf(db: Reader, accountId: AccountId): Promise<People> {
  const contacts = await contactStore.listReporting(db, accountId)
  const relationships = await relationshipStore.listByAccount(db, accountId)
  const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId])
  const deciders = await decidersOf(db, centers)
  return {
    contacts: contacts.length,
    keyPlayers: contacts.filter(({ id, influence }) => influence === 'high' || deciders.has(id)).length,
    centers: centers.length,
    coverage: coverageOf(contacts, deciders, relationships),
    mapStatus: mapStatusOf(contacts, deciders),
  }
}

async function walletOf(db: Reader, accountId: AccountId, today: CalendarDay): Promise<Wallet> {
  const { currency } = await getWorkspace(db)
  const { from, to } = trailingYear(today)
  const cells = await whiteSpaceStore.listCells(db, [accountId])
  const sums = await sumBought(db, [accountId], from, to, currency)
  const bought = new Map(sums.map(({ productLineId, netMinor }) => [productLineId, netMinor]))
  let [coveredMinor, spendMinor, gapMinor]: [number, number | null, number | null] = [0, null, null]
  for (const { productLineId, spendMinor: spend, potentialMinor } of cells) {
    const boughtMinor = bought.get(productLineId) ?? 0
    const gap = gapOf({ potentialMinor, boughtMinor })
    if (gap !== null) gapMinor = (gapMinor ?? 0) + gap
    if (spend === null) continue
    spendMinor = (spendMinor ?? 0) + spend
    coveredMinor += boughtMinor
  }
  return { share: measuredShare(coveredMinor, spendMinor), spendMinor, gapMinor }
}
