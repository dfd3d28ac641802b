import type { Topic } from '#shared/contract/topics.ts'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { createApp, type App } from '../../main/app.ts'
import { loadPage } from '../../main/core/page.ts'
import { pdfByBrowser } from '../../main/hosts/http/pdf-by-browser.ts'
import { startServer } from '../../main/hosts/http/server.ts'
import { builtThreads } from './built-threads.ts'
import { chromiumPath } from './chromium-path.ts'
import { callerOver, throughJson, type Caller } from './caller.ts'
import { newFolder, removeFolder } from './folder.ts'
import { signIn } from './http-client.ts'
import { newPageFolder } from './page-folder.ts'

/** The whole program with a workspace open, as a page sees it over one transport. */
export type Host = Caller &
  Readonly<{
    home: string
    /** The workspace that is open at the start. */
    path: string
    app: App
    /** Every announcement that has reached the page so far, in order. */
    announced: readonly (readonly Topic[])[]
    /** Resolves when all that the program has announced has reached the page. */
    allHeard: () => Promise<void>
    close: () => Promise<void>
  }>

/** What is announced to a page while something is done. */
export async function announcedDuring(
  host: Host,
  work: () => Promise<void>,
): Promise<readonly (readonly Topic[])[]> {
  await host.allHeard()
  const before = host.announced.length
  await work()
  await host.allHeard()
  return host.announced.slice(before)
}

/** The transports that must mean the same. */
export const transports = { 'in process': startInProcess, 'over HTTP': startOverHttp } as const

async function startInProcess(): Promise<Host> {
  const { app, home, path } = await startApp()
  const announced: (readonly Topic[])[] = []
  app.onChanged((topics) => announced.push(throughJson(topics)))
  return {
    ...callerOver(async (name, input) =>
      throughJson(await app.call(name, input === undefined ? null : JSON.parse(JSON.stringify(input)))),
    ),
    home,
    path,
    app,
    announced,
    allHeard: () => Promise.resolve(),
    close: async () => {
      await app.close()
      removeFolder(home)
    },
  }
}

async function startOverHttp(): Promise<Host> {
  const { app, home, path } = await startApp()
  const pageFolder = newPageFolder()
  const server = await startServer(app, loadPage(pageFolder), 0)
  const client = await signIn(server.newAddress())
  const announced: (readonly Topic[])[] = []
  await client.follow((topics) => announced.push(topics))
  let said = 0
  app.onChanged(() => said++)
  return {
    ...callerOver(client.call),
    home,
    path,
    app,
    announced,
    allHeard: () => vi.waitFor(() => expect(announced.length).toBe(said), { interval: 2 }),
    close: async () => {
      await server.close()
      await app.close()
      removeFolder(pageFolder)
      removeFolder(home)
    },
  }
}

/** Never by itself: what is announced must be what the test did. */
const backupTimes = { firstAfterMs: 2 ** 31 - 1, everyMs: 2 ** 31 - 1 }

/** Someone who is asked for a file and always takes the same one. */
const dialogs = {
  open: () => Promise.resolve('/somewhere/chosen.keyplan'),
  create: (suggestedName: string, folder: string) => Promise.resolve(join(folder, suggestedName)),
  openExport: () => Promise.resolve('/somewhere/chosen.json'),
  createExport: (suggestedName: string, folder: string) => Promise.resolve(join(folder, suggestedName)),
  chooseFolder: () => Promise.resolve('/somewhere'),
}

const makePdf = pdfByBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })

async function startApp() {
  const home = newFolder()
  const environment = { KEYPLAN_HOME: home }
  const app = createApp({ host: 'test', environment, dialogs, backupTimes, makePdf, ...builtThreads })
  const path = join(home, 'workspace.keyplan')
  await callerOver(app.call).do('workspace.create', { path, name: 'Workspace', currency: 'EUR' })
  return { app, home, path }
}
