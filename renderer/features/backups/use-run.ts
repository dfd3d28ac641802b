import type { Job } from '#shared/contract/job.ts'
import type { Payload } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'

type Starting = 'backup.make' | 'backup.verify' | 'backup.restore' | 'backup.salvage'

/** Starts a job and follows it: under way, what it brought, or why it failed. */
export function useRun<N extends Starting>(name: N) {
  const start = useTry(name)
  const jobs = useAsk('job.list', {})
  const [jobId, setJobId] = useState<Id<'job'>>()
  const [refusal, setRefusal] = useState<AppError>()
  const [isStarting, setStarting] = useState(false)
  const job: Job | undefined = jobs.value?.find(({ id }) => id === jobId)

  async function run(input: Payload<N>): Promise<void> {
    setStarting(true)
    setRefusal(undefined)
    setJobId(undefined)
    const outcome = await start(input)
    if (outcome.ok) setJobId(outcome.value.jobId)
    else setRefusal(outcome.error)
    setStarting(false)
  }

  return {
    job,
    failure: refusal ?? job?.error ?? undefined,
    isRunning: isStarting || (jobId !== undefined && (job === undefined || job.endedAt === null)),
    run: (input: Payload<N>) => void run(input),
  }
}
