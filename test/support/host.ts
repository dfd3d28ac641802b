import type { Topic } from '#shared/contract/topics.ts'
import { join } from 'node:path'
import { createApp, type App } from '../../main/app.ts'
import { loadPage } from '../../main/core/page.ts'
import { startServer } from '../../main/hosts/http/server.ts'
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
    /** Every announcement so far, in order. */
    announced: readonly (readonly Topic[])[]
    close: () => Promise<void>
  }>

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
  return {
    ...callerOver(client.call),
    home,
    path,
    app,
    announced,
    close: async () => {
      await server.close()
      await app.close()
      removeFolder(pageFolder)
      removeFolder(home)
    },
  }
}

/** Someone who is asked for a file and always takes the same one. */
const dialogs = {
  open: () => Promise.resolve('/somewhere/chosen.keyplan'),
  create: (suggestedName: string, folder: string) => Promise.resolve(join(folder, suggestedName)),
}

async function startApp() {
  const home = newFolder()
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, dialogs })
  const path = join(home, 'workspace.keyplan')
  await callerOver(app.call).do('workspace.create', { path, name: 'Workspace', currency: 'EUR' })
  return { app, home, path }
}
