import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callRaw, ranDuring, startWatchedHost, type WatchedHost } from '../support/http-host.ts'
import { openSocket, requestText, sendRaw } from '../support/raw-http.ts'

let host: WatchedHost
beforeAll(async () => {
  host = await startWatchedHost()
})
afterAll(() => host.close())

const own = () => `Host: 127.0.0.1:${host.port}`

describe('check 100: methods', () => {
  test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'])(
    '%s is refused',
    async (method) => {
      const ran = await ranDuring(host, async () => {
        for (const path of ['/', '/rpc/application.getState', '/session']) {
          const reply = await callRaw(host, { line: `${method} ${path} HTTP/1.1` })
          expect(reply.status).toBe(405)
          expect(reply.body).not.toContain(host.client.token)
        }
      })

      expect(ran).toBe(0)
    },
  )

  test('CONNECT is refused', async () => {
    const text = requestText(`CONNECT evil.example:443 HTTP/1.1`, [own()])

    expect((await sendRaw(host.port, text)).status).toBe(405)
  })

  test('a word that is no method, and noise, are refused', async () => {
    for (const noise of [
      'STEAL / HTTP/1.1\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00',
      'GET / HTTP/9.9\r\n\r\n',
      '\r\n\r\n\0\0\0\0\r\n\r\n',
    ]) {
      const { status } = await sendRaw(host.port, noise)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })
})

describe('check 100: smuggling', () => {
  const hidden = 'POST /rpc/application.getState HTTP/1.1'
  const twoLengths: Readonly<Record<string, readonly string[]>> = {
    'a length and chunks': ['Content-Length: 4', 'Transfer-Encoding: chunked'],
    'chunks and a length': ['Transfer-Encoding: chunked', 'Content-Length: 4'],
    'two lengths': ['Content-Length: 2', 'Content-Length: 40'],
    'chunks in disguise': ['Transfer-Encoding: xchunked'],
    'a length with a sign': ['Content-Length: +2'],
    'a folded header': ['Content-Length: 2', 'X-A: b\r\n c: d'],
    'a space before the colon': ['Content-Length : 2'],
  }

  test.each(Object.entries(twoLengths))('%s: nothing runs', async (_, headers) => {
    const body = `0\r\n\r\n${requestText(hidden, [own(), `Authorization: Bearer ${host.client.token}`, 'Content-Type: application/json', 'Content-Length: 2'], '{}')}`
    const ran = await ranDuring(host, async () => {
      expect((await callRaw(host, { headers, body })).status).toBe(400)
    })

    expect(ran).toBe(0)
  })

  test('headers of a megabyte are refused', async () => {
    const headers = ['Content-Length: 2', `X-Long: ${'x'.repeat(1024 * 1024)}`]
    const reply = await callRaw(host, { headers }).catch(() => ({ status: 400 }))

    expect(reply.status).toBe(400)
    expect((await callRaw(host)).status).toBe(200)
  })
})

describe('check 100: who is slow', () => {
  test('headers that come a byte a second are cut off within ten seconds', { timeout: 20_000 }, async () => {
    const socket = await openSocket(host.port)
    const begun = Date.now()
    const text = requestText('GET / HTTP/1.1', [own()])
    let sent = 0
    const dripping = setInterval(() => socket.write(text[sent++] ?? 'x'), 1_000)

    await new Promise((resolve) => socket.once('close', resolve).resume())
    clearInterval(dripping)

    expect(Date.now() - begun).toBeLessThanOrEqual(10_500)
    expect((await callRaw(host)).status).toBe(200)
  })

  test(
    '300 idle connections shut nobody out, and are gone within ten seconds',
    { timeout: 20_000 },
    async () => {
      const begun = Date.now()
      const idle = await Promise.all(Array.from({ length: 300 }, () => openSocket(host.port)))
      const closed = Promise.all(
        idle.map((socket) => new Promise((resolve) => socket.once('close', resolve).resume())),
      )

      expect((await callRaw(host)).status).toBe(200)

      await closed
      expect(Date.now() - begun).toBeLessThanOrEqual(11_000)
      expect((await callRaw(host)).status).toBe(200)
    },
  )
})
