import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWatchedHost, type WatchedHost } from '../support/http-host.ts'
import { requestText, sendRaw } from '../support/raw-http.ts'

let host: WatchedHost
beforeAll(async () => {
  host = await startWatchedHost()
})
afterAll(() => host.close())

const own = () => `Host: 127.0.0.1:${host.port}`

describe('check 102: every reply', () => {
  const routes: Readonly<Record<string, () => Promise<Response>>> = {
    'the page': () => fetch(`${host.origin}/`),
    'a file': () => fetch(`${host.origin}/assets/start.js`),
    'a file that is not there': () => fetch(`${host.origin}/nothing`),
    'a value': () => ask('/rpc/application.getState', {}),
    'an error': () => ask('/rpc/account.list', {}),
    'an unknown procedure': () => ask('/rpc/no.such', {}),
    'a path that is no procedure': () => ask('/elsewhere', {}),
    'a body that is no JSON': () => ask('/rpc/application.getState', '{'),
    'a body that is too long': () => ask('/rpc/application.getState', `"${'x'.repeat(8 * 1024 * 1024)}"`),
    'a body of another type': () => ask('/rpc/application.getState', '{}', { 'content-type': 'text/plain' }),
    'a call without a token': () => ask('/rpc/application.getState', {}, { authorization: '' }),
    'a wrong code': () => ask('/session', { code: 'x' }),
    'changes without a token': () => fetch(`${host.origin}/changes`),
    changes: () =>
      fetch(`${host.origin}/changes`, { headers: { authorization: `Bearer ${host.client.token}` } }),
    'another method': () => fetch(`${host.origin}/`, { method: 'DELETE' }),
    'a preflight': () => fetch(`${host.origin}/rpc/account.list`, { method: 'OPTIONS' }),
    'another origin': () => ask('/session', {}, { origin: 'http://evil.example' }),
  }
  const statuses: Readonly<Record<string, number>> = {
    'the page': 200,
    'a file': 200,
    'a file that is not there': 404,
    'a value': 200,
    'an error': 200,
    'an unknown procedure': 200,
    'a path that is no procedure': 404,
    'a body that is no JSON': 400,
    'a body that is too long': 413,
    'a body of another type': 415,
    'a call without a token': 401,
    'a wrong code': 403,
    'changes without a token': 401,
    changes: 200,
    'another method': 405,
    'a preflight': 405,
    'another origin': 403,
  }

  test.each(Object.entries(routes))('%s has the headers that guard it', async (route, fetched) => {
    const { status, headers, body } = await fetched()
    await body?.cancel()

    expect(status).toBe(statuses[route])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; .*object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      ) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': route === 'a file' ? 'no-cache' : 'no-store',
    })
    for (const name of ['server', 'x-powered-by', 'set-cookie', 'access-control-allow-origin']) {
      expect(headers.get(name), name).toBeNull()
    }
  })

  test('of the page has a nonce of its own, in the policy and in the page', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${host.origin}/`)
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
        expect(await response.text()).toContain(`nonce="${nonce}"`)
        return nonce
      }),
    )

    expect(new Set(nonces).size).toBe(2)
  })

  test('of a body that does not say its length comes although it is too long', async () => {
    const part = new Uint8Array(1024 * 1024).fill(32)
    let parts = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (++parts > 12 ? controller.close() : controller.enqueue(part)),
    })

    const response = await fetch(`${host.origin}/rpc/application.getState`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.client.token}`, 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)

    expect(response.status).toBe(413)
  })
})

describe('check 96: a WebSocket', () => {
  const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13']
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='

  test.each(['Origin: http://evil.example', 'Origin: null', 'X-No-Origin: 1'])(
    'with %s is refused at the handshake',
    async (origin) => {
      for (const path of ['/', '/changes', '/rpc/application.getState']) {
        const text = requestText(`GET ${path} HTTP/1.1`, [own(), ...upgrade, key, origin])
        expect((await sendRaw(host.port, text)).status).toBeGreaterThanOrEqual(400)
      }
    },
  )

  test('of our own origin is refused as well, with the token and without', async () => {
    for (const token of ['', `Authorization: Bearer ${host.client.token}`].filter((each) => each !== '')) {
      const headers = [own(), ...upgrade, key, `Origin: ${host.origin}`, token]
      expect((await sendRaw(host.port, requestText('GET /changes HTTP/1.1', headers))).status).toBe(400)
    }
    const plain = requestText('GET / HTTP/1.1', [own(), `Origin: ${host.origin}`])
    expect((await sendRaw(host.port, plain)).status).toBe(200)
  })
})

/** A call of our own page, but for the headers given. A text is sent as it is. */
function ask(
  path: string,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${host.origin}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${host.client.token}`,
      ...headers,
    },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
}
