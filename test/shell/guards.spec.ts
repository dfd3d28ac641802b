import type { Shell } from '../support/launch-shell.ts'
import { call, expect, provokes, standInOnly, test } from './shell-test.ts'

test('a script that is written into the page does not run', async ({ shell }) => {
  provokes(shell)
  const outcome = await shell.page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve({ blocked: event.effectiveDirective, ran: 'ranInline' in window }),
        )
        const script = document.createElement('script')
        script.textContent = 'window.ranInline = true'
        document.body.append(script)
        setTimeout(() => resolve({ blocked: 'nothing', ran: 'ranInline' in window }), 3_000)
      }),
  )

  expect(outcome).toEqual({ blocked: 'script-src-elem', ran: false })
  await expect.poll(() => shell.problems).not.toEqual([])
})

test('markup that carries a script does nothing', async ({ shell }) => {
  provokes(shell)
  await shell.page.evaluate(() => {
    const box = document.createElement('div')
    box.innerHTML =
      '<img src="data:," onerror="window.ranHandler = true"><a href="javascript:window.ranLink=1">x</a>'
    document.body.append(box)
    box.querySelector('a')?.click()
  })
  await shell.page.waitForTimeout(300)

  expect(await shell.page.evaluate(() => ['ranHandler', 'ranLink'].filter((name) => name in window))).toEqual(
    [],
  )
  await expect.poll(() => shell.problems).not.toEqual([])
})

test('nothing outside can be reached from the page', async ({ shell }) => {
  provokes(shell)
  const reached = await shell.page.evaluate(async () => {
    const tries = [
      fetch('https://example.org/'),
      fetch('http://127.0.0.1:9/'),
      new Promise((resolve, reject) => {
        const image = new Image()
        image.onload = resolve
        image.onerror = reject
        image.src = 'https://example.org/x.png'
      }),
    ]
    const outcomes = await Promise.allSettled(tries)
    return outcomes.map(({ status }) => status)
  })

  expect(reached).toEqual(['rejected', 'rejected', 'rejected'])
})

test('only the built page is served, by exactly its address', async ({ shell }) => {
  provokes(shell)
  const statuses = await shell.page.evaluate(async () => {
    const paths = [
      '/',
      '/index.html',
      '/..%2fmain%2felectron.js',
      '/%2e%2e/main/electron.js',
      '/package.json',
      '//',
    ]
    const replies = await Promise.all(paths.map((path) => fetch(`${location.origin}${path}`)))
    const posted = await fetch(location.origin, { method: 'POST' })
    return { read: replies.map(({ status }) => status), posted: posted.status }
  })

  expect(statuses).toEqual({ read: [200, 404, 404, 404, 404, 404], posted: 405 })
})

test('every reply carries the policy, with a nonce of its own', async ({ shell }) => {
  provokes(shell)
  const policies = await shell.page.evaluate(async () => {
    const replies = await Promise.all([
      fetch(location.origin),
      fetch(location.origin),
      fetch('/nothing-here'),
    ])
    return replies.map(({ headers }) => headers.get('content-security-policy') ?? '')
  })

  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
  }
  expect(new Set(policies).size).toBe(policies.length)
})

test('the page can not be led away', async ({ shell }) => {
  provokes(shell)
  const elsewhere = ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/html,x']
  for (const address of elsewhere) {
    await shell.page.evaluate((to) => {
      try {
        location.assign(to)
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    }, address)
    await shell.page.waitForTimeout(200)
    expect(shell.page.url()).toMatch(new RegExp(`^${shell.address}`))
  }
  expect(await call(shell, 'application.getState', {})).toMatchObject({ ok: true })
})

test('loading the page anew is allowed', async ({ shell }) => {
  await shell.page.evaluate(() => Object.assign(window, { isOld: true }))
  await Promise.all([shell.page.waitForEvent('load'), shell.page.evaluate(() => location.reload())])

  expect(await shell.page.evaluate(() => 'isOld' in window)).toBe(false)
  expect(await call(shell, 'application.getState', {})).toMatchObject({ ok: true })
})

test('no window opens, and no page inside the page', async ({ shell }) => {
  provokes(shell)
  const opened = await shell.page.evaluate(async () => {
    const link = document.createElement('a')
    Object.assign(link, { href: 'https://example.org/', target: '_blank', textContent: 'out' })
    document.body.append(link)
    link.click()

    const frame = document.createElement('iframe')
    frame.src = location.href
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const isEmpty = !frame.contentDocument?.querySelector('#root')
    return { byCall: window.open('https://example.org/'), isEmpty }
  })

  expect(opened).toEqual({ byCall: null, isEmpty: true })
  const others = shell.page
    .context()
    .pages()
    .filter((page) => page !== shell.page && page.url() !== 'about:blank')
  expect(others).toEqual([])
})

test('every permission is refused', async ({ shell }) => {
  const states = await shell.page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('an address leaves Keyplan only when it may and the user agrees', async ({ shell }) => {
  const order = standInOnly(shell)
  const open = async (address: string): Promise<void> => {
    await shell.page.evaluate((to) => void window.open(to), address)
    await shell.page.waitForTimeout(100)
  }

  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'smb://host/x'])
    await open(address)
  await open('https://user@example.org/')
  expect(await order({ kind: 'shown-dialogs' })).toEqual([])

  await open('https://example.org/refused')
  await order({ kind: 'answer-dialog', answer: { response: 0 } })
  await open('https://example.org/agreed')
  await order({ kind: 'answer-dialog', answer: { response: 0 } })
  await open('mailto:ada@example.org')

  expect(await order({ kind: 'shown-dialogs' })).toHaveLength(3)
  expect(await order({ kind: 'opened-outside' })).toEqual([
    'https://example.org/agreed',
    'mailto:ada@example.org',
  ])
})

test.describe('a message from anywhere but the page itself', () => {
  const own = { url: 'app://keyplan/', origin: 'app://keyplan' }
  const strangers = {
    'a frame that is gone': null,
    'a frame inside the page': { ...own, isInsidePage: true },
    'another site': { url: 'https://example.org/', origin: 'https://example.org', isInsidePage: false },
    'a host whose name begins alike': {
      url: 'app://keyplan.example/',
      origin: 'app://keyplan.example',
      isInsidePage: false,
    },
    'an opaque origin at our address': { url: 'app://keyplan/', origin: 'null', isInsidePage: false },
  }

  test('is refused, and does nothing', async ({ shell, folder }) => {
    const order = standInOnly(shell)
    const input = JSON.stringify({ path: `${folder}/Stolen.keyplan`, name: 'Stolen', currency: 'EUR' })
    const create = (frame: Parameters<NonNullable<Shell['order']>>[0] & { kind: 'invoke-as' }) => order(frame)

    for (const [who, frame] of Object.entries(strangers))
      expect(
        await create({ kind: 'invoke-as', channel: 'call', values: ['workspace.create', input], frame }),
        who,
      ).toEqual({ ok: false, error: { code: 'signed-out' } })
    expect(await call(shell, 'application.getState', {})).toMatchObject({ value: { workspace: null } })

    const frame = { ...own, isInsidePage: false }
    expect(
      await create({ kind: 'invoke-as', channel: 'call', values: ['workspace.create', input], frame }),
    ).toMatchObject({ ok: true })
  })
})
