import { EventEmitter } from 'node:events'
import { createWire } from './in-page/wire.ts'

const wire = createWire()

export type Frame = Readonly<{
  url: string
  origin: string
  parent: Frame | null
  top: Frame | null
  detached: boolean
}>
type Handler = (event: object, ...values: unknown[]) => unknown

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** What an `invoke` gets, as text; rejects with the sentence that the preload would see. */
  async answer(sender: unknown, senderFrame: Frame | null, channel: string, text: string): Promise<string> {
    const handler = this.#handlers.get(channel)
    const failed = `Error invoking remote method '${channel}'`
    if (!handler) throw new Error(`${failed}: Error: No handler registered for '${channel}'`)
    try {
      const event = { type: 'frame', sender, senderFrame, frameId: 1, processId: 1 }
      return wire.pack(await handler(event, ...(wire.unpack(text) as unknown[])))
    } catch (error) {
      throw new Error(`${failed}: ${String(error)}`, { cause: error })
    }
  }

  take(sender: unknown, senderFrame: Frame | null, channel: string, text: string): void {
    this.emit(channel, { type: 'frame', sender, senderFrame }, ...(wire.unpack(text) as unknown[]))
  }
}

export const ipcMain = new IpcMain()

/** Throws what Electron throws where structured clone does not carry the values. */
export function packMessage(values: readonly unknown[]): string {
  return wire.pack(values)
}

export function unpackMessage(text: string): unknown {
  return wire.unpack(text)
}
