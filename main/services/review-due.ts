import { usualHalfLifeDays } from '#shared/domain/relationship/aging.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { judgementsToVerify } from '#shared/domain/relationship/to-verify.ts'
import type { Handlers } from '../core/context.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as reviewStore from '../store/reviews.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { planShape } from '../store/plan-tables.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { get } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

/** More than anybody asks before one meeting. */
const checksAtMost = 40

/** What a review is prepared of. */
export const reviewPlanHandlers: Pick<Handlers, 'review.listPlans' | 'review.listToCheck'> = {
  'review.listPlans': async ({ db }, { today }) => {
    const plans = await rows.listWhere(
      db,
      planShape,
      'state',
      ['draft', 'in-review', 'approved', 'active'],
      ['startsOn', 'id'],
    )
    const accountIds = [...new Set(plans.map(({ accountId }) => accountId))]
    const accounts = new Map(
      (await rows.listWhere(db, accountShape, 'id', accountIds)).map((each) => [each.id, each]),
    )
    const days = await reviewStore.daysOf(db, today)
    return plans
      .flatMap(({ id, title, accountId }) => {
        const account = accounts.get(accountId)
        if (!account) return []
        const { lastHeldOn = null, nextOn = null } = days.get(accountId) ?? {}
        const { name: accountName, tier } = account
        return [{ planId: id, title, accountId, accountName, tier, lastHeldOn, nextOn }]
      })
      .toSorted((one, other) => (one.accountName < other.accountName ? -1 : 1))
  },

  'review.listToCheck': async (context, { accountId, today }) => {
    const { db } = context
    await get(db, accountShape, accountId)
    const contacts = await rows.listWhere(db, contactShape, 'accountId', [accountId], ['id'])
    const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })
    const lines = await relationshipStore.listLinesByAccount(db, accountId)
    const { evidenceHalfLifeDays } = await getWorkspace(db)

    const aging = { today, halfLifeDays: evidenceHalfLifeDays ?? usualHalfLifeDays }
    const people = new Map(contacts.map((contact) => [contact.id, contact]))
    const names = new Map(centers.map(({ center }) => [center.id, center.name]))
    return judgementsToVerify(contacts, centers, lines, aging)
      .slice(0, checksAtMost)
      .flatMap(({ contactId, about, reason, ageDays }) => {
        const contact = people.get(contactId)
        if (!contact) return []
        const within = about.of === 'member' ? (names.get(about.buyingCenterId) ?? '') : ''
        const judgement = about.of === 'line' ? ('line' as const) : about.judgement
        return [{ contactId, name: displayName(contact), judgement, within, reason, ageDays }]
      })
  },
}
