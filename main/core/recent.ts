import type { RecentWorkspace } from '#shared/contract/workspace.ts'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = Omit<RecentWorkspace, 'isThere'>
const keptAtMost = 12

/** The workspaces opened lately, newest first, in a small file of our own. A file that can't be read counts as empty. */
export function createRecent(folder: string) {
  const file = join(folder, 'recent.json')

  function read(): Entry[] {
    if (!existsSync(file)) return []
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
      return Array.isArray(value) ? value.filter(isEntry) : []
    } catch (error) {
      if (error instanceof SyntaxError) return []
      throw error
    }
  }

  function write(entries: readonly Entry[]): void {
    writeFileSync(`${file}.new`, JSON.stringify(entries, null, 2), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }

  return {
    list: (): RecentWorkspace[] => read().map((entry) => ({ ...entry, isThere: existsSync(entry.path) })),
    remember: (entry: Entry): void =>
      write([entry, ...read().filter((each) => each.path !== entry.path)].slice(0, keptAtMost)),
    forget: (path: string): void => write(read().filter((each) => each.path !== path)),
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { path, name, openedAt } = value as Record<string, unknown>
  return typeof path === 'string' && typeof name === 'string' && typeof openedAt === 'string'
}
