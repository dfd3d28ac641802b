import type { Output } from '#shared/contract/contract.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { ImportRun, ImportState } from '#shared/contract/import-run.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { existsSync } from 'node:fs'
import type { HandlersOf } from '../core/context.ts'
import { noteTakenBack, type TakenBackCounts } from '../store/import-notes.ts'
import * as importStore from '../store/import-runs.ts'
import { hasMovedOn } from '../store/moved-on.ts'
import type { Reader } from '../store/recorder.ts'
import { planTakeBack } from './import-back/plan-back.ts'
import { finderOf, objectOf, shownStays, shownThing } from './import-back/show-stays.ts'
import { stagedFileOf } from './import-staged.ts'

/** What the job leaves with what goes for the command that takes it back. */
export type TakeBackNote = Readonly<{
  /** The number of the newest command when it was worked out. */
  basis: number
  title: string
  imports: readonly TakenBackCounts[]
}>

const shownAtMost = 200

export function importRunHandlers(stagingFolder: string): HandlersOf<'import-run'> {
  return {
    'import-run.list': async ({ db }, { before, limit }) => {
      const runs = await importStore.listRuns(db, before, limit)
      return {
        runs: runs.map(shownRun),
        before: runs.length < limit ? null : (runs.at(-1)?.at(-1)?.command.seq ?? null),
      }
    },

    'import-run.listRows': async ({ db }, { seq, offset, limit }) => {
      const found = await getImport(db, seq)
      const brought = await importStore.listBrought(db, seq, { offset, limit })
      const touched = await importStore.listTouchedSince(
        db,
        seq,
        brought.map(({ id }) => id),
      )
      const present = new Set<string>()
      for (const [table, some] of Map.groupBy(brought, (each) => each.table))
        for (const id of await importStore.listPresent(
          db,
          table,
          some.map((each) => each.id),
        ))
          present.add(id)
      const find = await finderOf(db, brought)
      return {
        rows: brought.map(({ table, id, kind }) => ({
          ...shownThing(table, find(id)),
          id,
          kind,
          fate: !present.has(id) ? 'gone' : touched.has(id) ? 'edited' : 'as-imported',
        })),
        total: sum(found.created.values()) + sum(found.updated.values()),
      }
    },

    'import-run.previewTakeBack': async ({ db }, { seqs }) => {
      await getImports(db, seqs)
      const { imports } = await planTakeBack(db, seqs, goOn)
      const stays = imports.flatMap((each) => each.stays)
      return {
        ...countsOf(imports),
        kept: stays.length,
        keeps: await shownStays(db, stays.slice(0, shownAtMost)),
      }
    },

    'import-run.takeBack': async ({ db, recorder }, { jobId }) => {
      const path = stagedFileOf(stagingFolder, jobId)
      if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'job' })
      const { basis, title, imports } = (await recorder.attach(path)) as TakeBackNote
      if (await hasMovedOn(db, basis)) throw new AppFailure({ code: 'preview-outdated' })

      const counts = { ...countsOf(imports), kept: sum(imports.map(({ kept }) => kept)) }
      if (counts.removed + counts.restored === 0) return counts
      recorder.describe(title)
      if (!(await recorder.joinAttached(jobId))) throw ruleFailure({ rule: 'rows-arriving' })
      recorder.beside(noteTakenBack(imports))
      return counts
    },
  }
}

/** The imports with these numbers, or the failure that says that one is none. */
export async function getImports(
  db: Reader,
  seqs: readonly number[],
): Promise<readonly importStore.StoredImport[]> {
  const found = await importStore.getImports(db, seqs)
  if (found.length < new Set(seqs).size) throw new AppFailure({ code: 'not-found', object: 'import' })
  return found
}

async function getImport(db: Reader, seq: number): Promise<importStore.StoredImport> {
  const [found] = await getImports(db, [seq])
  if (!found) throw new AppFailure({ code: 'not-found', object: 'import' })
  return found
}

export function shownRun(imports: readonly importStore.StoredImport[]): ImportRun {
  const shown = imports.map(shownImport)
  const last = imports.at(-1)?.command
  return {
    imports: shown,
    happenedAt: last?.happened_at ?? '',
    actor: last?.actor ?? '',
    state: stateOfRun(shown.map(({ state }) => state)),
  }
}

function shownImport(found: importStore.StoredImport): ImportRun['imports'][number] {
  const { command, note, created, updated, takenBack } = found
  const members = created.get('team_member') ?? 0
  return {
    seq: command.seq,
    fileName: command.detail ?? '',
    happenedAt: command.happened_at,
    actor: command.actor,
    objects: heldIn(found).map(objectOf),
    profile: note?.profile ?? null,
    created: sum(created.values()) - members,
    teamMembers: members,
    updated: sum(updated.values()),
    unchanged: note?.unchanged ?? null,
    leftOut: note?.left_out ?? null,
    state: stateOf(found),
    takenBack: takenBack
      ? {
          happenedAt: takenBack.happened_at,
          actor: takenBack.actor,
          removed: takenBack.removed,
          restored: takenBack.restored,
          kept: takenBack.kept,
        }
      : null,
  }
}

/** What the files held that were imported: that of the first, then what else came, but for what only goes with it. */
function heldIn(found: importStore.StoredImport): readonly string[] {
  const { note, created, updated } = found
  const others = [...created.keys(), ...updated.keys()].filter((table) => !goesWith.has(table))
  return [...new Set([note?.object ?? heldBy(found), ...others])]
}

const goesWith: ReadonlySet<string> = new Set(['team_member', 'product_line'])

/** Of an import of which nothing was kept beside the record: what it brought the most of. */
function heldBy({ created, updated }: importStore.StoredImport): string {
  const tables = [...created, ...updated].filter(([table]) => table !== 'team_member')
  return tables.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'account'
}

function stateOf({ command, takenBack }: importStore.StoredImport): ImportState {
  if (command.standing === 'undone' || command.standing === 'dropped') return 'undone'
  if (!takenBack) return 'in-force'
  return takenBack.kept > 0 ? 'partly-undone' : 'undone'
}

function stateOfRun(states: readonly ImportState[]): ImportState {
  const [first = 'in-force'] = states
  return states.every((state) => state === first) ? first : 'partly-undone'
}

function countsOf(
  imports: readonly Readonly<{ removed: number; restored: number }>[],
): Pick<Output<'import-run.takeBack'>, 'removed' | 'restored'> {
  return {
    removed: sum(imports.map(({ removed }) => removed)),
    restored: sum(imports.map(({ restored }) => restored)),
  }
}

function sum(counts: Iterable<number>): number {
  let total = 0
  for (const count of counts) total += count
  return total
}
