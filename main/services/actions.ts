import { ruleFailure } from '#shared/contract/errors.ts'
import type { Action, ActionId, Plan } from '#shared/domain/plan/model.ts'
import { cycleIfNeeded } from '#shared/domain/plan/needs.ts'
import { nextTime } from '#shared/domain/plan/recurring.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { CommandContext, Handlers } from '../core/context.ts'
import * as planActions from '../store/plan-actions.ts'
import { actionShape } from '../store/plan-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { contactShape, teamMemberShape } from '../store/tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'
import { loosen } from './loosen.ts'
import { getOpenOfStrategy, makeRoom } from './open-plan.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { forgetActions } from './review-points.ts'

type Names = 'plan.addAction' | 'plan.editAction' | 'plan.removeAction'

export const actionHandlers: Pick<Handlers, Names> = {
  'plan.addAction': async ({ recorder, db, newId }, fields) => {
    const plan = await getOpenOfStrategy(db, fields.strategyId)
    const id = newId<'action'>()
    await refuseLinks(db, plan, { id, ...fields })
    refuseBackwards(fields)

    const position = await rows.nextPosition(db, actionShape, 'strategyId', fields.strategyId)
    const action = { id, ...fields, recursFrom: null, position, version: 1 }
    await recorder.insert(actionShape, [action])
    return action
  },

  'plan.editAction': async (context, { id, version, today, changes }) => {
    const { recorder, db } = context
    const action = await get(db, actionShape, id)
    const plan = await getOpenOfStrategy(db, action.strategyId)
    await refuseLinks(db, plan, { id, ...changes })
    refuseBackwards({ startsOn: changes.startsOn, dueOn: changes.dueOn }, action)

    await makeRoom(recorder, actionShape, 'strategyId', action, changes.position)
    const edited = await edit(
      recorder,
      actionShape,
      id,
      { ...changes, ...countedAnew(action, changes) },
      version,
    )
    const isDone = edited.state === 'done' && action.state !== 'done'
    return isDone ? makeNext(context, plan, edited, today) : edited
  },

  'plan.removeAction': async ({ recorder, db }, { id, version }) => {
    const action = await getAt(db, actionShape, id, version)
    const plan = await getOpenOfStrategy(db, action.strategyId)
    await forgetNeeds(recorder, await planActions.listOfPlan(db, plan.id), new Set([id]))
    await loosen(recorder, touchpointShape, 'actionId', [id])
    await forgetActions(recorder, [id])
    await recorder.remove(actionShape, [id])
    return { id }
  },
}

/** A due day or a rhythm that somebody sets counts from that due day. */
function countedAnew(
  before: Action,
  { dueOn, recurs }: { readonly [F in 'dueOn' | 'recurs']?: Action[F] | undefined },
): Pick<Action, 'recursFrom'> | undefined {
  const isAnother =
    (dueOn !== undefined && dueOn !== before.dueOn) || (recurs !== undefined && recurs !== before.recurs)
  return isAnother ? { recursFrom: null } : undefined
}

/** Takes actions that go out of what others of their plan need. */
export async function forgetNeeds(
  recorder: Recorder,
  ofPlan: readonly Action[],
  gone: ReadonlySet<ActionId>,
): Promise<void> {
  const needing = ofPlan.filter(({ id, needIds }) => !gone.has(id) && needIds?.some((each) => gone.has(each)))
  await recorder.updateAll(
    actionShape,
    needing.map(({ id, needIds }) => ({
      id,
      changes: { needIds: orNone((needIds ?? []).filter((each) => !gone.has(each))) },
    })),
  )
}

/**
 * Puts somebody in the place of people who go, or nobody, in all actions that concern them.
 * @param instead `null` takes them out
 */
export async function replacePeople(
  recorder: Recorder,
  goes: readonly ContactId[],
  instead: ContactId | null,
): Promise<number> {
  const going = new Set(goes)
  const people = await rows.listWhere(recorder.db, contactShape, 'id', goes)
  const accountIds = [...new Set(people.map(({ accountId }) => accountId))]
  const all = await planActions.listNamingPeople(recorder.db, accountIds)
  const concerned = all.filter(({ contactIds }) => contactIds?.some((each) => going.has(each)))
  await recorder.updateAll(
    actionShape,
    concerned.map(({ id, contactIds }) => ({
      id,
      changes: {
        contactIds: orNone([
          ...new Set((contactIds ?? []).flatMap((each) => (going.has(each) ? (instead ?? []) : each))),
        ]),
      },
    })),
  )
  return concerned.length
}

/** The next time of an action that comes again; the one that was done does not come again any more. */
async function makeNext(
  { recorder, newId }: CommandContext,
  plan: Plan,
  done: Action,
  today: CalendarDay,
): Promise<Action> {
  const next = nextTime(done, today, plan.endsOn)
  if (!next) return done

  const position = await rows.nextPosition(recorder.db, actionShape, 'strategyId', done.strategyId)
  await recorder.insert(actionShape, [
    { ...done, ...next, id: newId<'action'>(), state: 'open', needIds: null, position, version: 1 },
  ])
  return edit(recorder, actionShape, done.id, { recurs: null, recursFrom: null }, done.version)
}

type Links = Readonly<{ id: ActionId }> & {
  readonly [F in 'ownerId' | 'needIds' | 'contactIds']?: Action[F] | undefined
}

/** An action waits for actions of its own plan, not for itself, and concerns people of the plan's account. */
async function refuseLinks(
  db: Reader,
  plan: Plan,
  { id, ownerId, needIds, contactIds }: Links,
): Promise<void> {
  if (ownerId) await get(db, teamMemberShape, ownerId)
  if (contactIds) {
    const other = (await getAll(db, contactShape, contactIds)).find(
      ({ accountId }) => accountId !== plan.accountId,
    )
    if (other) throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(other) })
  }
  if (!needIds || needIds.length === 0) return
  const needed = await getAll(db, actionShape, needIds)
  const ofPlan = await planActions.listOfPlan(db, plan.id)
  const known = new Set(ofPlan.map((each) => each.id))
  const stranger = needed.find((each) => !known.has(each.id))
  if (stranger) throw ruleFailure({ rule: 'action-of-other-plan', name: stranger.title })
  const names = cycleIfNeeded(ofPlan, id, needIds)
  if (names) throw ruleFailure({ rule: 'action-cycle', names: [...names] })
}

type Days = { readonly [F in 'startsOn' | 'dueOn']?: Action[F] | undefined }

function refuseBackwards(days: Days, before: Days = {}): void {
  const startsOn = days.startsOn === undefined ? before.startsOn : days.startsOn
  const dueOn = days.dueOn === undefined ? before.dueOn : days.dueOn
  if (startsOn && dueOn && dueOn < startsOn) throw ruleFailure({ rule: 'ends-before-it-starts' })
}

function orNone<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}
