import { parseArgs } from 'node:util'
import { createApp } from '../../app.ts'
import { foldersOf } from '../../core/folders.ts'
import { loadPage, pageFolderBeside } from '../../core/page.ts'
import { openAtStart } from '../../core/open-at-start.ts'
import { hasDisplay, openBrowser } from './open-browser.ts'
import { startServer } from './server.ts'
import { fileURLToPath } from 'node:url'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    workspace: { type: 'string' },
    sample: { type: 'boolean', default: false },
  },
  strict: true,
})

const app = createApp({ host: 'http' })
const complaint = await openAtStart(app, { workspace: values.workspace, sample: values.sample })
if (complaint !== undefined) console.error(complaint)

const host = await startServer(
  app,
  loadPage(fileURLToPath(pageFolderBeside(import.meta.url))),
  Number(values.port),
)
const address = host.newAddress()
console.log(`Keyplan is ready at ${address}`)

const opened =
  !values['no-open'] && hasDisplay(process.env) && (await openBrowser(address, foldersOf(process.env).own))
if (!values['no-open'] && !opened)
  console.log('Open this address in a browser on this computer within a minute.')

if (process.stdin.isTTY) {
  console.log('Press Enter for a new address, Ctrl+C to stop.')
  process.stdin.on('data', () => console.log(`Keyplan is ready at ${host.newAddress()}`))
}

let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    void stop()
  })
}

async function stop(): Promise<void> {
  await host.close()
  await app.close()
  process.exit(0)
}
