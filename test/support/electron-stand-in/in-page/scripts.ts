import { preparePageWorld } from './page-world.ts'
import { runPreload } from './preload-world.ts'
import { createWire } from './wire.ts'
import { createWorldBridge } from './world-bridge.ts'

/** For the page's world; to be registered before the preload's script. */
export function pageScript(secret: string): string {
  return onlyOnTop(`(${preparePageWorld})((${createWorldBridge})(${JSON.stringify(secret)}, 'page'))`)
}

/**
 * For the preload's world. The parameters of the wrapper are those of Electron's own: there is no `__dirname`, and the
 * main process speaks to it through the function left under the binding's name.
 */
export function preloadScript(secret: string, binding: string, receiver: string, source: string): string {
  return onlyOnTop(`
    const post = globalThis[${JSON.stringify(binding)}]
    globalThis[${JSON.stringify(receiver)}] = (${runPreload})(
      (${createWire})(),
      (${createWorldBridge})(${JSON.stringify(secret)}, 'preload'),
      (text) => post(text),
      (require, process, module, exports) => { ${source}\n }
    )`)
}

/** Electron runs a preload in frames inside a page only when told to. */
function onlyOnTop(script: string): string {
  return `if (window === window.top) { ${script} }`
}
