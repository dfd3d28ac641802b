import { AppFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'

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

  'history.undo': async ({ db, recorder }) => {
    const step = await historyStore.findUndoable(db)
    if (!step) throw new AppFailure({ code: 'nothing-to-undo' })

    await historyStore.takeBack(recorder, step.seqs)
    return shown(step)
  },

  'history.redo': async ({ db, recorder }) => {
    const step = await historyStore.findRedoable(db)
    if (!step) throw new AppFailure({ code: 'nothing-to-redo' })

    await historyStore.doAgain(recorder, step.seqs)
    return shown(step)
  },
}

function shown(step: historyStore.Step) {
  return { command: step.name, happenedAt: step.happenedAt, commands: step.seqs.length }
}
