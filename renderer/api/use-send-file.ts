import type { Output } from '#shared/contract/contract.ts'
import { useCallback } from 'react'
import { useTry, type Outcome } from './use-do.ts'

type FileId = Output<'file.begin'>['fileId']

/**
 * Brings a file to the core piece by piece, so that no call is large; `onShare` hears how much of it has come, from 0 to 1.
 * The file waits there until it is read or discarded.
 */
export function useSendFile(): (
  name: string,
  file: Blob,
  onShare?: (share: number) => void,
) => Promise<Outcome<FileId>> {
  const begin = useTry('file.begin')
  const append = useTry('file.append')
  return useCallback(
    async (name, file, onShare) => {
      const begun = await begin({ name: name.slice(0, 200), byteLength: file.size })
      if (!begun.ok) return begun
      const { fileId, bytesAtOnce } = begun.value
      const pieceAt = (from: number): Promise<string> => {
        const piece = base64Of(file.slice(from, from + bytesAtOnce))
        // What can't be read is told when it is its turn.
        piece.catch(() => 'told later')
        return piece
      }
      // The next piece is read while the one before it is on its way.
      let next = pieceAt(0)
      for (let from = 0; from < file.size; from += bytesAtOnce) {
        const base64 = await next
        next = pieceAt(from + bytesAtOnce)
        const appended = await append({ fileId, base64 })
        if (!appended.ok) return appended
        onShare?.(appended.value.received / file.size)
      }
      return { ok: true, value: fileId }
    },
    [begin, append],
  )
}

function base64Of(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : '')
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(part)
  })
}
