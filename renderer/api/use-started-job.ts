import type { AppError } from '#shared/contract/errors.ts'
import type { Job } from '#shared/contract/job.ts'
import type { Id } from '#shared/kernel/id.ts'
import { useState } from 'react'
import { useAsk } from './use-ask.ts'
import type { Outcome } from './use-do.ts'

/** A job that this form has started, as it stands now. */
export type StartedJob = Readonly<{ job: Job | undefined; failure: AppError | undefined; isRunning: boolean }>

export function useStartedJob<I>(
  start: (input: I) => Promise<Outcome<Readonly<{ jobId: Id<'job'> }>>>,
): StartedJob & Readonly<{ begin: (input: I) => Promise<void> }> {
  const [jobId, setJobId] = useState<Id<'job'>>()
  const [failure, setFailure] = useState<AppError>()
  const jobs = useAsk('job.list', {}, { when: jobId !== undefined })
  const job = jobs.value?.find(({ id }) => id === jobId)
  return {
    job,
    failure: failure ?? job?.error ?? undefined,
    isRunning: jobId !== undefined && job !== undefined && job.endedAt === null,
    begin: async (input) => {
      setFailure(undefined)
      setJobId(undefined)
      const started = await start(input)
      if (started.ok) setJobId(started.value.jobId)
      else setFailure(started.error)
    },
  }
}
