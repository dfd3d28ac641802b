import { fileURLToPath } from 'node:url'
import { createApp } from '../../app.ts'
import { foldersOf } from '../../core/folders.ts'
import { openAtStart } from '../../core/open-at-start.ts'
import { loadPage, pageFolderBeside } from '../../core/page.ts'
import { outliveTheUnexpected } from '../../core/unexpected.ts'
import { hasDisplay, openBrowser } from './open-browser.ts'
import { pdfByLastingBrowser } from './lasting-browser.ts'
import { readOptions, usage, type HttpOptions } from './read-options.ts'
import { startServer, type HttpHost } from './server.ts'

const options = readOptions(process.argv.slice(2))
if (options.ok) await start(options.value)
else {
  console.error(`${options.error}\n${usage}`)
  process.exitCode = 2
}

async function start({ port, opensBrowser, workspace, sample }: HttpOptions): Promise<void> {
  const printer = pdfByLastingBrowser(process.env)
  const app = createApp({ host: 'http', makePdf: printer.makePdf })
  outliveTheUnexpected(app, console.error)
  const page = loadPage(fileURLToPath(pageFolderBeside(import.meta.url)))
  const complaint = await openAtStart(app, { workspace, sample })
  if (complaint !== undefined) console.error(complaint)

  try {
    const host = await startServer(app, page, port)
    stopOnSignals(async () => {
      await host.close()
      await Promise.all([app.close(), printer.end()])
    })
    await offer(host, opensBrowser)
  } catch (error) {
    await app.close()
    console.error(sayNotListening(error, port))
    process.exitCode = 1
  }
}

/** Prints the address, opens it where a browser can be had, and prints a new one when asked: each is good once, for a minute. */
async function offer(host: HttpHost, opensBrowser: boolean): Promise<void> {
  const say = (): void => console.log(`Keyplan is ready at ${host.newAddress()}`)
  const address = host.newAddress()
  console.log(`Keyplan is ready at ${address}`)

  const isOpened =
    opensBrowser && hasDisplay(process.env) && (await openBrowser(address, foldersOf(process.env).own))
  if (opensBrowser && !isOpened)
    console.log('Open this address in a browser on this computer within a minute.')
  if (process.platform !== 'win32') process.on('SIGUSR2', say)
  if (process.stdin.isTTY) {
    console.log('Press Enter for a new address, Ctrl+C to stop.')
    process.stdin.on('data', say)
  }
}

/** What takes longer to close than a user waits is left to the recovery of the next start: all that was acknowledged is on disk. */
const closesWithinMs = 1_800

function stopOnSignals(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      setTimeout(() => process.exit(0), closesWithinMs).unref()
      void stop().then(() => process.exit(0))
    })
  }
}

function sayNotListening(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one, or leave --port out.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023, or leave --port out.`
  throw error
}
