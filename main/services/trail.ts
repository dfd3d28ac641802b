import type { TrailChange, TrailEntry, TrailObject } from '#shared/contract/trail.ts'
import type { TrailCommand } from '../store/trail.ts'
import { createPast } from '../store/past.ts'
import type { Reader } from '../store/recorder.ts'
import { getWorkspace } from './workspace.ts'
import { foldChanges, type FoldedChange } from './trail-fold.ts'
import { toldFields } from './trail-blind.ts'
import { withEvidenceApart } from './trail-evidence.ts'
import { withAudienceSaid } from './trail-campaigns.ts'
import { withBrandsSaid } from './trail-white-space.ts'
import { withSettingsSaid } from './trail-import-profiles.ts'
import { withPartsSaid } from './trail-opportunities.ts'
import { withRolesNamed } from './trail-roles.ts'
import { createNames, type Names } from './trail-names.ts'

const mergeWithinMs = 10_000

/** The commands as a person reads them: typed runs folded, each field before and after, ids replaced by names of that time. */
export async function entriesOf(
  db: Reader,
  commands: readonly TrailCommand[],
): Promise<readonly TrailEntry[]> {
  const runs = runsOf(commands)
  const folded = runs.map((run) => saidApart(foldChanges(run.flatMap(({ changes }) => changes))))
  const oldest = commands.at(-1)?.command.seq ?? 0
  const names = createNames(createPast(db, oldest - 1), (await getWorkspace(db)).id)
  await names.read(folded.flat())

  return runs.map((run, index) => entryOf(run, folded[index] ?? [], names))
}

/** What is different between two moments, said as the trail says a change; `before` is the earlier of the two. */
export async function changesSaid(
  db: Reader,
  changes: readonly FoldedChange[],
  before: number,
): Promise<readonly TrailChange[]> {
  const folded = saidApart(changes)
  const names = createNames(createPast(db, before), (await getWorkspace(db)).id)
  await names.read(folded)
  return folded
    .map((change) => changeOf(change, names))
    .filter(({ operation, fields }) => operation !== 'update' || fields.length > 0)
}

/** Parts of rows that are said by themselves: evidence apart from what it is for, lists as texts. */
function saidApart(changes: readonly FoldedChange[]): readonly FoldedChange[] {
  return changes
    .map(withEvidenceApart)
    .map(withRolesNamed)
    .map(withPartsSaid)
    .map(withAudienceSaid)
    .map(withBrandsSaid)
    .map(withSettingsSaid)
}

/** The oldest first within a run. */
type Run = readonly [TrailCommand, ...TrailCommand[]]

function entryOf(run: Run, folded: readonly FoldedChange[], names: Names): TrailEntry {
  const [first] = run
  const { command } = run.at(-1) ?? first
  const changes = folded.map((change) => changeOf(change, names))
  return {
    seq: command.seq,
    command: command.name,
    happenedAt: command.happened_at,
    since: first.command.happened_at,
    commands: run.length,
    actor: command.actor,
    kind: command.kind,
    standing: command.standing,
    detail: command.detail,
    changes: changes.filter((change) => change.operation !== 'update' || change.fields.length > 0),
    changeCount: run.length > 1 ? changes.length : first.changeCount,
  }
}

function changeOf(change: FoldedChange, names: Names): TrailChange {
  const { table, id, operation } = change
  return {
    object: table.replaceAll('_', '-') as TrailObject,
    id,
    operation,
    ...names.of(change),
    fields: toldFields(table, names.fieldsOf(change)),
  }
}

/** Neighbors that typed the same text, as undo takes them together. The commands come the newest first. */
function runsOf(commands: readonly TrailCommand[]): readonly Run[] {
  const runs: [TrailCommand, ...TrailCommand[]][] = []
  for (const each of commands) {
    const last = runs.at(-1)
    if (last && isSameEdit(each.command, last[0].command)) last.unshift(each)
    else runs.push([each])
  }
  return runs
}

function isSameEdit(earlier: TrailCommand['command'], later: TrailCommand['command']): boolean {
  const gapMs = Math.abs(Date.parse(later.happened_at) - Date.parse(earlier.happened_at))
  return (
    earlier.merge_key !== null &&
    earlier.merge_key === later.merge_key &&
    earlier.kind === later.kind &&
    earlier.standing === later.standing &&
    earlier.actor === later.actor &&
    gapMs <= mergeWithinMs
  )
}
