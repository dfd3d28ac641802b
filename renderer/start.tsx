import '#shared/contract/without-compiling.ts'
import type { Bridge } from '#shared/contract/bridge.ts'
import { createRoot } from 'react-dom/client'
import { createHttpTransport } from './api/http-transport.ts'
import { recallPage } from './api/page-memory.ts'
import { App } from './app/app.tsx'

/** The only place that asks which host the page runs in: is there a bridge? If not, loopback. */
const { bridge = await createHttpTransport() } = window as unknown as { bridge?: Bridge }

await recallPage(bridge)
const root = document.getElementById('root')
if (root) createRoot(root).render(<App bridge={bridge} nonce={nonceOfPage()} />)

function nonceOfPage(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? ''
}
