import Database from 'better-sqlite3'
import { AppFailure } from '#shared/contract/errors.ts'
import type { JobResult } from '#shared/contract/job.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { Id } from '#shared/kernel/id.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCopiedOrders } from '../../main/services/jobs/copied-orders.ts'
import { runCopyComparison } from '../../main/services/jobs/copy-comparison.ts'
import { inJob } from './imports-here.ts'
import { startCore, type Core } from './core.ts'
import { createClock } from './clock.ts'
import { aJobContextAt } from './job-context.ts'

let copies = 0

/** Writes a copy of a core's file beside it, as a user saves one, and answers its path. */
export function copyOf(core: Core, name = `copy-${++copies}.keyplan`): string {
  const path = join(dirname(core.path), name)
  const database = new Database(core.path, { readonly: true })
  try {
    database.prepare('vacuum into ?').run(path)
  } finally {
    database.close()
  }
  return path
}

/** Somebody else opens a copy and works on in it. */
export async function colleagueOf(core: Core, actor = 'Anna'): Promise<Core> {
  const clock = createClock()
  clock.forward(core.clock.now().getTime() - clock.now().getTime() + 60_000)
  return startCore({ path: copyOf(core), mode: 'edit', clock, actor })
}

/** Compares a copy with a core of this process as the job does, in this thread, and answers the id of the comparison. */
export async function comparedHere(core: Core, from: string): Promise<Id<'job'>> {
  const staging = dirname(core.incidentLog)
  const context = aJobContextAt(core.path, staging, core.clock.now)
  const folder = join(staging, 'jobs', context.id)
  mkdirSync(folder, { recursive: true })
  try {
    await runCopyComparison({ ...context, folder }, { from })
    return context.id
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Brings the order lines of a comparison into a core of this process as the job does, in this thread. */
export async function ordersBroughtHere(core: Core, mergeId: Id<'job'>): Promise<JobResult<'copied-orders'>> {
  return inJob(core, (context) => runCopiedOrders(context, { mergeId }))
}

export type Merged = Readonly<{
  mergeId: Id<'job'>
  summary: Output<'workspace-merge.get'>
  conflicts: Output<'workspace-merge.listConflicts'>
  done: Output<'workspace-merge.takeIn'>
}>

/** Merges what a colleague has into a core. `otherOf` says of which conflicts the other answer is chosen. */
export async function mergedHere(
  core: Core,
  colleague: Core,
  isOther: (conflict: Output<'workspace-merge.listConflicts'>[number]) => boolean = () => false,
): Promise<Merged> {
  const from = copyOf(colleague)
  const mergeId = await comparedHere(core, from)
  const summary = await core.do('workspace-merge.get', { mergeId })
  const conflicts: Output<'workspace-merge.listConflicts'>[number][] = []
  while (conflicts.length < summary.conflicts.length)
    conflicts.push(
      ...(await core.do('workspace-merge.listConflicts', { mergeId, offset: conflicts.length, limit: 200 })),
    )
  const others = conflicts.filter(isOther).map(({ number }) => number)
  const done = await core.do('workspace-merge.takeIn', { mergeId, others })
  return { mergeId, summary, conflicts, done }
}

/** The failure that a comparison ends in. */
export async function comparisonRefused(core: Core, from: string): Promise<AppFailure['detail']> {
  try {
    await comparedHere(core, from)
  } catch (error) {
    if (error instanceof AppFailure) return error.detail
    throw error
  }
  throw new Error('The comparison was not refused')
}
