import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { Account, AccountId } from '#shared/domain/account/model.ts'
import { hierarchyOfOne } from '#shared/domain/duplicates/above.ts'
import { combinedCell } from '#shared/domain/white-space/model.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { Handlers } from '../../core/context.ts'
import * as accountStore from '../../store/accounts.ts'
import { campaignAccountShape, campaignResponseShape } from '../../store/campaign-tables.ts'
import { leadShape } from '../../store/lead-tables.ts'
import { loyaltyProofShape, worldCardShape } from '../../store/world-tables.ts'
import { buyingCenterShape, opportunityShape } from '../../store/center-tables.ts'
import type { Reader, Recorder } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import { planShape } from '../../store/plan-tables.ts'
import { accountShape, contactShape, orderLineShape, ratingRoundShape } from '../../store/tables.ts'
import { touchpointShape } from '../../store/touchpoint-tables.ts'
import {
  briefWordingShape,
  budgetCellShape,
  chosenTreatmentShape,
  customerChoiceShape,
  factorScoreShape,
  contractShape,
  termsScenarioShape,
} from '../../store/choice-tables.ts'
import { whiteSpaceCellShape } from '../../store/white-space-tables.ts'
import { getAll } from '../outcome.ts'
import { chosenFor, joinedText, keepApartFrom, sayMerged, takenFields } from './merged-fields.ts'
import { moveOrders } from './move-orders.ts'
import { moveAll, moveOrCombine, sumOf, type Moved } from './moving.ts'

type Wish = Input<'duplicate.mergeAccounts'>
type Ends = Readonly<{ stays: AccountId; goes: readonly AccountId[] }>

/** Makes one account of several: what hangs on those that go hangs on the one that stays, which has the fields that were chosen. */
export const mergeAccounts: Handlers['duplicate.mergeAccounts'] = async ({ recorder, db, newId }, wish) => {
  const accounts = await accountsOf(db, wish)
  const [stays, ...goes] = accounts
  if (!stays) throw new Error('One stays')
  const ends = { stays: stays.id, goes: goes.map(({ id }) => id) }
  const { above, moved: units } = treeAfter(await accountStore.listTree(db), wish, ends)
  const fields: Partial<Account> = {
    ...takenFields(accounts, wish.takes),
    ...(wish.joins.includes('description') ? { description: joinedText(accounts, 'description') } : {}),
    parentId: above,
  }
  await refuseOtherCurrency(db, accounts, fields.currency ?? stays.currency)
  await refuseTwoOpenRounds(db, ends)

  recorder.describe(
    sayMerged(
      fields.name ?? stays.name,
      goes.map(({ name }) => name),
    ),
  )
  await recorder.updateAll(
    accountShape,
    units.map((id) => ({ id, changes: { parentId: stays.id } })),
  )
  const moved = sumOf([await moveHung(recorder, ends), await moveOrders({ recorder, newId }, ends)])
  await keepApartFrom(recorder, 'account', ends)
  await recorder.remove(accountShape, ends.goes)
  await recorder.update(accountShape, stays.id, fields)
  return { id: stays.id, ...sumOf([{ moved: units.length, combined: 0 }, moved]) }
}

/** In the versions that the caller knows, the one that stays first. */
async function accountsOf(db: Reader, { stays, goes }: Wish): Promise<readonly Account[]> {
  const known = [stays, ...goes]
  const found = await getAll(
    db,
    accountShape,
    known.map(({ id }) => id),
  )
  return known.map(({ id, version }) => {
    const account = found.find((each) => each.id === id)
    if (account?.version !== version) throw new AppFailure({ code: 'stale', object: 'account' })
    return account
  })
}

type Tree = Awaited<ReturnType<typeof accountStore.listTree>>

function treeAfter(tree: Tree, { takes }: Wish, { stays, goes }: Ends) {
  const after = hierarchyOfOne(
    tree.map(({ id, parentId }) => ({ id, aboveId: parentId })),
    { stays, going: goes, aboveOf: chosenFor(takes, 'parentId', stays) as AccountId },
  )
  if ('loop' in after) {
    const nameOf = new Map(tree.map(({ id, name }) => [id, name]))
    throw ruleFailure({ rule: 'ownership-loop', names: after.loop.map((id) => nameOf.get(id) ?? id) })
  }
  return { above: after.aboveId, moved: after.moved }
}

