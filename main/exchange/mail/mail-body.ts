import type { LeftOutCounts } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { decodedText, fromBase64, fromQuotedPrintable } from './encoded-text.ts'
import { textOfHtml } from './html-text.ts'
import { headed, parametersOf, type HeadedPart } from './mail-header.ts'

const deepest = 10
const partsAtMost = 200
/** More of one part is not decoded. */
const bytesAtMost = 200_000

/** What somebody wrote: the first plain text of a message, else its first page as text. Whatever is attached is counted, never decoded. */
export function bodyOf(message: HeadedPart, leftOut: LeftOutCounts): string {
  const found: Found = { plain: undefined, html: undefined, parts: 0 }
  walk(message, 0, found, leftOut)
  return found.plain ?? (found.html === undefined ? '' : textOfHtml(found.html))
}

type Found = { plain: string | undefined; html: string | undefined; parts: number }

function walk({ headers, body }: HeadedPart, depth: number, found: Found, leftOut: LeftOutCounts): void {
  found.parts += 1
  const { kind, of } = parametersOf(headers.get('content-type') ?? 'text/plain')
  if (depth > deepest || found.parts > partsAtMost) return leftOut.add('nested-too-deep')
  if (kind === 'multipart/encrypted' || kind === 'application/pkcs7-mime') return leftOut.add('encrypted')
  if (kind.startsWith('multipart/')) {
    for (const part of partsOf(body, of('boundary'))) walk(headed(part), depth + 1, found, leftOut)
    return
  }
  const isAttached = parametersOf(headers.get('content-disposition') ?? '').kind === 'attachment'
  const isText = kind === 'text/plain' || kind === 'text/html' || kind === ''
  // A signature of the message and a note about its delivery are none of its attachments.
  if (isAttached || !isText) return leftOut.add('attachment', kind === 'application/pgp-signature' ? 0 : 1)
  if (kind === 'text/html') found.html ??= decoded(headers, body, of('charset'))
  else found.plain ??= decoded(headers, body, of('charset'))
}

function decoded(headers: HeadedPart['headers'], body: Buffer, charset: string): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const some = body.subarray(0, bytesAtMost)
  if (encoding === 'base64') return decodedText(fromBase64(some.toString('latin1')), charset)
  if (encoding === 'quoted-printable')
    return decodedText(fromQuotedPrintable(some.toString('latin1')), charset)
  return decodedText(some, charset)
}

/** The parts between the lines of a boundary (RFC 2046, 5.1.1); what stands before the first and behind the last is none. */
function partsOf(body: Buffer, boundary: string): readonly Buffer[] {
  if (boundary === '') return []
  const mark = `--${boundary}`
  const parts: Buffer[] = []
  let from: number | undefined
  for (
    let at = body.indexOf(mark);
    at !== -1 && parts.length <= partsAtMost;
    at = body.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && body[at - 1] !== 0x0a) continue
    const end = body.indexOf(0x0a, at + mark.length)
    const rest = body
      .subarray(at + mark.length, end === -1 ? body.length : end)
      .toString('latin1')
      .trim()
    if (rest !== '' && rest !== '--') continue
    if (from !== undefined) parts.push(body.subarray(from, at))
    if (rest === '--' || end === -1) return parts
    from = end + 1
  }
  // A message that was cut off ends its last part.
  return from === undefined ? parts : [...parts, body.subarray(from)]
}
