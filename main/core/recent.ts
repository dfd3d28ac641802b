import type { RecentWorkspace } from '#shared/contract/workspace.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createSmallFile } from './small-file.ts'

type Entry = Omit<RecentWorkspace, 'isThere'>
const keptAtMost = 12

/** The workspaces opened lately, newest first. */
export function createRecent(folder: string) {
  const { read, write } = createSmallFile(join(folder, 'recent.json'), isEntry)
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
