import { setTimeout as pause } from 'node:timers/promises'
import type { JobRunners } from '../../core/job-context.ts'
import { openReader } from '../../store/open-store.ts'
import { countPending } from '../../store/search-pending.ts'

const lookEveryMs = 200

/**
 * Has the index emptied and watches how the writer makes it anew, beside its commands. Cancelled, the job stops watching; the
 * index is made to its end all the same, for half of one would find half.
 */
export const runSearchRebuild: JobRunners['search-rebuild'] = async (context) => {
  const { pending: total } = await context.command('search.beginRebuild', {})
  const { read, close } = await openReader(context.path)
  try {
    for (let left = total; left > 0; left = await countPending(read)) {
      context.throwIfCancelled()
      context.progress(Math.max(0, total - left), total, 'indexing')
      await pause(lookEveryMs)
    }
    return { things: total }
  } finally {
    await close()
  }
}
