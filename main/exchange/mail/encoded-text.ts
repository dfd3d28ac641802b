import { TextDecoder } from 'node:util'

/** Text of bytes in the encoding that is said; where that is none, or does not fit, UTF-8, else what fits all bytes. */
export function decodedText(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    const text = strictly(bytes, label)
    if (text !== undefined) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label === '' ? 'utf-8' : label, { fatal: true }).decode(bytes)
  } catch (error) {
    // An encoding that nobody knows, or bytes that do not fit it.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** Quoted-printable of RFC 2045, 6.7: what is no code stands for itself, a `=` at the end of a line is none. */
export function fromQuotedPrintable(text: string): Buffer {
  const unbroken = text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll('=\n', '')
    .replace(/=$/, '')
  return bytesOfCodes(unbroken)
}

/** Base64 with whatever else stands between. */
export function fromBase64(text: string): Buffer {
  return Buffer.from(text.replaceAll(/[^A-Za-z0-9+/]/g, ''), 'base64')
}

const word = /=\?([^?*\s]{1,60})(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi

/**
 * The text of a header with its encoded words (RFC 2047). White space between two of them is none, and a letter may be
 * parted over words of one encoding.
 */
export function decodedWords(text: string): string {
  const joined = text.replaceAll(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, '$1')
  return joined.replaceAll(/(?:=\?[^?\s]{1,80}\?[bq]\?[^?\s]*\?=)+/gi, (run) => {
    const parts: { charset: string; bytes: Buffer[] }[] = []
    for (const [, charset = '', form = '', body = ''] of run.matchAll(word)) {
      const bytes = form.toLowerCase() === 'b' ? fromBase64(body) : bytesOfCodes(body.replaceAll('_', ' '))
      const last = parts.at(-1)
      if (last?.charset.toLowerCase() === charset.toLowerCase()) last.bytes.push(bytes)
      else parts.push({ charset, bytes: [bytes] })
    }
    return parts.map(({ charset, bytes }) => decodedText(Buffer.concat(bytes), charset)).join('')
  })
}

/** `=C3=91` as two bytes; all else as it is. The text holds one byte in each character. */
function bytesOfCodes(text: string): Buffer {
  const plain = text.replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return Buffer.from(plain, 'latin1')
}
