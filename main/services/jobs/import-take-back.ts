import { AppFailure } from '#shared/contract/errors.ts'
import type { JobResult } from '#shared/contract/job.ts'
import { rmSync } from 'node:fs'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import { latestSeq } from '../../store/history.ts'
import { openReader } from '../../store/open-store.ts'
import type { AnyValue } from '../../store/past.ts'
import { chunks, type Reader } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import type { Shape } from '../../store/shape.ts'
import { createStagedRows, type StagedRows } from '../../store/staged-rows.ts'
import { shapes } from '../../store/tables.ts'
import { planTakeBack, type BackPlan } from '../import-back/plan-back.ts'
import type { TakeBackNote } from '../import-runs.ts'
import { stagedFileOf } from '../import-staged.ts'

/** Somebody who works meanwhile changes what the plan stands on: then it is made anew, so often. */
const triesAtMost = 5

/**
 * Takes imports back: what goes and what is set back is worked out here and left in a file of the job's own, so that all that
 * is left to the one writer is to take that file over.
 */
export const runImportTakeBack: JobRunners['import-take-back'] = async (context, { seqs, title }) => {
  for (let tries = 1; ; tries++) {
    await stage(context, seqs, title)
    try {
      return await finish(context)
    } catch (error) {
      const isOutdated = error instanceof AppFailure && error.detail.code === 'preview-outdated'
      if (!isOutdated || tries === triesAtMost) throw error
    }
  }
}

function finish(context: JobContext): Promise<JobResult<'import-take-back'>> {
  context.progress(0, null, 'joining')
  return context.command('import-run.takeBack', { jobId: context.id })
}

async function stage(context: JobContext, seqs: readonly number[], title: string): Promise<void> {
  const path = stagedFileOf(context.folders.staging, context.id)
  rmSync(path, { force: true })
  context.progress(0, null, 'planning')
  const store = await openReader(context.path)
  try {
    const basis = await latestSeq(store.read)
    const plan = await planTakeBack(store.read, seqs, context.checkpoint)
    const staged = createStagedRows(path, shapes)
    try {
      await stagePlan(context, store.read, plan, staged)
      const imports = plan.imports.map(({ stays, ...counts }) => ({ ...counts, kept: stays.length }))
      staged.finish({ basis, title, imports } satisfies TakeBackNote)
    } finally {
      staged.close()
    }
  } finally {
    await store.close()
  }
}

const rowsAtOnce = 500

async function stagePlan(
  context: JobContext,
  db: Reader,
  { overlay }: BackPlan,
  staged: StagedRows,
): Promise<void> {
  const total = overlay.removed.size + overlay.changed.size
  let done = 0
  const each = async (
    ids: readonly string[],
    table: string,
    put: (shape: Shape<AnyValue>, values: readonly AnyValue[]) => void,
  ): Promise<void> => {
    const shape = shapes.find((known) => known.table === table) as unknown as Shape<AnyValue>
    for (const some of chunks(ids, rowsAtOnce)) {
      context.checkpoint()
      put(shape, await rows.listWhere(db, shape, 'id', some))
      done += some.length
      context.progress(done, total, 'writing')
    }
  }
  for (const [table, some] of Map.groupBy([...overlay.removed], ([, of]) => of))
    await each(
      some.map(([id]) => id),
      table,
      (shape, values) => staged.remove(shape, values),
    )
  for (const [table, some] of Map.groupBy([...overlay.changed], ([, placed]) => placed.table))
    await each(
      some.map(([id]) => id),
      table,
      (shape, values) => {
        for (const value of values) staged.update(shape, value, overlay.changed.get(value.id)?.value ?? value)
      },
    )
}
