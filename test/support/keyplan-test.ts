import { test as base, expect, type Page } from '@playwright/test'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output, Payload, ProcedureName } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { launchHttp } from './launch-http.ts'
import { launchShell } from './launch-shell.ts'
import { builtFolder, launch, newHome, testedNode } from './launched.ts'

/** The program as a user has it before them, on one of its hosts. */
export type Keyplan = Readonly<{
  page: Page
  home: string
  /** Goes to a place of the program, such as `/accounts`. */
  go: (path: string) => Promise<void>
  /** Calls the core as the page does: for what a test is not about. Throws on an error reply. */
  call: <N extends ProcedureName>(name: N, input: Payload<N>) => Promise<Output<N>>
  /** Stops the program and starts it again; with the same workspace where none is named. */
  restart: (workspace?: string) => Promise<Keyplan>
}>

type Options = {
  host: 'http' | 'shell'
  /** What is open at the start: nothing, a new workspace, or the sample company. */
  startsWith: 'nothing' | 'empty' | 'sample'
}

/** Made once for all tests of a worker, and copied for each. */
type Shared = { sampleFile: () => Promise<string> }

type Launch = Readonly<{ page: Page; problems: readonly string[]; close: () => Promise<void> }>

/** Tests of the whole program run on every host; what the page must not do fails them all. */
export const test = base.extend<Options & { keyplan: Keyplan }, Shared>({
  host: ['http', { option: true }],
  startsWith: ['sample', { option: true }],

  sampleFile: [
    // The runner reads from the first argument what a fixture needs: nothing.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const home = newHome()
      let made: Promise<string> | undefined
      await use(() => (made ??= makeSample(home.path)))
      home.remove()
    },
    { scope: 'worker' },
  ],

  keyplan: async ({ host, startsWith, browser, sampleFile }, use) => {
    const home = newHome()
    const file = join(home.path, 'Test.keyplan')
    let current: Launch | undefined

    async function start(args: readonly string[]): Promise<Keyplan> {
      const environment = { KEYPLAN_HOME: home.path }
      current =
        host === 'http'
          ? await launchHttp({ args, environment, browser })
          : await launchShell({ args, environment })
      const { page } = current
      await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible({ timeout: 45_000 })
      if (args.length > 0) await page.waitForURL(/#\/accounts/)
      return keyplanOn(page)
    }
    async function stop(): Promise<void> {
      const stopping = current
      current = undefined
      await stopping?.close()
      if (stopping) expect(stopping.problems).toEqual([])
    }
    function keyplanOn(page: Page): Keyplan {
      return {
        page,
        home: home.path,
        go: (path) => page.evaluate((hash) => void (location.hash = hash), path),
        call: (name, input) => callThrough(page, name, input),
        restart: async (workspace = file) => {
          await stop()
          return start(['--workspace', workspace])
        },
      }
    }

    const args = startsWith === 'nothing' ? [] : ['--workspace', file]
    try {
      if (startsWith === 'sample') copyFileSync(await sampleFile(), file)
      const keyplan = await start(args)
      await use(keyplan)
      await stop()
    } finally {
      await current?.close()
      home.remove()
    }
  },
})

export { expect }

/** The sample company as the program itself makes it, closed again: one file. */
async function makeSample(folder: string): Promise<string> {
  const file = join(folder, 'Sample.keyplan')
  const program = [testedNode(), join(builtFolder, 'dist', 'main', 'http.js'), '--no-open']
  const environment = { KEYPLAN_HOME: folder }
  const host = launch([...program, '--workspace', file, '--sample'], { environment, isTalking: false })
  await host.line(/Keyplan is ready at/)
  await host.stop()
  return file
}

async function callThrough<N extends ProcedureName>(
  page: Page,
  name: N,
  input: Payload<N>,
): Promise<Output<N>> {
  const reply = await page.evaluate(callInPage, { name, input: JSON.stringify(input) })
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value as Output<N>
}

/** Runs in the page: through the bridge where there is one, else over loopback with the page's own token. */
async function callInPage({ name, input }: Readonly<{ name: string; input: string }>): Promise<Reply> {
  const { bridge } = window as unknown as {
    bridge?: { call: (name: string, input: unknown) => Promise<Reply> }
  }
  if (bridge) return bridge.call(name, JSON.parse(input))
  const token = sessionStorage.getItem('keyplan-token') ?? ''
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`/rpc/${name}`, { method: 'POST', headers, body: input })
  return (await response.json()) as Reply
}
