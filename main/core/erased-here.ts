import type { ErasureTrace } from '#shared/contract/erased-before.ts'
import { join } from 'node:path'
import { createSmallFile } from './small-file.ts'

type Entry = ErasureTrace & Readonly<{ workspaceId: string }>

/**
 * Who was erased in each workspace, as far as this computer has seen: ids and days, no names. It is kept outside of the file, since
 * whoever goes back to a backup goes back to a file that knows nothing of it.
 */
export function createErasedHere(folder: string) {
  const { read, write } = createSmallFile(join(folder, 'erased.json'), isEntry)

  function listOf(workspaceId: string): readonly ErasureTrace[] {
    return read().flatMap(({ workspaceId: of, ...trace }) => (of === workspaceId ? [trace] : []))
  }
  return {
    listOf,
    /** Keeps what the open file says, and answers it with all that was known before. Where it can't be kept, that is told to `complain`. */
    learn: (
      workspaceId: string,
      traces: readonly ErasureTrace[],
      complain: (error: unknown) => void,
    ): readonly ErasureTrace[] => {
      const known = listOf(workspaceId)
      const ids = new Set(known.map(({ id }) => id))
      const added = traces.filter(({ id }) => !ids.has(id))
      try {
        if (added.length > 0) write([...read(), ...added.map((trace) => ({ workspaceId, ...trace }))])
      } catch (error) {
        complain(error)
      }
      return [...known, ...added]
    },
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { workspaceId, id, erasedId, erasedOn, erasedBy, ids } = value as Record<string, unknown>
  return (
    [workspaceId, id, erasedId, erasedOn, erasedBy].every((each) => typeof each === 'string') &&
    Array.isArray(ids) &&
    ids.every((each) => typeof each === 'string')
  )
}
