import type { Id } from '#shared/kernel/id.ts'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Folders } from './folders.ts'

type Place = Pick<Folders, 'jobs'>

/** Whose it is: what a crash left is told from what another Keyplan is working with. */
const ownerFile = 'process'
const overEnding = '.over'

/** Makes the folder of a job, named after it. */
export function makeJobFolder({ jobs }: Place, id: Id<'job'>): string {
  const folder = join(jobs, id)
  mkdirSync(folder, { mode: 0o700 })
  writeFileSync(join(folder, ownerFile), String(process.pid), { mode: 0o600 })
  return folder
}

/** Where the folder of a job goes that is over, until it is removed. */
export function overFolderOf(folder: string): string {
  return `${folder}${overEnding}`
}

/** Removes what jobs of processes that are gone have left. */
export function clearLeftJobs({ jobs }: Place): void {
  for (const name of readdirSync(jobs)) {
    const folder = join(jobs, name)
    const owner = join(folder, ownerFile)
    const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0
    const isLeft = pid > 0 ? !isAlive(pid) : name.endsWith(overEnding)
    if (isLeft) rmSync(folder, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
