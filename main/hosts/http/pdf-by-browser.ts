import { AppFailure } from '#shared/contract/errors.ts'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PdfMaker } from '../../core/papers.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A browser that has not printed by then never will. */
const patienceMs = 120_000

/**
 * Prints by a browser of the Chromium family that is on this computer: Chrome, Chromium, Edge or the one that KEYPLAN_CHROMIUM
 * names. It runs without a window and with a profile of its own that is thrown away.
 */
export function pdfByBrowser(environment: Environment): PdfMaker {
  return async (html, folder) => {
    const browser = findBrowser(environment)
    if (browser === undefined) return null
    const made = join(folder, 'paper.pdf')
    const end = await run(browser, [
      ...quietly(join(folder, 'profile')),
      '--no-pdf-header-footer',
      `--print-to-pdf=${made}`,
      pathToFileURL(html).href,
    ])
    if (!existsSync(made)) throw new AppFailure({ code: 'pdf-failed' }, new Error(`${browser}: ${end}`))
    return readFileSync(made)
  }
}

/** Without a window, without anything of the user's, and without a way into a network. */
export function quietly(profile: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${profile}`,
    // Root has no sandbox to use; Chromium would refuse to start.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** The first that there is. */
export function findBrowser(environment: Environment): string | undefined {
  const named = environment['KEYPLAN_CHROMIUM']
  const candidates = named
    ? [named]
    : (browsers[process.platform]?.(environment) ?? browsers.linux(environment))
  return candidates.find((path) => isAbsolute(path) && existsSync(path))
}

const browsers = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: (environment: Environment) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
        join(environment[root] ?? '', path),
      ),
    ),
  linux: (environment: Environment) =>
    [
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'brave-browser',
      'chromium-headless-shell',
    ].flatMap((name) => (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
} as const satisfies Partial<
  Record<NodeJS.Platform, (environment: Environment) => readonly string[]>
> as Readonly<Partial<Record<NodeJS.Platform, (environment: Environment) => readonly string[]>>> & {
  linux: (environment: Environment) => readonly string[]
}

/** Runs to the end, or is ended. Answers what it said, for whoever has to find out why nothing came of it. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: patienceMs })
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said = (said + part.toString('utf8')).slice(-2_000)
    })
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(`ended with ${code ?? signal}: ${said}`))
  })
}
