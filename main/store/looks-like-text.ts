/** Whether bytes are something to read: UTF-8 without the control characters that no text has. */
export function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))) return false
  try {
    // A letter may be cut at the end of what was read.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
