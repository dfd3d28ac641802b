import { AppFailure } from '#shared/contract/errors.ts'
import { actionStates } from '#shared/domain/plan/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { HandlersOf } from '../core/context.ts'
import * as actionStore from '../store/action-views.ts'
import * as planActions from '../store/plan-actions.ts'
import * as rows from '../store/rows.ts'
import { contactShape } from '../store/tables.ts'

const firstDueFirst = { field: 'dueOn', direction: 'asc' } as const
const lastDueFirst = { field: 'undatedThenDueOn', direction: 'desc' } as const

export const actionViewHandlers: HandlersOf<'action'> = {
  'action.list': async ({ db }, { filter, today, sort, offset, limit }) => ({
    total: await actionStore.count(db, filter, today),
    rows: await actionStore.list(db, filter, today, sort, { offset, limit }),
  }),

  'action.getBoard': async ({ db }, { filter, today, limit }) => {
    const columns = []
    for (const state of actionStates) {
      const choice = { ...filter, states: [state] }
      const order = state === 'done' || state === 'dropped' ? lastDueFirst : firstDueFirst
      columns.push({
        state,
        total: await actionStore.count(db, choice, today),
        rows: await actionStore.list(db, choice, today, order, { offset: 0, limit }),
      })
    }
    return columns
  },

  'action.getCounts': async ({ db }, { filter, today }) => {
    const countOf = (gathered: actionStore.ActionGathering) =>
      actionStore.count(db, { ...filter, states: [], gathered }, today)
    return {
      overdue: await countOf('overdue'),
      unassigned: await countOf('unassigned'),
      undated: await countOf('undated'),
    }
  },

  'action.get': async ({ db }, { id }) => {
    const found = await actionStore.find(db, id)
    if (!found) throw new AppFailure({ code: 'not-found', object: 'action' })
    const ofPlan = await planActions.listOfPlan(db, found.planId)
    const people = await rows.listWhere(db, contactShape, 'id', found.action.contactIds ?? [], ['id'])

    const isNeeded = new Set(found.action.needIds)
    return {
      ...found,
      needs: ofPlan.filter((each) => isNeeded.has(each.id)),
      neededBy: ofPlan.filter(({ needIds }) => needIds?.includes(id)),
      people: people.map((contact) => ({ id: contact.id, name: displayName(contact) })),
    }
  },
}
