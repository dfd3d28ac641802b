import type { Bridge, Reply } from '#shared/contract/bridge.ts'
import { contract, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'

const tokenKey = 'keyplan-token'
const retryMs = 2_000
const keptAliveAtMost = 16_000

/** Calls over loopback with the token that the single-use code in the address was good for. */
export async function createHttpTransport(): Promise<Bridge> {
  const token = await signIn()
  const authorization = `Bearer ${token ?? ''}`

  return {
    call: (name, input) => callOver(authorization, name, input),
    onChanged: (listener) => {
      const end = new AbortController()
      if (token !== null) void follow(authorization, listener, end.signal)
      return () => end.abort()
    },
  }
}

/** Redeems the code once and takes it out of the address, so that neither history nor a copied link holds it. */
async function signIn(): Promise<string | null> {
  const code = /^#([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1]
  if (code === undefined) return sessionStorage.getItem(tokenKey)

  history.replaceState(null, '', location.pathname)
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  if (!response.ok) return sessionStorage.getItem(tokenKey)
  const { token } = (await response.json()) as { token: string }
  sessionStorage.setItem(tokenKey, token)
  return token
}

function isCommand(name: string): boolean {
  return Object.hasOwn(contract, name) && procedureOf(name as ProcedureName).kind === 'command'
}

async function callOver(authorization: string, name: string, input: unknown): Promise<Reply> {
  const body = JSON.stringify(input)
  try {
    const response = await fetch(`/rpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
      // The last letters are sent while the page goes away; browsers let that be done for few and small bodies only.
      keepalive: isCommand(name) && body.length < keptAliveAtMost,
    })
    if (response.status === 401) return { ok: false, error: { code: 'signed-out' } }
    if (!response.ok) return { ok: false, error: { code: 'unreachable' } }
    return (await response.json()) as Reply
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, error: { code: 'unreachable' } }
    throw error
  }
}

/** Reads the stream of changes line by line and starts it again when it breaks. */
async function follow(
  authorization: string,
  listener: (topics: readonly Topic[]) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isWelcome = await readChanges(authorization, listener, signal)
    if (!isWelcome) return
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  }
}

async function readChanges(
  authorization: string,
  listener: (topics: readonly Topic[]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await fetch('/changes', { headers: { authorization }, signal })
    if (response.status === 401 || !response.body) return false
    let rest = ''
    for (const reader = response.body.pipeThrough(new TextDecoderStream()).getReader(); ;) {
      const { done, value } = await reader.read()
      if (done) return true
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) listener(JSON.parse(line) as Topic[])
    }
  } catch (error) {
    if (error instanceof TypeError || signal.aborted) return true
    throw error
  }
}
