import { closeSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { JsonProblem } from './json-problem.ts'

const bytesAtOnce = 1024 * 1024

/** The text of a UTF-8 file in pieces, with how many bytes were read so far. Throws `JsonProblem` where it is no such text. */
export function openTextPieces(path: string) {
  const file = openSync(path, 'r')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const buffer = Buffer.allocUnsafe(bytesAtOnce)
  let bytes = 0
  return {
    bytesRead: (): number => bytes,
    next: (): string => {
      for (;;) {
        const read = readSync(file, buffer, 0, bytesAtOnce, null)
        bytes += read
        const piece = decoded(decoder, buffer.subarray(0, read), read > 0)
        if (piece !== '' || read === 0) return piece
      }
    },
    close: (): void => closeSync(file),
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, isMore: boolean): string {
  try {
    return decoder.decode(bytes, { stream: isMore })
  } catch (error) {
    if (error instanceof TypeError) throw new JsonProblem(isMore ? 'not-json' : 'cut-off')
    throw error
  }
}
