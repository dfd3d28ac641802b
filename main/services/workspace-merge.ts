import type { TrailObject } from '#shared/contract/trail.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import { latestSeq } from '../store/history.ts'
import { noteMerge } from '../store/merge-copies/merge-notes.ts'
import { objectOf } from './import-back/show-stays.ts'
import { listOrdersThere, lookInto, type MergeNote } from './merge-copies/merge-file-of.ts'
import type { SaidChange, SaidOfConflict } from './merge-copies/say-steps.ts'
import { settle } from './merge-copies/settle.ts'
import { doSteps } from './merge-copies/take-in.ts'

type Names = 'workspace-merge'

export function workspaceMergeHandlers(stagingFolder: string): HandlersOf<Names> {
  return {
    'workspace-merge.get': async ({ db }, { mergeId }) => {
      const found = lookInto(stagingFolder, mergeId, (made) => ({
        note: made.note() as MergeNote,
        counts: made.counts(),
        conflicts: made.conflictKinds(),
      }))
      const { basis, ...note } = found.note
      return {
        ...note,
        counts: [...Map.groupBy(found.counts, ({ object }) => object)].map(([table, some]) => {
          const of = (act: string): number => some.find((each) => each.act === act)?.count ?? 0
          return { object: objectOf(table), made: of('insert'), changed: of('update'), removed: of('remove') }
        }),
        conflicts: found.conflicts,
        orderFiles: listOrdersThere(stagingFolder, mergeId).map(({ note: { fileName, source, lines } }) => ({
          fileName,
          source,
          lines,
        })),
        isOutdated: (await latestSeq(db)) !== basis,
      }
    },

    'workspace-merge.listChanges': async (_context, { mergeId, object, offset, limit }) =>
      lookInto(
        stagingFolder,
        mergeId,
        (made) => made.listSaid(object && tableOf(object), offset, limit) as readonly SaidChange[],
      ),

    'workspace-merge.listConflicts': async (_context, { mergeId, offset, limit }) =>
      lookInto(stagingFolder, mergeId, (made) =>
        made
          .listConflicts(offset, limit)
          .map(({ number, said }) => ({ number, ...(said as SaidOfConflict) })),
      ),

    'workspace-merge.takeIn': async ({ db, recorder }, { mergeId, others }) => {
      const { note, notes, plain, conflicts } = lookInto(stagingFolder, mergeId, (made) => ({
        note: made.note() as MergeNote,
        notes: made.notes(),
        plain: made.steps(),
        conflicts: made.conflicts(),
      }))
      if ((await latestSeq(db)) !== note.basis) throw new AppFailure({ code: 'preview-outdated' })
      const steps = await settle(db, plain, conflicts, new Set(others))
      const done = await doSteps(recorder, steps.values())
      // That it was decided counts too: what was, is not asked again.
      if (note.commands > 0) await recorder.writeDown()
      recorder.describe(detailOf(note))
      recorder.beside(noteMerge(notes))
      return done
    },
  }
}

/** Whose file it was: the names say more than the name of a file. */
function detailOf({ actors, fileName }: MergeNote): string {
  const who = actors.slice(0, 3).join(', ')
  return [who, fileName]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 200)
}

function tableOf(object: TrailObject): string {
  return object.replaceAll('-', '_')
}
