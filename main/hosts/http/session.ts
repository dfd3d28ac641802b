import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const codeLivesMs = 60_000

/**
 * Who may call: a page that brought a single-use code gets a token. Code and token are 256 random bits each; they are
 * compared as hashes, in constant time. The code dies with its first use or after a minute.
 */
export function createSession(nowMs: () => number) {
  let code: { hash: Buffer; diesAtMs: number } | undefined
  const tokens: Buffer[] = []

  return {
    newCode(): string {
      const text = secret()
      code = { hash: hashOf(text), diesAtMs: nowMs() + codeLivesMs }
      return text
    },

    /** The token for a code that is good, and never again for the same code. A wrong guess uses it up too. */
    redeem(candidate: string): string | undefined {
      const offered = code
      code = undefined
      if (!offered || nowMs() > offered.diesAtMs || !timingSafeEqual(offered.hash, hashOf(candidate)))
        return undefined
      const token = secret()
      tokens.push(hashOf(token))
      return token
    },

    isKnown(authorization: string | undefined): boolean {
      const candidate = hashOf(authorization?.startsWith('Bearer ') ? authorization.slice(7) : '')
      return tokens.filter((token) => timingSafeEqual(token, candidate)).length > 0
    },
  }
}

export type Session = ReturnType<typeof createSession>

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
