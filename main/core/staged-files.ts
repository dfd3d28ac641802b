import { AppFailure } from '#shared/contract/errors.ts'
import type { Id } from '#shared/kernel/id.ts'
import { appendFileSync, existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApplicationHandlers } from './context.ts'

export type FileId = Id<'file'>

/** No file that comes in may be larger. */
export const bytesAtMost = 256 * 1024 * 1024
/** How much of a file one call carries. */
export const bytesAtOnce = 4 * 1024 * 1024

/** Another Keyplan of the same user may be reading a file that came in lately. */
const leftAfterMs = 24 * 60 * 60 * 1000

/** Files that come in piece by piece and wait on disk until an import has read them. What a crash left is cleared at start. */
export function createStagedFiles(folder: string, newId: () => FileId) {
  for (const left of readdirSync(folder, { withFileTypes: true })) {
    if (left.isDirectory()) continue
    const path = join(folder, left.name)
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > leftAfterMs)
      rmSync(path, { force: true })
  }

  const expected = new Map<FileId, number>()

  /** Until it is whole, a file has a name that no import reads. */
  const partOf = (fileId: FileId) => join(folder, `${fileId}.part`)
  const finishIfWhole = (fileId: FileId, received: number): void => {
    if (received === expected.get(fileId)) renameSync(partOf(fileId), join(folder, fileId))
  }

  const files = {
    begin(byteLength: number): FileId {
      if (byteLength > bytesAtMost)
        throw new AppFailure({ code: 'file-too-large', byteLength, limit: bytesAtMost })
      const fileId = newId()
      writeFileSync(partOf(fileId), '', { mode: 0o600 })
      expected.set(fileId, byteLength)
      finishIfWhole(fileId, 0)
      return fileId
    },

    /** Answers how many bytes have come so far. More than were announced are refused and the file is dropped. */
    append(fileId: FileId, bytes: Uint8Array): number {
      const path = partOf(fileId)
      const announced = expected.get(fileId)
      if (announced === undefined || !existsSync(path))
        throw new AppFailure({ code: 'not-found', object: 'file' })
      const received = statSync(path).size + bytes.byteLength
      if (received > announced) {
        rmSync(path, { force: true })
        throw new AppFailure({ code: 'file-incomplete' })
      }
      appendFileSync(path, bytes)
      finishIfWhole(fileId, received)
      return received
    },

    /** The path of one that is whole. */
    wholeFile(fileId: FileId): string {
      const path = join(folder, fileId)
      if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'file' })
      return path
    },

    discard(fileId: FileId): void {
      expected.delete(fileId)
      rmSync(partOf(fileId), { force: true })
      rmSync(join(folder, fileId), { force: true })
    },
  }

  const handlers: Pick<ApplicationHandlers, 'file.begin' | 'file.append' | 'file.discard'> = {
    'file.begin': async ({ byteLength }) => ({ fileId: files.begin(byteLength), bytesAtOnce }),
    'file.append': async ({ fileId, base64 }) => ({
      received: files.append(fileId, Buffer.from(base64, 'base64')),
    }),
    'file.discard': async ({ fileId }) => {
      files.discard(fileId)
      return {}
    },
  }
  return { ...files, handlers }
}
