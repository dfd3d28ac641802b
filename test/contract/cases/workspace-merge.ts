import { join } from 'node:path'
import { startCore } from '../../support/core.ts'
import { anAccount } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import { jobThat } from '../../support/jobs.ts'
import type { Cases } from './case.ts'

let copies = 0

/** A copy of the workspace in which somebody has added an account. */
async function aCopy(on: Host): Promise<string> {
  const { path } = await on.do('workspace.saveCopy', { path: join(on.home, `colleague-${++copies}.keyplan`) })
  const colleague = await startCore({ path, mode: 'edit' })
  await anAccount(colleague, { name: 'Nordlicht' })
  await colleague.close()
  return path
}

async function compared(on: Host) {
  const { jobId } = await on.do('workspace-merge.compare', { path: await aCopy(on) })
  await jobThat(on, jobId, ({ endedAt }) => endedAt !== null)
  return { mergeId: jobId }
}

const unknown = '../workspace.keyplan'

export const workspaceMergeCases = {
  'workspace-merge.compare': { good: async (on) => ({ path: await aCopy(on) }), bad: { path: '' } },
  'workspace-merge.get': { good: compared, bad: { mergeId: unknown } },
  'workspace-merge.listChanges': { good: compared, bad: { object: 'secret' } },
  'workspace-merge.listConflicts': { good: compared, bad: { limit: 0 } },
  'workspace-merge.takeIn': {
    good: async (on) => ({ ...(await compared(on)), others: [] }),
    bad: { others: [0] },
  },
  'workspace-merge.bringOrders': { good: compared, bad: { mergeId: unknown } },
} satisfies Partial<Cases>
