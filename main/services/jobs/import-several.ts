import type { Output } from '#shared/contract/contract.ts'
import { titleOfFiles } from '#shared/contract/import-title.ts'
import { parentsFirst } from '#shared/domain/import/parents-first.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { JobContext, JobInputs } from '../../core/job-context.ts'
import { opportunityShape } from '../../store/center-tables.ts'
import { leadShape } from '../../store/lead-tables.ts'
import { openReader } from '../../store/open-store.ts'
import type { Shape } from '../../store/shape.ts'
import type { StagedRows } from '../../store/staged-rows.ts'
import { accountShape, contactShape, productLineShape, teamMemberShape } from '../../store/tables.ts'
import { readImportFile } from '../import-file.ts'
import { realIds, type Gathered, type Shelf } from '../import-gathered.ts'
import { refuseRefused } from '../import-plan.ts'
import type { ImportNote } from '../import-staged.ts'
import { gatherFor, planNext } from '../import-together.ts'

type Counts = Output<'import.takeIn'>
type OfFile = NonNullable<Counts['files']>[number]

/** Plans several files, each with what those before it make, and prepares all of their rows; answers what goes with them. */
export async function stageSeveral(
  context: JobContext,
  { earlier, profile, runId, basis, ...last }: JobInputs['import'],
  open: () => StagedRows,
): Promise<void> {
  const files = [...earlier, last]
  const store = await openReader(context.path)
  let gathered: Gathered
  const counts: OfFile[] = []
  try {
    gathered = await gatherFor(store.read, files, dayOf(context.now()), context.checkpoint)
    for (const [index, { fileName, ...how }] of files.entries()) {
      context.progress(index, files.length, 'planning')
      const { plan } = await planNext(
        store.read,
        gathered,
        (reading) => readImportFile(context.folders.staging, reading, context.checkpoint),
        how,
        context.checkpoint,
      )
      context.throwIfCancelled()
      refuseRefused(plan, how)
      gathered.take(plan, fileName)
      counts.push({
        fileName,
        created: plan.creates.length,
        updated: plan.updates.length,
        unchanged: plan.unchanged,
        teamMembers: plan.teamMembers.length,
        leftOut: plan.refusedRows.length,
      })
    }
  } finally {
    await store.close()
  }

  const rows = open()
  try {
    stageGathered(context, gathered, rows)
    rows.finish({
      basis,
      fileName: titleOfFiles(files.map(({ fileName }) => fileName)),
      profile,
      runId,
      object: files[0]?.object ?? last.object,
      others: [...new Set(files.map(({ object }) => object))],
      counts: { ...sumOf(counts), files: counts },
    } satisfies ImportNote)
  } finally {
    rows.close()
  }
}

/** In the order in which they refer to each other; a file may put what came before it under what it brings itself. */
function stageGathered(context: JobContext, { shelves }: Gathered, rows: StagedRows): void {
  const real = realIds(context.newId)
  let done = 0
  const stage = <V extends { id: string; version: number }>(
    shape: Shape<V>,
    shelf: Shelf<V>,
    above?: (value: V) => string | null,
  ): void => {
    const made = above ? parentsFirst(shelf.made(), above) : shelf.made()
    for (let from = 0; from < made.length; from += rowsAtOnce) {
      context.checkpoint()
      rows.insert(shape, made.slice(from, from + rowsAtOnce).map(real))
      done += Math.min(rowsAtOnce, made.length - from)
      context.progress(done, null, 'writing')
    }
    for (const value of shelf.changed()) {
      context.checkpoint()
      rows.update(shape, shelf.before(value.id), real(value))
    }
  }
  stage(teamMemberShape, shelves.teamMembers)
  stage(accountShape, shelves.accounts, ({ parentId }) => parentId)
  stage(contactShape, shelves.contacts, ({ managerId }) => managerId)
  stage(productLineShape, shelves.productLines)
  stage(opportunityShape, shelves.opportunities)
  stage(leadShape, shelves.leads)
}

const rowsAtOnce = 500

function sumOf(files: readonly OfFile[]): Omit<Counts, 'files'> {
  const sum = { created: 0, updated: 0, unchanged: 0, teamMembers: 0, leftOut: 0 }
  for (const file of files) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += file[key]
  return sum
}
