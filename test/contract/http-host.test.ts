import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../../main/hosts/http/open-browser.ts'
import { aFolder, newFolder, removeFolder } from '../support/folder.ts'
import { post, redeem } from '../support/http-client.ts'
import { callRaw, ranDuring, startWatchedHost, type WatchedHost } from '../support/http-host.ts'
import { newPageFolder } from '../support/page-folder.ts'
import { requestText, sendRaw } from '../support/raw-http.ts'

let host: WatchedHost
const outside = newFolder()
beforeAll(async () => {
  host = await startWatchedHost(pageFolderWithTraps())
})
afterAll(async () => {
  await host.close()
  removeFolder(outside)
})

test('the same call done right passes: what follows can fail', async () => {
  const ran = await ranDuring(host, async () => {
    const reply = await callRaw(host)
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { host: 'test' } })
  })

  expect(ran).toBe(1)
})

test('check 92: bound to 127.0.0.1 and to nothing else, on a port that the system chose', () => {
  const listening = execFileSync('ss', ['-ltnH'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[3] ?? '')
    .filter((address) => address.endsWith(`:${host.port}`))

  expect(listening).toEqual([`127.0.0.1:${host.port}`])
  expect(host.port).toBeGreaterThan(1023)
})

describe('check 93: the Host header', () => {
  const strange: Readonly<Record<string, (port: number) => readonly string[]>> = {
    'that is absent': () => [],
    'that is there twice': (port) => [`127.0.0.1:${port}`, `127.0.0.1:${port}`],
    'with a stranger first': (port) => ['evil.example', `127.0.0.1:${port}`],
    'with a stranger second': (port) => [`127.0.0.1:${port}`, 'evil.example'],
    'of a name that begins like ours': (port) => [`127.0.0.1.evil.example:${port}`],
    'of a name that ends like ours': (port) => [`evil-127.0.0.1:${port}`],
    localhost: (port) => [`localhost:${port}`],
    'LOCALHOST, upper case': (port) => [`LOCALHOST:${port}`],
    'localhost of a stranger': (port) => [`localhost.evil.example:${port}`],
    'of any address': (port) => [`0.0.0.0:${port}`],
    'of IPv6': (port) => [`[::1]:${port}`],
    'of the mapped address': (port) => [`[::ffff:127.0.0.1]:${port}`],
    'of the address in another writing': (port) => [`2130706433:${port}`],
    'without the port': () => ['127.0.0.1'],
    'with another port': (port) => [`127.0.0.1:${port + 1}`],
    'with a trailing dot': (port) => [`127.0.0.1.:${port}`],
    'with a user': (port) => [`user@127.0.0.1:${port}`],
    'that is empty': () => [''],
  }

  test.each(Object.entries(strange))(
    '%s is turned away before anything looks at the request',
    async (_, hosts) => {
      const ran = await ranDuring(host, async () => {
        expect((await callRaw(host, { hosts: hosts(host.port) })).status).toBe(421)
        const line = 'GET / HTTP/1.1'
        expect((await callRaw(host, { hosts: hosts(host.port), line, headers: [], body: '' })).status).toBe(
          421,
        )
      })

      expect(ran).toBe(0)
    },
  )

  test('of an absolute address does not help it', async () => {
    for (const authority of ['evil.example', `127.0.0.1:${host.port}`]) {
      const line = `POST http://${authority}/rpc/application.getState HTTP/1.1`
      expect(await ranDuring(host, () => callRaw(host, { line }))).toBe(0)
      expect((await callRaw(host, { line })).status).toBe(400)
    }
  })
})

describe('check 95: where a request says it comes from', () => {
  test.each([
    ['Origin: http://evil.example'],
    ['Origin: null'],
    ['Origin: http://localhost'],
    ['Origin: https://127.0.0.1'],
    ['Sec-Fetch-Site: cross-site'],
    ['Sec-Fetch-Site: same-site'],
  ])('%s is refused', async (header) => {
    const ran = await ranDuring(host, async () => {
      const reply = await callRaw(host, { headers: ['Content-Length: 2', header] })
      expect(reply.status).toBe(403)
    })

    expect(ran).toBe(0)
  })

  test('our own page is let through', async () => {
    const headers = ['Content-Length: 2', `Origin: ${host.origin}`, 'Sec-Fetch-Site: same-origin']

    expect((await callRaw(host, { headers })).status).toBe(200)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('a body of type "%s" is refused', async (type) => {
    const ran = await ranDuring(host, async () => {
      const response = await fetch(`${host.origin}/rpc/application.getState`, {
        method: 'POST',
        headers: { authorization: `Bearer ${host.client.token}`, 'content-type': type },
        body: '{}',
      })
      expect(response.status).toBe(415)
    })

    expect(ran).toBe(0)
  })
})

describe('check 97: code and token', () => {
  const call = (authorization: string) =>
    post(`${host.origin}/rpc/application.getState`, {}, authorization ? { authorization } : {})
  const newCode = () => new URL(host.server.newAddress()).hash.slice(1)

  test('are 256 random bits each', () => {
    const codes = Array.from({ length: 50 }, newCode)

    for (const secret of [...codes, host.client.token]) expect(secret).toMatch(/^[\w-]{43}$/)
    expect(new Set(codes).size).toBe(50)
  })

  test('a code is good once', async () => {
    const code = newCode()

    expect((await redeem(host.origin, code)).status).toBe(200)
    expect((await redeem(host.origin, code)).status).toBe(403)
  })

  test('a code is good for a minute', async () => {
    const [early, late] = [newCode(), '']
    host.forward(59_000)
    expect((await redeem(host.origin, early)).status).toBe(200)

    const code = newCode() || late
    host.forward(61_000)
    expect((await redeem(host.origin, code)).status).toBe(403)
  })

  test('a new code takes the place of the one before', async () => {
    const [first, second] = [newCode(), newCode()]

    expect((await redeem(host.origin, first)).status).toBe(403)
    expect((await redeem(host.origin, second)).status).toBe(403)
  })

  test.each([[''], ['x'], [null], [{}], [['x']], ['A'.repeat(43)], ['x'.repeat(100_000)]])(
    'a wrong code is refused: %j',
    async (code) => {
      newCode()
      expect((await redeem(host.origin, code)).status).toBe(403)
    },
  )

  test('only the whole token opens the door', async () => {
    const { token } = host.client
    const wrong = ['', 'Bearer ', 'Bearer', `Bearer ${token.slice(0, -1)}`, `Bearer ${token}A`, token]
    const ran = await ranDuring(host, async () => {
      for (const each of [...wrong, `Basic ${token}`, `bearer ${token}`]) {
        expect((await call(each)).status, each).toBe(401)
      }
    })

    expect(ran).toBe(0)
    expect((await call(`Bearer ${token}`)).status).toBe(200)
    expect((await fetch(`${host.origin}/changes`)).status).toBe(401)
  })
})

describe('check 98: the token leaks', () => {
  test('into no reply, no log and no file', async () => {
    const code = new URL(host.server.newAddress()).hash.slice(1)
    const bodies = await Promise.all([
      post(`${host.origin}/rpc/no.such`, {}, { authorization: `Bearer ${host.client.token}` }),
      post(`${host.origin}/rpc/account.list`, { token: 1 }, { authorization: `Bearer ${host.client.token}` }),
      post(`${host.origin}/session`, { code: 'wrong' }, {}),
      fetch(`${host.origin}/`),
    ]).then((all) => Promise.all(all.map((response) => response.text())))
    const files = readdirSync(host.home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))

    for (const text of [...bodies, ...files, process.argv.join(' ')]) {
      expect(text).not.toContain(host.client.token)
      expect(text).not.toContain(code)
    }
  })

  test('into no list of processes: the browser is given a file that only the user can read', async () => {
    const folder = aFolder()
    const seen = join(folder, 'seen')
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\necho "$@" > '${seen}.new' && mv '${seen}.new' '${seen}'\n`,
    )
    chmodSync(join(folder, 'xdg-open'), 0o700)
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
    const address = host.server.newAddress()

    expect(await openBrowser(address, folder)).toBe(true)
    await vi.waitFor(() => statSync(seen))
    vi.unstubAllEnvs()

    const given = readFileSync(seen, 'utf8').trim()
    expect(given).toBe(`file://${folder}/open.html`)
    expect(given).not.toContain(new URL(address).hash.slice(1))
    expect(statSync(join(folder, 'open.html')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'open.html'), 'utf8')).toContain(address)
  })
})

describe('check 101: files', () => {
  test('of the page are handed out', async () => {
    const response = await fetch(`${host.origin}/assets/start.js`)

    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toContain('hasStarted')
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets\\..\\..\\secret.txt',
    '/assets/start.js%00.css',
    '/assets/start.js/',
    '/assets/',
    '/assets',
    '//assets/start.js',
    '/./assets/start.js',
    '/assets/%73tart.js',
    '/assets/start.js?x',
    '/assets/link.js',
    '/assets/start.js.map',
    '/.git/config',
    '/.vite/manifest.json',
    '/notes.txt',
    '/index.html',
    '/package.json',
    '/../package.json',
    '/secret.txt',
    '/?x',
  ])('%s is not', async (path) => {
    const text = requestText(`GET ${path} HTTP/1.1`, [`Host: 127.0.0.1:${host.port}`])

    const reply = await sendRaw(host.port, text)

    expect(reply.status).toBe(404)
    expect(reply.body).toBe('Not here')
  })
})

/** A page folder with everything lying about that must not go out. */
function pageFolderWithTraps(): string {
  const folder = newPageFolder()
  writeFileSync(join(outside, 'secret.js'), 'secret')
  symlinkSync(join(outside, 'secret.js'), join(folder, 'assets', 'link.js'))
  writeFileSync(join(folder, 'assets', 'start.js.map'), '{}')
  writeFileSync(join(folder, 'notes.txt'), 'notes')
  for (const hidden of ['.git/config', '.vite/manifest.json']) {
    mkdirSync(join(folder, hidden, '..'), { recursive: true })
    writeFileSync(join(folder, hidden), '{}')
  }
  return folder
}
