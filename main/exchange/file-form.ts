import type { FileForm } from '#shared/domain/import/file-form.ts'
import { foreignFormatOfBytes } from './csv/foreign-format.ts'

/** What a file is by its first bytes, whatever its name says. What is neither is taken for delimited text, which says what it is not. */
export function formOf(bytes: Uint8Array): FileForm['kind'] {
  if (foreignFormatOfBytes(bytes) === 'xlsx') return 'workbook'
  // In UTF-16 every second byte is zero; what is asked for is ASCII.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^(?:[\w-]+\.)?BEGIN\s*:\s*VCARD/i.test(head)) return 'cards'
  if (/^\[\s*(?:[{\]]|$)/.test(head) || /^\{\s*(?:["}]|$)/.test(head)) return 'json'
  return 'text'
}
