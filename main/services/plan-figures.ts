import type { AccountId } from '#shared/domain/account/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import type { FigureValue, PlanFigure } from '#shared/domain/plan/figures.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { AccountFigure, CenterFigure } from '#shared/domain/rich-text/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { createAccountFigures } from './account-figures.ts'
import { buyingCenterHandlers } from './buying-centers.ts'

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
  const { db, now } = context
  const figures = createAccountFigures(db, accountId, dayOf(now()))
  const account = await figures.account()
  const year = await figures.money()
  const { currency, from, to: on } = year
  const { coverage, mapStatus, keyPlayers } = await figures.people()
  const open = await figures.pipeline()
  const { share, gapMinor } = await figures.wallet()
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })

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
    ofYear(figure, year.orderLines === 0 ? { kind: 'unknown' } : money(amountMinor))
  const ofToday = (figure: AccountFigure, value: FigureValue): PlanFigure => ({
    ...ofYear(figure, value),
    from: null,
  })
  return [
    ofOrders('revenue', year.revenueMinor),
    ofOrders('margin', year.marginMinor),
    ofOrders('contribution', year.contributionMinor),
    ofToday('coverage', coverage === null ? { kind: 'unknown' } : { kind: 'share', share: coverage }),
    ofToday('map-status', { kind: 'rung', rung: mapStatus }),
    ofToday('key-players', { kind: 'count', count: keyPlayers }),
    ofToday('open-pipeline', money(open.bestCaseMinor, account.currency)),
    ofToday('weighted-pipeline', money(open.weightedMinor, account.currency)),
    ofYear(
      'share-of-wallet',
      share.kind === 'unknown' ? { kind: 'unknown' } : { kind: 'share', share: share.share },
    ),
    ofYear('white-space', gapMinor === null ? { kind: 'unknown' } : money(gapMinor)),
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
