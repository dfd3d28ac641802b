import { createApp } from '../../main/app.ts'
import { loadPage } from '../../main/core/page.ts'
import { startServer, type HttpHost } from '../../main/hosts/http/server.ts'
import { builtThreads } from './built-threads.ts'
import { newFolder, removeFolder } from './folder.ts'
import { signIn, type SignedIn } from './http-client.ts'
import { newPageFolder } from './page-folder.ts'
import { requestText, sendRaw, type RawReply } from './raw-http.ts'

/** A loopback host that counts what gets through to the core, for those who try to. */
export type WatchedHost = Readonly<{
  port: number
  origin: string
  home: string
  pageFolder: string
  server: HttpHost
  client: SignedIn
  /** The names of the procedures that ran, in order. */
  ran: readonly string[]
  /** Lets the host's clock go on, without waiting. */
  forward: (ms: number) => void
  close: () => Promise<void>
}>

export async function startWatchedHost(pageFolder = newPageFolder()): Promise<WatchedHost> {
  const home = newFolder()
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, ...builtThreads })
  const ran: string[] = []
  let aheadMs = 0
  const watched = {
    ...app,
    call: (name: string, input: unknown) => {
      ran.push(name)
      return app.call(name, input)
    },
  }
  const server = await startServer(watched, loadPage(pageFolder), 0, () => Date.now() + aheadMs)
  const client = await signIn(server.newAddress())
  return {
    port: server.port,
    origin: client.origin,
    home,
    pageFolder,
    server,
    client,
    ran,
    forward: (ms) => {
      aheadMs += ms
    },
    close: async () => {
      await server.close()
      await app.close()
      removeFolder(home)
      removeFolder(pageFolder)
    },
  }
}

type Unlike = Readonly<{
  line?: string
  /** The Host headers; one, and the right one, where left out. */
  hosts?: readonly string[]
  headers?: readonly string[]
  body?: string
}>

/** A call that would run, written out, but for what is said to be unlike it. */
export function callRaw(host: WatchedHost, unlike: Unlike = {}): Promise<RawReply> {
  const body = unlike.body ?? '{}'
  return sendRaw(
    host.port,
    requestText(
      unlike.line ?? 'POST /rpc/application.getState HTTP/1.1',
      [
        ...(unlike.hosts ?? [`127.0.0.1:${host.port}`]).map((name) => `Host: ${name}`),
        `Authorization: Bearer ${host.client.token}`,
        'Content-Type: application/json',
        ...(unlike.headers ?? [`Content-Length: ${Buffer.byteLength(body)}`]),
      ],
      body,
    ),
  )
}

/** Runs, and says how many procedures got through meanwhile. */
export async function ranDuring(host: WatchedHost, work: () => Promise<unknown>): Promise<number> {
  const before = host.ran.length
  await work()
  return host.ran.length - before
}
