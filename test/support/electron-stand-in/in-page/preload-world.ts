import type { Wire } from './wire.ts'
import type { WorldBridge } from './world-bridge.ts'

export type FromPreload =
  | Readonly<{ kind: 'invoke'; id: number; channel: string; text: string }>
  | Readonly<{ kind: 'send'; channel: string; text: string }>
  | Readonly<{ kind: 'window-open'; url: string; frameName: string }>
  | Readonly<{ kind: 'preload-error'; message: string }>

export type ToPreload =
  | Readonly<{ kind: 'reply'; id: number; isOk: true; text: string }>
  | Readonly<{ kind: 'reply'; id: number; isOk: false; message: string }>
  | Readonly<{ kind: 'message'; channel: string; text: string }>

/**
 * The world of a sandboxed preload: what Electron gives it and no more. Put into the preload's world as text, with the
 * preload itself as `run`.
 */
export function runPreload(
  wire: Wire,
  bridge: WorldBridge,
  post: (text: string) => void,
  run: (
    require: (name: string) => unknown,
    process: object,
    module: { exports: object },
    exports: object,
  ) => void,
): (message: ToPreload) => void {
  type Listener = (event: object, ...values: unknown[]) => void
  const tell = (message: FromPreload): void => post(JSON.stringify(message))
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  const listenersOf = (channel: string): Listener[] => listeners.get(channel) ?? []
  let lastId = 0

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        const text = wire.pack(values)
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        tell({ kind: 'invoke', id, channel, text })
      }),
    send: (channel: string, ...values: unknown[]) => tell({ kind: 'send', channel, text: wire.pack(values) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...listenersOf(channel), listener])
      return ipcRenderer
    },
    once: (channel: string, listener: Listener) => {
      const first: Listener = (...received) => {
        ipcRenderer.off(channel, first)
        listener(...received)
      }
      return ipcRenderer.on(channel, first)
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        listenersOf(channel).filter((each) => each !== listener),
      )
      return ipcRenderer
    },
  }

  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => void bridge.send('expose', key, api),
  }

  const modules: Readonly<Record<string, object>> = {
    electron: { contextBridge, ipcRenderer },
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  }

  const require = (name: string): unknown => {
    const plain = name.replace(/^node:/, '')
    if (Object.hasOwn(modules, plain)) return modules[plain]
    throw new Error(`module not found: ${name}`)
  }

  bridge.onMessage(({ kind, key, values }) => {
    if (kind === 'window-open') tell({ kind, url: String(values[0]), frameName: key })
  })

  try {
    const module = { exports: {} }
    run(
      require,
      { type: 'renderer', platform: 'linux', sandboxed: true, contextIsolated: true },
      module,
      module.exports,
    )
  } catch (error) {
    tell({ kind: 'preload-error', message: error instanceof Error ? error.message : String(error) })
  }

  return (message) => {
    if (message.kind === 'message') {
      const values = wire.unpack(message.text) as unknown[]
      for (const listener of listenersOf(message.channel)) listener({ sender: ipcRenderer }, ...values)
      return
    }
    const { resolve, reject } = waiting.get(message.id) ?? {}
    waiting.delete(message.id)
    if (message.isOk) resolve?.(wire.unpack(message.text))
    else reject?.(new Error(message.message))
  }
}
