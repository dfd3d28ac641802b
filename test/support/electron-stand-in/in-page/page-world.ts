import type { WorldBridge } from './world-bridge.ts'

/** What the page's own world needs before its scripts run. Put into the page as text. */
export function preparePageWorld(bridge: WorldBridge): void {
  bridge.onMessage(({ kind, key, values }) => {
    if (kind !== 'expose') throw new Error(`The page's world takes no ${kind}`)
    if (Object.hasOwn(window, key))
      throw new Error(`Cannot bind an API on top of an existing property on the window object`)
    Object.defineProperty(window, key, { value: values[0], enumerable: true })
  })

  // Electron answers null where the main process lets no window open; the address goes to the main process.
  window.open = (address: string | URL = '', name = '') => {
    bridge.send('window-open', name, new URL(address, document.baseURI).href)
    return null
  }
}
