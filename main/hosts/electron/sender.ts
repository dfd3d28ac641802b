import type { Reply } from '#shared/contract/bridge.ts'
import { ipcMain, type WebFrameMain } from 'electron'
import { pageOrigin } from './address.ts'

/** Answers messages from our own page. Every handler goes through here; nothing else may touch `ipcMain`. */
export function answerOwnPage(
  channel: string,
  answer: (...message: readonly unknown[]) => Promise<Reply>,
): void {
  ipcMain.handle(channel, async (event, ...message: unknown[]) =>
    isOwnPage(event.senderFrame) ? answer(...message) : notForStrangers,
  )
}

/** The words that a caller without a token gets from the other host. */
const notForStrangers: Reply = { ok: false, error: { code: 'signed-out' } }

/** A frame that went away meanwhile is `null`; a frame inside another page has a parent. */
function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === pageOrigin
}
