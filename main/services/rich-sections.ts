import { isPlain, plainOf } from '#shared/domain/rich-text/plain.ts'
import { readRich, writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { AppFailure } from '#shared/contract/errors.ts'

/** What is kept of a text with a form: its letters, and its form where it has one that the letters do not tell. */
export function writtenOf(rich: string): Readonly<{ text: string; rich: string | null }> {
  const read = readRich(rich)
  if (!read)
    throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'rich', message: 'Not a text' }] })
  return { text: plainOf(read), rich: isPlain(read) ? null : writeRich(read) }
}
