import type { Output } from '#shared/contract/contract.ts'
import type { Id } from '#shared/kernel/id.ts'
import { expect, vi } from 'vitest'
import type { Caller } from './caller.ts'

type Job = Output<'job.list'>[number]

/** Resolves when no job runs any more. */
export function jobsAreOver(on: Caller): Promise<void> {
  return vi.waitFor(
    async () => {
      const jobs = await on.do('job.list', {})
      expect(jobs.filter(({ endedAt }) => endedAt === null)).toEqual([])
    },
    { timeout: 30_000, interval: 5 },
  )
}

export async function jobNamed(on: Caller, id: Id<'job'>): Promise<Job> {
  const job = (await on.do('job.list', {})).find((each) => each.id === id)
  if (!job) throw new Error(`There is no job ${id}`)
  return job
}

/** The job as soon as it is as described; the test ends where it never is. */
export function jobThat(
  on: Caller,
  id: Id<'job'>,
  isSo: (job: Job) => boolean,
  withinMs = 30_000,
): Promise<Job> {
  return vi.waitFor(
    async () => {
      const job = await jobNamed(on, id)
      if (!isSo(job)) throw new Error(`The job never was as expected: ${JSON.stringify(job)}`)
      return job
    },
    { timeout: withinMs, interval: 5 },
  )
}

export function jobOver(on: Caller, id: Id<'job'>, withinMs?: number): Promise<Job> {
  return jobThat(on, id, ({ endedAt }) => endedAt !== null, withinMs)
}
