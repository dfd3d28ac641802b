import type { JobPhase } from '#shared/contract/job.ts'
import type { JobContext } from '../../core/job-context.ts'

/** Passes on how far the work is, and stops it where it was cancelled. */
export function tellingOf(
  context: Pick<JobContext, 'progress' | 'throwIfCancelled'>,
): (phase: JobPhase, done: number, total: number | null) => void {
  return (phase, done, total) => {
    context.throwIfCancelled()
    context.progress(done, total, phase)
  }
}
