import type { Job } from '#shared/contract/job.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo, useTry } from '../../api/use-do.ts'

/** The search for duplicates, whoever has started it: under way, or why it did not come to its end. */
export function useSearchJob() {
  const start = useTry('duplicate.search')
  const cancelJob = useDo('job.cancel')
  const jobs = useAsk('job.list', {})
  const [refusal, setRefusal] = useState<AppError>()
  const job: Job | undefined = jobs.value?.find(({ kind }) => kind === 'duplicate-search')
  return {
    running: job?.endedAt === null ? job : undefined,
    failure: refusal ?? (job?.state === 'failed' ? (job.error ?? undefined) : undefined),
    start: async (): Promise<void> => {
      const outcome = await start({})
      setRefusal(outcome.ok ? undefined : outcome.error)
    },
    cancel: (): void => {
      if (job) void cancelJob({ id: job.id })
    },
  }
}
