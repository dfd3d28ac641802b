import type { Bridge, Reply } from '#shared/contract/bridge.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, changedChannel } from './channels.ts'

/** All that the page gets of the shell. No object of Electron crosses: its event would carry the sender along. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, JSON.stringify(input)) as Promise<Reply>,
  onChanged: (listener) => {
    const pass = (_event: unknown, topics: readonly Topic[]): void => listener(topics)
    ipcRenderer.on(changedChannel, pass)
    return () => {
      ipcRenderer.off(changedChannel, pass)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
