import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Whether there is a screen a browser could open on. */
export function hasDisplay(environment: Readonly<Record<string, string | undefined>>): boolean {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
}

/**
 * Opens the address in the user's browser by way of a file that only the user can read, so that the code never stands in
 * the list of processes. Answers whether an opener was found.
 */
export function openBrowser(address: string, folder: string): Promise<boolean> {
  const [command, ...before] = openers[process.platform] ?? []
  if (command === undefined) return Promise.resolve(false)

  const file = join(folder, 'open.html')
  const html = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}">`
  rmSync(file, { force: true })
  writeFileSync(file, html, { mode: 0o600 })
  setTimeout(() => rmSync(file, { force: true }), 30_000).unref()

  return new Promise((resolve) => {
    const opener = spawn(command, [...before, pathToFileURL(file).href], { detached: true, stdio: 'ignore' })
    opener.once('error', () => resolve(false))
    opener.once('spawn', () => {
      opener.unref()
      resolve(true)
    })
  })
}
