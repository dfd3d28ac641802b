import type { Remembered } from '#shared/contract/workspace.ts'
import { join } from 'node:path'
import { createSmallFile } from './small-file.ts'

const keys: readonly Remembered['key'][] = [
  'keyplan-look',
  'keyplan-rail',
  'keyplan-account-columns',
  'keyplan-people-map',
]

/** How the user left the page: by key, the newest value of each. */
export function createPageMemory(folder: string) {
  const { read, write } = createSmallFile(join(folder, 'page.json'), isRemembered)
  return {
    list: read,
    remember(entry: Remembered): Remembered {
      write([...read().filter(({ key }) => key !== entry.key), entry])
      return entry
    },
  }
}

function isRemembered(entry: unknown): entry is Remembered {
  if (typeof entry !== 'object' || entry === null) return false
  const { key, value } = entry as Record<string, unknown>
  return keys.some((each) => each === key) && typeof value === 'string' && value.length <= 200
}