/** Amounts of opportunities are in the currency of their account: in another they would say another amount. */
async function refuseOtherCurrency(
  db: Reader,
  accounts: readonly Account[],
  currency: string,
): Promise<void> {
  const others = accounts.filter((account) => account.currency !== currency)
  const opportunities = await rows.listWhere(
    db,
    opportunityShape,
    'accountId',
    others.map(({ id }) => id),
  )
  const amounts = opportunities.filter(
    ({ amountMinor, lines }) => amountMinor !== null || (lines ?? []).length > 0,
  )
  const [first] = others.filter(({ id }) => amounts.some(({ accountId }) => accountId === id))
  if (first)
    throw ruleFailure({ rule: 'amounts-in-two-currencies', account: first.name, currency: first.currency })
}

/** Nobody is asked in two rounds about the same people at once. */
async function refuseTwoOpenRounds(db: Reader, { stays, goes }: Ends): Promise<void> {
  const rounds = await rows.listWhere(db, ratingRoundShape, 'accountId', [stays, ...goes])
  const open = rounds.filter(({ closedOn, buyingCenterId }) => closedOn === null && buyingCenterId === null)
  if (open.length > 1) throw ruleFailure({ rule: 'rating-round-open' })
}

async function moveHung(recorder: Recorder, ends: Ends): Promise<Moved> {
  return sumOf([
    await moveContacts(recorder, ends),
    await moveAll(recorder, buyingCenterShape, 'accountId', ends),
    await moveAll(recorder, opportunityShape, 'accountId', ends),
    await moveAll(recorder, planShape, 'accountId', ends),
    await moveAll(recorder, orderLineShape, 'accountId', ends),
    await moveAll(recorder, touchpointShape, 'accountId', ends),
    await moveAll(recorder, ratingRoundShape, 'accountId', ends),
    await moveAll(recorder, leadShape, 'accountId', ends),
    await moveAll(recorder, worldCardShape, 'accountId', ends),
    await moveAll(recorder, loyaltyProofShape, 'accountId', ends),
    // Once in a campaign: the account that stays keeps its own place there, with whether it is held out.
    await moveOrCombine(recorder, campaignAccountShape, 'accountId', ends, {
      kindOf: ({ campaignId }) => campaignId,
      combine: () => ({}),
    }),
    await moveAll(recorder, campaignResponseShape, 'accountId', ends),
    await moveOrCombine(recorder, whiteSpaceCellShape, 'accountId', ends, {
      kindOf: ({ productLineId }) => productLineId,
      combine: combinedCell,
    }),
    // What was decided of the account that stays is what is decided.
    await moveOrCombine(recorder, chosenTreatmentShape, 'accountId', ends, {
      kindOf: () => 'treatment',
      combine: () => ({}),
    }),
    await moveAll(recorder, termsScenarioShape, 'accountId', ends),
    await moveAll(recorder, contractShape, 'accountId', ends),
    await moveOrCombine(recorder, factorScoreShape, 'accountId', ends, {
      kindOf: ({ factor }) => factor,
      combine: () => ({}),
    }),
    await moveOrCombine(recorder, briefWordingShape, 'accountId', ends, {
      kindOf: ({ id, form, section, slot }) => (form === 'own' ? id : `${section} ${slot}`),
      combine: () => ({}),
    }),
    await moveOrCombine(recorder, customerChoiceShape, 'accountId', ends, {
      kindOf: ({ field, text, form }) => [field, form, text].join(' '),
      combine: () => ({}),
    }),
    // Both are to be reached, by one account now.
    await moveOrCombine(recorder, budgetCellShape, 'accountId', ends, {
      kindOf: ({ month, measure, kind, productLine }) => [month, measure, kind, productLine].join(' '),
      combine: (stays, goes) => ({ amountMinor: stays.amountMinor + goes.amountMinor }),
    }),
  ])
}

/** Ids of other systems are told apart within an account: who comes with one that somebody has there comes without it. */
async function moveContacts(recorder: Recorder, { stays, goes }: Ends): Promise<Moved> {
  const own = await rows.listWhere(recorder.db, contactShape, 'accountId', [stays])
  const taken = new Set(own.flatMap(({ sourceId }) => sourceId ?? []))
  const coming = await rows.listWhere(recorder.db, contactShape, 'accountId', goes, ['id'])
  await recorder.updateAll(
    contactShape,
    coming.map(({ id, sourceId }) => {
      const isTaken = sourceId !== null && taken.has(sourceId)
      if (sourceId !== null) taken.add(sourceId)
      return { id, changes: isTaken ? { accountId: stays, sourceId: null } : { accountId: stays } }
    }),
  )
  return { moved: coming.length, combined: 0 }
}
