/**
 * Whether a text is what a hash leaves of another, as exports have it that keep people unknown: MD5, SHA-1 or SHA-256 in hexadecimal
 * digits or in base 64. Example: `fcb67ef339b691956cc85fa12be6490c`.
 */
export function isHashed(text: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) || isDigestInBase64(text)
}

/** 16, 20 or 32 bytes, of which the last letters are fillers. */
function isDigestInBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=)$/.test(text)
}
