import type { Id } from '#shared/kernel/id.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { Caller } from '../../support/caller.ts'
import { jobNamed } from '../../support/jobs.ts'

const patienceMs = 20 * 60_000

/** The job of an import once it has ended, however large it is. */
export async function importOver(
  on: Caller,
  id: Id<'job'>,
): Promise<Extract<Output<'job.list'>[number], { kind: 'import' }>> {
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    const job = await jobNamed(on, id)
    if (job.endedAt !== null && job.kind === 'import') return job
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The import did not end')
}
