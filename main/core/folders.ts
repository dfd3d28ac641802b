import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Keyplan keeps its own small files, and where it puts workspaces that are given a name only. */
export type Folders = Readonly<{
  own: string
  workspaces: string
  staging: string
  jobs: string
  /** What this computer last knew of each workspace file. */
  marks: string
  incidentLog: string
}>

/** The folders of this user on this system, made where they are missing. `KEYPLAN_HOME` puts all of them in one place. */
export function foldersOf(environment: Readonly<Record<string, string | undefined>>): Folders {
  const home = environment.KEYPLAN_HOME
  const own = home ?? ownFolder(environment)
  const documents = join(homedir(), 'Documents')
  const workspaces = home
    ? join(home, 'workspaces')
    : join(existsSync(documents) ? documents : homedir(), 'Keyplan')
  const staging = join(own, 'staging')
  const jobs = join(staging, 'jobs')
  const marks = join(own, 'marks')
  for (const folder of [own, staging, jobs, marks]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { own, workspaces, staging, jobs, marks, incidentLog: join(own, 'incidents.log') }
}

function ownFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return join(environment.APPDATA ?? homedir(), 'Keyplan')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Keyplan')
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'keyplan')
}
