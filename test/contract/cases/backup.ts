import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../../support/host.ts'
import { jobOver } from '../../support/jobs.ts'
import { aWorkspaceFile } from '../../support/workspace-file.ts'
import type { Cases } from './case.ts'

let made = 0
const newPath = (on: Host): string => join(on.home, `backed up ${++made}.keyplan`)

/** The open workspace with a backup that was just made. */
async function backedUp(on: Host): Promise<{ path: string; name: string }> {
  const { jobId } = await on.do('backup.make', {})
  const job = await jobOver(on, jobId)
  await on.allHeard()
  if (job.kind !== 'backup' || !job.result) throw new Error(`No backup was made: ${JSON.stringify(job)}`)
  return { path: on.path, name: job.result.name }
}

export const backupCases = {
  'backup.list': {
    good: async (on) => ({ path: (await backedUp(on)).path }),
    bad: { path: '' },
  },
  'backup.listNewer': { good: backedUp, bad: { name: '../workspace.keyplan' } },
  'backup.make': { good: () => ({}), bad: null },
  'backup.verify': { good: backedUp, bad: { name: '/etc/passwd' } },
  'backup.listErased': { good: async (on) => ({ path: (await backedUp(on)).path }), bad: { path: '' } },
  'backup.remove': {
    good: async (on) => {
      const { path, name } = await backedUp(on)
      return { path, names: [name], mayBeLast: true }
    },
    bad: { names: ['../workspace.keyplan'] },
  },
  'backup.restore': { good: backedUp, bad: { name: '..' } },
  'backup.salvage': { good: async (on) => ({ path: await aWorkspaceFile(newPath(on)) }), bad: { path: 7 } },
  'workspace.putInPlace': {
    good: async (on) => {
      const path = await aWorkspaceFile(newPath(on))
      const replacement = newPath(on)
      copyFileSync(path, replacement)
      return { path, replacement }
    },
    bad: { replacement: '' },
  },
} satisfies Cases
