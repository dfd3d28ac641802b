import { chromium, type Browser, type Page } from '@playwright/test'
import { join } from 'node:path'
import { chromiumOptions } from './chromium-options.ts'
import { builtFolder, launch, homeFor, orStop, testedNode } from './launched.ts'
import { collectProblems } from './problems.ts'

export type HttpLaunch = Readonly<{
  page: Page
  home: string
  /** What the page did that no page may do. Empty, or the test fails. */
  problems: string[]
  output: () => string
  /** Stops the host as a user would. Rejects where it did not go cleanly. */
  close: () => Promise<void>
}>

type Options = Readonly<{
  args?: readonly string[]
  environment?: Readonly<Record<string, string>>
  /** A browser to open the page in; without one, a new one that is closed with the host. */
  browser?: Browser
  /** Folder of the built program. */
  folder?: string
  viewport?: Readonly<{ width: number; height: number }>
}>

/** Starts the built loopback host in a home of its own and opens its page in Chromium. */
export async function launchHttp({
  args = [],
  environment = {},
  browser,
  folder = builtFolder,
  viewport = { width: 1440, height: 900 },
}: Options = {}): Promise<HttpLaunch> {
  const home = homeFor(environment)
  const host = launch([testedNode(), join(folder, 'dist', 'main', 'http.js'), '--no-open', ...args], {
    environment: { KEYPLAN_HOME: home.path, ...environment },
    isTalking: false,
  })
  return orStop(host, home, async () => {
    const problems: string[] = []
    const [, address = ''] = await host.line(/Keyplan is ready at (\S+)/)

    const used = browser ?? (await chromium.launch(chromiumOptions))
    const context = await used.newContext({ viewport: { ...viewport } })
    const page = await context.newPage()
    collectProblems(page, (problem) => problems.push(problem))
    await page.goto(address)

    return {
      page,
      home: home.path,
      problems,
      output: host.output,
      close: async () => {
        await context.close()
        if (!browser) await used.close()
        const code = await host.stop()
        home.remove()
        if (code !== 0) throw new Error(`The host ended with ${code}:\n${host.output()}`)
      },
    }
  })
}
