import type { FileId } from '../../../main/core/staged-files.ts'
import type { Caller } from '../../support/caller.ts'

/** Hands bytes in as a page does. */
export async function handedInBytes(on: Caller, bytes: Uint8Array): Promise<FileId> {
  const { fileId, bytesAtOnce } = await on.do('file.begin', { name: 'file', byteLength: bytes.byteLength })
  for (let from = 0; from < bytes.byteLength; from += bytesAtOnce) {
    const some = bytes.subarray(from, from + bytesAtOnce)
    const base64 = Buffer.from(some.buffer, some.byteOffset, some.byteLength).toString('base64')
    await on.do('file.append', { fileId, base64 })
  }
  return fileId
}
