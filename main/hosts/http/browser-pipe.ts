import type { Readable, Writable } from 'node:stream'

type Answer = Readonly<{
  id?: number
  method?: string
  sessionId?: string
  result?: Readonly<Record<string, unknown>>
  error?: Readonly<{ message: string }>
}>

/** What a browser is asked and tells through two pipes, each message as JSON that ends in a zero byte (Chrome DevTools Protocol). */
export type BrowserPipe = Readonly<{
  ask: (
    method: string,
    params?: Readonly<Record<string, unknown>>,
    sessionId?: string,
  ) => Promise<Readonly<Record<string, unknown>>>
  /** The next time that something is told of a session. */
  heard: (method: string, sessionId: string) => Promise<void>
  /** Nothing is answered any more: whoever waits is told why. */
  fail: (why: Error) => void
}>

type Waiting = Readonly<{
  resolve: (result: Readonly<Record<string, unknown>>) => void
  reject: (why: Error) => void
}>

export function createBrowserPipe(to: Writable, from: Readable): BrowserPipe {
  const waiting = new Map<string, Waiting>()
  let last = 0
  let parts: Buffer[] = []
  let why: Error | undefined

  function wait(key: string): Promise<Readonly<Record<string, unknown>>> {
    if (why) return Promise.reject(why)
    return new Promise((resolve, reject) => waiting.set(key, { resolve, reject }))
  }

  function take(answer: Answer): void {
    const key = answer.id === undefined ? `${answer.sessionId} ${answer.method}` : String(answer.id)
    const asked = waiting.get(key)
    waiting.delete(key)
    if (answer.error) asked?.reject(new Error(answer.error.message))
    else asked?.resolve(answer.result ?? {})
  }

  function fail(reason: Error): void {
    why ??= reason
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }

  from.on('data', (bytes: Buffer) => {
    let begin = 0
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, begin)) {
      parts.push(bytes.subarray(begin, end))
      const message = Buffer.concat(parts).toString('utf8')
      parts = []
      begin = end + 1
      take(JSON.parse(message) as Answer)
    }
    parts.push(bytes.subarray(begin))
  })
  for (const stream of [to, from]) stream.on('error', fail)

  return {
    ask: (method, params = {}, sessionId) => {
      const id = (last += 1)
      const answer = wait(String(id))
      if (!why) to.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
      return answer
    },
    heard: async (method, sessionId) => void (await wait(`${sessionId} ${method}`)),
    fail,
  }
}
