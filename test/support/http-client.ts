import type { Reply } from '#shared/contract/bridge.ts'
import type { Topic } from '#shared/contract/topics.ts'

/** A page that has brought its code: what it may do. */
export type SignedIn = Readonly<{
  origin: string
  token: string
  call: (name: string, input: unknown) => Promise<Reply>
  /** Hears of changes from when it resolves. */
  follow: (listener: (topics: readonly Topic[]) => void) => Promise<void>
}>

/** Brings the single-use code of an address and gets a token for it. */
export async function signIn(address: string): Promise<SignedIn> {
  const { origin, hash } = new URL(address)
  const answer = await redeem(origin, hash.slice(1))
  if (answer.status !== 200) throw new Error(`The code was refused: ${answer.status}`)
  const { token } = (await answer.json()) as { token: string }
  const authorization = `Bearer ${token}`

  return {
    origin,
    token,
    call: async (name, input) => {
      const response = await post(`${origin}/rpc/${encodeURIComponent(name)}`, input ?? null, {
        authorization,
      })
      if (response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`)
      return (await response.json()) as Reply
    },
    follow: async (listener) => {
      const response = await fetch(`${origin}/changes`, { headers: { authorization } })
      if (!response.ok || !response.body) throw new Error(`No changes: ${response.status}`)
      const lines = linesOf(response.body)
      await lines.next()
      void (async () => {
        for await (const line of lines) listener(JSON.parse(line) as Topic[])
      })().catch(() => 'The host has closed')
    },
  }
}

export function redeem(origin: string, code: unknown): Promise<Response> {
  return post(`${origin}/session`, { code }, {})
}

export function post(
  url: string,
  input: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(input),
  })
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of body) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
