import { AppFailure } from '#shared/contract/errors.ts'
import type { Account } from '#shared/domain/account/model.ts'
import { usualTierRules, type TierFacts, type TierRules } from '#shared/domain/account/tier-rules.ts'
import { effortOf } from '#shared/domain/touchpoint/effort.ts'
import { addMonths, dayOf } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import type { HandlersOf } from '../core/context.ts'
import { tierRulesShape } from '../store/choice-tables.ts'
import { listEffort } from '../store/effort.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { listCells } from '../store/white-space.ts'
import { listAccounts, measuredAccounts, toldOf } from './mining.ts'
import { edit, getAll } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

export const tierRulesHandlers: HandlersOf<'tier-rules'> = {
  'tier-rules.get': async ({ db }) => {
    const { rules, hoursAvailable, version } = await tierRulesOf(db)
    return { rules, hoursAvailable, version }
  },

  'tier-rules.set': async ({ recorder, db, newId }, { version, ...fields }) => {
    const before = await tierRulesOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'tier_rules' })

    if (before.id !== undefined) return edit(recorder, tierRulesShape, before.id, fields, version)
    const kept = { id: newId<'tier-rules'>(), ...fields, version: 1 }
    await recorder.insert(tierRulesShape, [kept])
    return kept
  },

  'tier-rules.getGround': async (context) => {
    const { db, now } = context
    const { currency } = await getWorkspace(db)
    const all = await listAccounts(db)
    const measured = await measuredAccounts(context, all, currency)
    const cells = await listCells(
      db,
      all.map(({ id }) => id),
    )
    const until = dayOf(now())
    const effort = await listEffort(db, { accountId: null, from: addMonths(until, -12), until })

    const size = 10 ** minorDigits(currency)
    const facts = new Map(measured.map((each) => [each.accountId, each.measures]))
    const net = measured.reduce((sum, { measures }) => sum + Math.max(0, measures.net ?? 0), 0)
    const potentials = Map.groupBy(cells, ({ accountId }) => accountId)
    const factsOf = (account: Account): TierFacts => {
      const own = facts.get(account.id)
      const said = (potentials.get(account.id) ?? []).flatMap(({ potentialMinor }) => potentialMinor ?? [])
      return {
        net: own?.net ?? 0,
        'share-of-net': net > 0 ? Math.max(0, own?.net ?? 0) / net : null,
        growth: own?.growth ?? null,
        margin: own?.margin ?? null,
        orders: own?.orders ?? 0,
        potential: said.length > 0 ? said.reduce((sum, each) => sum + each, 0) / size : null,
        'customer-revenue':
          account.annualRevenueMinor === null || account.currency !== currency
            ? null
            : account.annualRevenueMinor / size,
      }
    }
    const ours = effortOf(effort, new Map(all.map(({ id, tier }) => [id, tier])))
    const minutes = new Map(ours.accounts.map((each) => [each.accountId, each.minutes]))
    return {
      currency,
      accounts: all.map((account) => ({
        ...toldOf(account),
        facts: factsOf(account),
        minutes: minutes.get(account.id) ?? 0,
      })),
      effort: ours.tiers.map(({ tier, accounts, minutes, unmeasured }) => ({
        tier,
        accounts,
        minutes,
        unmeasured,
      })),
    }
  },

  'tier-rules.moveAccounts': async ({ recorder, db }, { moves }) => {
    const accounts = await getAll(
      db,
      accountShape,
      moves.map(({ accountId }) => accountId),
    )
    const tiers = new Map(accounts.map(({ id, tier }) => [id, tier]))
    const wished = moves.filter(({ accountId, from, to }) => from !== to && tiers.get(accountId) === from)
    await recorder.updateAll(
      accountShape,
      wished.map(({ accountId, to }) => ({ id: accountId, changes: { tier: to } })),
    )
    return { moved: wished.length, left: moves.length - wished.length }
  },
}

type Kept = Pick<TierRules, 'rules' | 'hoursAvailable' | 'version'> & Readonly<{ id?: TierRules['id'] }>

/** The workspace's own rules, or the usual ones in the version 0. */
async function tierRulesOf(db: Reader): Promise<Kept> {
  const [own] = await rows.listAll(db, tierRulesShape, ['id'])
  return own ?? { ...usualTierRules, version: 0 }
}
