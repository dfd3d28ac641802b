import type { AccountId } from '#shared/domain/account/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import { forecastOf, nothingExpected, sumOf } from '#shared/domain/opportunity/forecast.ts'
import type { FigureValue, PlanFigure } from '#shared/domain/plan/figures.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { AccountFigure, CenterFigure } from '#shared/domain/rich-text/model.ts'
import { gapOf } from '#shared/domain/white-space/figures.ts'
import { measuredShare } from '#shared/domain/white-space/share-of-wallet.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import * as opportunityStore from '../store/opportunities.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { sumBought } from '../store/bought.ts'
import * as whiteSpaceStore from '../store/white-space.ts'
import { standingOf } from './account-standing.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { get } from './outcome.ts'
import { processOf } from './sales-process.ts'

export const listFigures: HandlersOf<'plan'>['plan.listFigures'] = (context, { accountId }) =>
  figuresOf(context, accountId)

export const listNamed: HandlersOf<'plan'>['plan.listNamed'] = async (
  { db },
  { accountIds, contactIds, teamMemberIds },
) => {
  const accounts = await rows.listWhere(db, accountShape, 'id', accountIds, ['name', 'id'])
  const contacts = await rows.listWhere(db, contactShape, 'id', contactIds, ['lastName', 'id'])
  const team = await rows.listWhere(db, teamMemberShape, 'id', teamMemberIds, ['name', 'id'])
  return {
    accounts: accounts.map(({ id, name }) => ({ id, name, accountId: id })),
    contacts: contacts.map((contact) => ({
      id: contact.id,
      name: displayName(contact),
      accountId: contact.accountId,
    })),
    teamMembers: team.map(({ id, name }) => ({ id, name, accountId: null })),
  }
}

/** All figures of an account and of its buying centers as they are today: money of the trailing year, the rest of the day. */
export async function figuresOf(context: QueryContext, accountId: AccountId): Promise<readonly PlanFigure[]> {
  const { db } = context
  const standing = await standingOf(context, accountId)
  const { currency, from, to: on } = standing
  const account = await get(db, accountShape, accountId)
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })
  const process = await processOf(db)
  /* Nothing is won after the last day there is: what is open is all that is asked for. */
  const expected = await opportunityStore.listExpected(db, accountId, '9999-12-31')
  const space = await spaceOf(db, accountId, from, on, currency)

  const open = forecastOf(expected, process).reduce(sumOf, nothingExpected)
  const money = (amountMinor: number, of = currency): FigureValue => ({
    kind: 'money',
    amountMinor,
    currency: of,
  })
  const ofYear = (figure: AccountFigure, value: FigureValue): PlanFigure => ({
    figure,
    ofId: '',
    ofName: '',
    value,
    from,
    on,
  })
  const ofOrders = (figure: AccountFigure, amountMinor: number): PlanFigure =>
    ofYear(figure, standing.orderLines === 0 ? { kind: 'unknown' } : money(amountMinor))
  const ofToday = (figure: AccountFigure, value: FigureValue): PlanFigure => ({
    ...ofYear(figure, value),
    from: null,
  })
  const share = measuredShare(space.coveredMinor, space.spendMinor)
  return [
    ofOrders('revenue', standing.revenueMinor),
    ofOrders('margin', standing.marginMinor),
    ofOrders('contribution', standing.contributionMinor),
    ofToday(
      'coverage',
      standing.coverage === null ? { kind: 'unknown' } : { kind: 'share', share: standing.coverage },
    ),
    ofToday('map-status', { kind: 'rung', rung: standing.mapStatus }),
    ofToday('key-players', { kind: 'count', count: standing.keyPlayers }),
    ofToday('open-pipeline', money(open.bestCaseMinor, account.currency)),
    ofToday('weighted-pipeline', money(open.weightedMinor, account.currency)),
    ofYear(
      'share-of-wallet',
      share.kind === 'unknown' ? { kind: 'unknown' } : { kind: 'share', share: share.share },
    ),
    ofYear('white-space', space.gapMinor === null ? { kind: 'unknown' } : money(space.gapMinor)),
    ...centers.flatMap(({ center, members }) => {
      const { support, unknownShare } = supportOf(members)
      const ofCenter = (figure: CenterFigure, value: FigureValue): PlanFigure => ({
        figure,
        ofId: center.id,
        ofName: center.name,
        value,
        from: null,
        on,
      })
      return [
        ofCenter(
          'center-support',
          support === null
            ? { kind: 'unknown' }
            : { kind: 'support', support, unknownShare: unknownShare ?? 0 },
        ),
        ofCenter('center-light', { kind: 'light', light: trafficLightOf(members).light }),
      ]
    }),
  ]
}

/** The spend that is known, what is bought where it is, and potential minus bought where that is known; of the account alone. */
export async function spaceOf(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
  currency: string,
) {
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
  return { coveredMinor, spendMinor, gapMinor }
}
