import { chromium, type Browser, type Page } from '@playwright/test'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumOptions } from '../support/chromium-options.ts'
import { ranDuring, startWatchedHost, type WatchedHost } from '../support/http-host.ts'

/** A server of somebody else on this computer, which sees what browsers send it. */
let stranger: Server
let strangerPort: number
const strangerSaw: IncomingHttpHeaders[] = []

let host: WatchedHost
let browser: Browser
let page: Page
beforeAll(async () => {
  host = await startWatchedHost()
  stranger = createServer((request, response) => {
    strangerSaw.push(request.headers)
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Stranger</title><body></body>')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  strangerPort = (stranger.address() as AddressInfo).port
  browser = await chromium.launch({
    ...chromiumOptions,
    args: [...(chromiumOptions.args ?? []), '--host-resolver-rules=MAP *.example 127.0.0.1'],
  })
}, 60_000)
afterAll(async () => {
  await browser.close()
  stranger.close()
  await host.close()
})
beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  return () => page.context().close()
})

/** What our own page does, from whatever page it is tried. */
function callFromPage(origin: string, token: string): Promise<string> {
  return page.evaluate(
    async ([to, bearer]) => {
      try {
        const response = await fetch(`${to}/rpc/application.getState`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
          body: '{}',
        })
        return `${response.status} ${await response.text()}`
      } catch (error) {
        return String(error)
      }
    },
    [origin, token] as const,
  )
}

test('our own page is shown, runs its script and calls: what follows can fail', async () => {
  const ran = await ranDuring(host, async () => {
    expect((await page.goto(`${host.origin}/`))?.status()).toBe(200)
    await page.waitForFunction(() => 'hasStarted' in globalThis)
    expect(await callFromPage(host.origin, host.client.token)).toContain('200 {"ok":true')
  })

  expect(ran).toBe(1)
})

describe('check 94: a name that is made to point here', () => {
  test('gets no page, and nothing by a call of its own origin, even with the token', async () => {
    const rebound = `http://rebound.example:${host.port}`
    const ran = await ranDuring(host, async () => {
      const response = await page.goto(`${rebound}/`)
      expect(response?.status()).toBe(421)
      expect(await response?.text()).toBe('Not this host')

      expect(await callFromPage(rebound, host.client.token)).toBe('421 Not this host')
    })

    expect(ran).toBe(0)
  })
})

describe('check 95: another site', () => {
  test.each(['evil.example', '127.0.0.1'])('at %s reaches no procedure and no page', async (name) => {
    await page.goto(`http://${name}:${strangerPort}/`)
    const replies: (readonly [status: number, origin: string | null])[] = []
    page.on('response', (response) => {
      if (new URL(response.url()).port !== String(host.port)) return
      replies.push([response.status(), response.headers()['access-control-allow-origin'] ?? null])
    })

    const ran = await ranDuring(host, async () => {
      const outcome = await page.evaluate(
        async ([to, token]) => {
          const url = `${to}/rpc/application.getState`
          const tried = (work: Promise<Response>) => work.then((response) => response.type, String)
          const loaded = (element: HTMLElement, attributes: object) =>
            new Promise<string>((resolve) => {
              Object.assign(element, attributes)
              element.onload = () => resolve('loaded')
              element.onerror = () => resolve('refused')
              document.body.append(element)
            })
          const plain = { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }
          const json = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
          navigator.sendBeacon(url, new Blob(['{}'], { type: 'text/plain' }))
          navigator.sendBeacon(url, new Blob(['{}'], { type: 'application/json' }))
          return {
            simple: await tried(fetch(url, { ...plain, mode: 'no-cors', credentials: 'include' })),
            readable: await tried(fetch(url, { ...plain, credentials: 'include' })),
            preflighted: await tried(fetch(url, { method: 'POST', body: '{}', headers: json })),
            session: await tried(fetch(`${to}/session`, { ...plain, mode: 'no-cors' })),
            page: await tried(fetch(`${to}/`)),
            image: await loaded(document.createElement('img'), { src: `${to}/` }),
            script: await loaded(document.createElement('script'), { src: `${to}/assets/start.js` }),
            sheet: await loaded(document.createElement('link'), { rel: 'stylesheet', href: `${to}/` }),
          }
        },
        [host.origin, host.client.token] as const,
      )

      expect(outcome).toMatchObject({
        readable: 'TypeError: Failed to fetch',
        preflighted: 'TypeError: Failed to fetch',
        page: 'TypeError: Failed to fetch',
        image: 'refused',
        script: 'refused',
        sheet: 'refused',
      })
      await postForm(page, `${host.origin}/rpc/application.getState`)
    })

    expect(ran).toBe(0)
    expect(replies.length).toBeGreaterThan(0)
    for (const [status, allowed] of replies) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(allowed).toBeNull()
    }
  })

  test('can show our page in no frame', async () => {
    await page.goto(`http://evil.example:${strangerPort}/`)
    const framed = page.waitForResponse((response) => response.url() === `${host.origin}/`)

    await page.evaluate((to) => {
      const frame = document.createElement('iframe')
      frame.src = `${to}/`
      document.body.append(frame)
    }, host.origin)

    expect((await framed).status()).toBe(403)
  })

  test('opens no WebSocket (check 96)', async () => {
    await page.goto(`http://evil.example:${strangerPort}/`)

    const outcome = await page.evaluate(
      (port) =>
        new Promise((resolve) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/changes`)
          socket.onopen = () => resolve('open')
          socket.onerror = () => resolve('refused')
        }),
      host.port,
    )

    expect(outcome).toBe('refused')
  })
})

test('check 99: a neighbour on another port is sent nothing of ours', async () => {
  await page.goto(`${host.origin}/`)
  await callFromPage(host.origin, host.client.token)
  await page.evaluate(() => (document.cookie = 'control=shared'))
  const before = strangerSaw.length

  await page.goto(`http://127.0.0.1:${strangerPort}/`)

  const sent = strangerSaw.slice(before)
  expect(sent.map(({ cookie }) => cookie)).toContain('control=shared')
  expect(JSON.stringify(sent)).not.toContain(host.client.token)
  expect(await page.context().cookies()).toMatchObject([{ name: 'control' }])
})

/** A form that posts what could be read as JSON. */
async function postForm(from: Page, url: string): Promise<void> {
  const navigated = from.waitForResponse((response) => response.url() === url)
  await from.evaluate((action) => {
    const form = document.createElement('form')
    Object.assign(form, { action, method: 'post', enctype: 'text/plain' })
    const field = document.createElement('input')
    Object.assign(field, { name: '{"a":"', value: '"}' })
    form.append(field)
    document.body.append(form)
    form.submit()
  }, url)
  expect((await navigated).status()).toBe(403)
}
