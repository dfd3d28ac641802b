import type { Id } from '#shared/kernel/id.ts'
import type { Host } from '../../support/host.ts'
import { jobsAreOver } from '../../support/jobs.ts'
import type { Cases } from './case.ts'
import { threeAccounts } from './import.ts'

async function begun(on: Host): Promise<Id<'job'>> {
  const how = await threeAccounts(on)
  const { basis } = await on.do('import.preview', how)
  return (await on.do('import.start', { ...how, basis, fileName: 'accounts.csv' })).jobId
}

async function over(on: Host): Promise<Id<'job'>> {
  const id = await begun(on)
  await jobsAreOver(on)
  return id
}

export const jobCases = {
  'job.list': {
    good: async (on) => {
      await over(on)
      return {}
    },
    bad: null,
  },
  'job.cancel': { good: async (on) => ({ id: await over(on) }), bad: { id: 'all' } },
  'job.dismiss': { good: async (on) => ({ id: await over(on) }), bad: { id: 7 } },
} satisfies Cases
