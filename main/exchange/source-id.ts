import { createHash } from 'node:crypto'

/**
 * What tells a touchpoint of a file from all others: the id that the file gives it, or what it says where there is none. Long and
 * odd ids go by their digest, so that each is a line.
 */
export function sourceIdOf(kind: 'event' | 'mail' | 'log', ...parts: readonly string[]): string {
  const text = parts.join(' ').trim()
  const isPlain = text.length > 0 && text.length <= 150 && /^[!-~]+(?: [!-~]+)*$/.test(text)
  return `${kind}:${isPlain ? text : createHash('sha256').update(parts.join('\n')).digest('hex')}`
}
