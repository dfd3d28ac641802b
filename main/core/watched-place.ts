import type { PlaceWarning } from '#shared/contract/workspace.ts'
import { readFileSync } from 'node:fs'
import { riskOf } from './risky-folder.ts'

export type WatchedPlace = Readonly<{ warnings: () => readonly PlaceWarning[]; stop: () => void }>

/** Somebody who moved the file away in another program is told well within five seconds. */
const lookEveryMs = 2_000

/** Looks now and then whether the open file still lies where it was opened, and says at once what endangers it there. */
export function watchPlace(path: string, isInPlace: () => boolean, onGone: () => void): WatchedPlace {
  const risk = riskOf(path, mounts())
  let isGone = false

  const timer = setInterval(() => {
    if (isInPlace()) return
    isGone = true
    clearInterval(timer)
    onGone()
  }, lookEveryMs)
  timer.unref()

  return {
    warnings: () => [...(isGone ? (['file-gone'] as const) : []), ...(risk === undefined ? [] : [risk])],
    stop: () => clearInterval(timer),
  }
}

/** What is mounted where, as Linux tells it; other systems do not tell it as a file. */
function mounts(): string {
  return process.platform === 'linux' ? readFileSync('/proc/mounts', 'utf8') : ''
}
