import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Socket, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { App } from '../../app.ts'
import { guardHeaders, type Page } from '../../core/page.ts'
import { readBody } from './body.ts'
import { refusalOf, refusalOfBody } from './guard.ts'
import { createSession } from './session.ts'

/** The core on a loopback port, for one browser. */
export type HttpHost = Readonly<{
  port: number
  /** The address with a fresh single-use code in the fragment, which no log and no referrer sees. */
  newAddress: () => string
  close: () => Promise<void>
}>

/** Who is slow is looked for each second: by default Node looks twice a minute, whatever the timeouts say. */
const limits = { maxHeaderSize: 16 * 1024, requireHostHeader: false, connectionsCheckingInterval: 1_000 }

/** Starts the host on 127.0.0.1 and nothing else. Port 0 lets the system choose. */
export async function startServer(
  app: App,
  page: Page,
  port: number,
  nowMs: () => number = Date.now,
): Promise<HttpHost> {
  const session = createSession(nowMs)
  const feeds = new Set<ServerResponse>()
  /** Calls that were begun: who asked is told what came of it before the connection goes. */
  const underWay = new Set<Promise<void>>()
  let authority = ''

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = randomBytes(16).toString('base64')
    for (const [name, value] of Object.entries(guardHeaders(nonce))) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')

    const refusal = refusalOf(request, authority)
    if (refusal) return turnAway(response, refusal.status, refusal.reason)

    const path = request.url ?? '/'
    if (request.method === 'GET' && path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(page.index(nonce))
      return
    }
    if (request.method === 'GET' && path === '/changes') return feed(request, response)
    if (request.method === 'GET') return hand(response, path)
    return take(request, response, path)
  }

  function hand(response: ServerResponse, path: string): void {
    const file = page.file(path)
    if (!file) return turnAway(response, 404, 'Not here')
    response.setHeader('content-type', file.type)
    response.setHeader('cache-control', 'no-cache')
    response.end(file.bytes)
  }

  async function take(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const refusal = refusalOfBody(request)
    if (refusal) return turnAway(response, refusal.status, refusal.reason)
    if (path !== '/session' && !session.isKnown(request.headers.authorization))
      return turnAway(response, 401, 'Signed out')

    const name = path === '/session' ? undefined : /^\/rpc\/([\w.-]{1,100})$/.exec(path)?.[1]
    if (path !== '/session' && name === undefined) return turnAway(response, 404, 'Not here')

    const body = await readBody(request)
    if (!body.ok) return turnAway(response, body.error.status, body.error.reason)
    if (name !== undefined) return json(response, await app.call(name, body.value))

    const token = session.redeem(codeIn(body.value))
    return token === undefined ? turnAway(response, 403, 'Not a good code') : json(response, { token })
  }

  /** Changes as lines of JSON: an EventSource could not send the token. */
  function feed(request: IncomingMessage, response: ServerResponse): void {
    if (!session.isKnown(request.headers.authorization)) return turnAway(response, 401, 'Signed out')
    response.setHeader('content-type', 'application/x-ndjson')
    response.write('[]\n')
    feeds.add(response)
    response.on('close', () => feeds.delete(response))
  }

  const server = createServer(limits, (request, response) => {
    const answering = answer(request, response)
      .catch((error: unknown) => {
        app.report(error, 'a request')
        if (response.headersSent) response.destroy()
        else turnAway(response, 500, 'Something failed')
      })
      .then(() => written(response))
      .finally(() => underWay.delete(answering))
    underWay.add(answering)
  })
  server.headersTimeout = 8_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 5_000
  server.maxConnections = 1_000
  server.on('clientError', (_error, socket) => {
    // A browser opens connections ahead: an answer on one that asked nothing would be taken for that of its next call.
    if (hasAsked(socket)) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'),
  )

  const stopListening = app.onChanged((topics) => {
    for (const each of feeds) each.write(`${JSON.stringify(topics)}\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const bound = (server.address() as AddressInfo).port
  authority = `127.0.0.1:${bound}`

  return {
    port: bound,
    newAddress: () => `http://${authority}/#${session.newCode()}`,
    close: async () => {
      stopListening()
      for (const each of feeds) each.end()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.allSettled(underWay)
      server.closeAllConnections()
      await closed
    },
  }
}

/** Resolves when the whole answer was handed to the system; a feed of changes has no end and is not waited for. */
function written(response: ServerResponse): Promise<void> {
  if (!response.writableEnded || response.writableFinished || response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    response.once('finish', resolve)
    response.once('close', resolve)
  })
}

function hasAsked(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead > 0
}

function turnAway(response: ServerResponse, status: number, reason: string): void {
  response.statusCode = status
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('connection', 'close')
  response.end(reason)
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(value))
}

function codeIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code
    : ''
}
