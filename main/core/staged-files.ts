import { AppFailure } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { appendFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type FileId = Id<'file'>

/** No file that comes in may be larger. */
export const bytesAtMost = 256 * 1024 * 1024
/** How much of a file one call carries. */
export const bytesAtOnce = 4 * 1024 * 1024

/** Files that come in piece by piece and wait on disk until an import has read them. What a crash left is cleared at start. */
export function createStagedFiles(folder: string, newId: () => FileId) {
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true })

  return {
    begin(byteLength: number): FileId {
      if (byteLength > bytesAtMost)
        throw new AppFailure({ code: 'file-too-large', byteLength, limit: bytesAtMost })
      const fileId = newId()
      writeFileSync(join(folder, fileId), '', { mode: 0o600 })
      return fileId
    },

    append(fileId: FileId, bytes: Uint8Array): number {
      const path = join(folder, fileId)
      if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'file' })
      const byteLength = statSync(path).size + bytes.byteLength
      if (byteLength > bytesAtMost) {
        rmSync(path, { force: true })
        throw new AppFailure({ code: 'file-too-large', byteLength, limit: bytesAtMost })
      }
      appendFileSync(path, bytes)
      return byteLength
    },

    discard(fileId: FileId): void {
      rmSync(join(folder, fileId), { force: true })
    },
  }
}
