import { AppFailure } from '#shared/contract/errors.ts'
import { daysBeforeMove, type StandingDay } from '#shared/domain/buying-center/support-course.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import { isDeepStrictEqual } from 'node:util'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import { doAgain, takeBack } from '../store/take-back.ts'
import { findAccountAsOf } from '../store/account-as-of.ts'
import { findGroupAsOf } from '../store/group-past.ts'
import { reachOf } from '../store/account-reach.ts'
import * as historyStore from '../store/history.ts'
import { listGroupInstants, listMapInstants } from '../store/map-instants.ts'
import { listStandings, type StandingAt } from '../store/support-days.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { isRecorded, listTrail, findCommand, type TrailPage } from '../store/trail.ts'
import type { Reader } from '../store/recorder.ts'
import { groupAtMost } from './accounts.ts'
import { get } from './outcome.ts'
import { dayAt, seqAt } from './moments.ts'
import { postChangesAt } from './post-changes.ts'
import { entriesOf } from './trail.ts'

export const historyHandlers: HandlersOf<'history'> = {
  'history.getStanding': async ({ db }) => {
    const undo = await historyStore.findUndoable(db)
    const redo = await historyStore.findRedoable(db)
    return { undo: undo ? shown(undo) : null, redo: redo ? shown(redo) : null }
  },

  'history.listRecent': async ({ db }, { before, limit }) => {
    const commands = await historyStore.listRecent(db, before, limit)
    return commands.map((row) => ({
      seq: row.seq,
      command: row.name,
      happenedAt: row.happened_at,
      actor: row.actor,
      kind: row.kind,
      standing: row.standing,
      detail: row.detail,
      changes: row.changes ?? 0,
    }))
  },

  'history.getCommand': async ({ db }, { seq, offset, limit }) => {
    const found = await findCommand(db, seq, { offset, limit })
    if (!found) throw new AppFailure({ code: 'not-found', object: 'command' })

    const [entry] = await entriesOf(db, [found])
    if (!entry) throw new AppFailure({ code: 'not-found', object: 'command' })
    return entry
  },

  'history.listOfObject': async ({ db }, { object, id, ...page }) => {
    await refuseUnknown(db, id, object)
    return pageOf(db, [id], page)
  },

  'history.listOfAccount': async ({ db }, { accountId, ...page }) => {
    await refuseUnknown(db, accountId, 'account')
    const reach = await reachOf(db, accountId)
    return pageOf(db, [...reach.values()].flat(), page)
  },

  'history.getAccountAsOf': async ({ db }, { accountId, asOf }) => {
    await refuseUnknown(db, accountId, 'account')
    const { seq, happenedAt } = await seqAt(db, asOf)
    return { seq, happenedAt, state: (await findAccountAsOf(db, accountId, seq)) ?? null }
  },

  'history.listMapDays': async ({ db }, { accountId }) => {
    await refuseUnknown(db, accountId, 'account')
    const instants = await listMapInstants(db, accountId)
    return [...new Set(instants.map(dayAt))].toSorted()
  },

  'history.getGroupAsOf': async ({ db }, { accountId, asOf }) => {
    await refuseUnknown(db, accountId, 'account')
    const { seq, happenedAt } = await seqAt(db, asOf)
    const found = await findGroupAsOf(db, accountId, seq, groupAtMost)
    if (!found) return { seq, happenedAt, state: null }
    const accounts = found.accounts.map(({ id, name, parentId }) => ({ id, name, parentId }))
    return { seq, happenedAt, state: { ...found, accounts } }
  },

  'history.listGroupMapDays': async ({ db }, { accountId }) => {
    await refuseUnknown(db, accountId, 'account')
    const instants = await listGroupInstants(db, accountId)
    return [...new Set(instants.map(dayAt))].toSorted()
  },

  'history.listSupport': async ({ db }, { buyingCenterId }) => {
    const center = await get(db, buyingCenterShape, buyingCenterId)
    const standings = await listStandings(db, center)

    const days = changedDays(standings)
    const [first] = days
    const last = days.at(-1)
    const touchpoints =
      first && last
        ? await touchpointStore.listBetween(
            db,
            center.accountId,
            addDays(first.day, -daysBeforeMove),
            last.day,
          )
        : []
    return { days, touchpoints: touchpoints.filter(({ contactIds }) => contactIds.length > 0) }
  },

  'history.listPostChanges': async ({ db }, { accountId, since }) => {
    await refuseUnknown(db, accountId, 'account')
    return postChangesAt(db, accountId, since)
  },

  'history.undo': async ({ db, recorder }) => {
    const step = await historyStore.findUndoable(db)
    if (!step) throw new AppFailure({ code: 'nothing-to-undo' })

    await takeBack(recorder, step.seqs)
    return shown(step)
  },

  'history.redo': async ({ db, recorder }) => {
    const step = await historyStore.findRedoable(db)
    if (!step) throw new AppFailure({ code: 'nothing-to-redo' })

    await doAgain(recorder, step.seqs)
    return shown(step)
  },
}

async function pageOf(db: Reader, ids: readonly string[], page: TrailPage) {
  const commands = await listTrail(db, ids, page)
  return {
    entries: await entriesOf(db, commands),
    before: commands.length < page.limit ? null : (commands.at(-1)?.command.seq ?? null),
  }
}

async function refuseUnknown(db: Reader, id: string, object: string): Promise<void> {
  if (!(await isRecorded(db, id)))
    throw new AppFailure({ code: 'not-found', object: object.replaceAll('-', '_') })
}

/** The end of each day; a day that ended as the one before did is none. */
function changedDays(standings: readonly StandingAt[]): readonly StandingDay[] {
  const ends = new Map(standings.map(({ happenedAt, members }) => [dayAt(happenedAt), members]))
  const days = [...ends].map(([day, members]) => ({ day, members }))
  return days
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .filter(({ members }, index, all) => !isDeepStrictEqual(members, all[index - 1]?.members ?? []))
}

function shown(step: historyStore.Step) {
  return { command: step.name, happenedAt: step.happenedAt, commands: step.seqs.length }
}
