import { _electron, chromium, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Order, Told } from './electron-stand-in/control.ts'
import { builtFolder, launch, homeFor, orStop, projectRoot, testedNode } from './launched.ts'
import { collectProblems } from './problems.ts'

export type Shell = Readonly<{
  kind: 'electron' | 'stand-in'
  page: Page
  /** The page's address as Chromium sees it: the stand-in's Chromium knows no `app://`. */
  address: string
  home: string
  /** What the page did that no page may do. Empty, or the test fails. */
  problems: string[]
  output: () => string
  /** What only the stand-in can be asked for; `undefined` with the real Electron. */
  order: ((order: Order) => Promise<unknown>) | undefined
  /** Stops the shell as a user would. Rejects where it did not go cleanly. */
  close: () => Promise<void>
}>

export type ShellOptions = Readonly<{
  args?: readonly string[]
  environment?: Readonly<Record<string, string>>
  /** Folder with the `package.json` of the built program. */
  folder?: string
}>

type Answered = Exclude<Told, { kind: 'problem' }>

const electronBinary = join(
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(projectRoot, 'node_modules', 'electron', 'dist'),
  'electron',
)
export const shellKind: Shell['kind'] = existsSync(electronBinary) ? 'electron' : 'stand-in'
export const standInScript = join(import.meta.dirname, 'electron-stand-in', 'start.ts')

let hasSaid = false

/** Starts the built shell in a home of its own: in Electron where its binary is, else in the stand-in. */
export async function launchShell(options: ShellOptions = {}): Promise<Shell> {
  if (!hasSaid) console.log(`The shell is tested in ${sentences[shellKind]}.`)
  hasSaid = true
  return shellKind === 'electron' ? launchElectron(options) : launchStandIn(options)
}

/** Starts the shell once more in a home where one runs already; answers how it ended. */
export async function launchAgain(
  first: Pick<Shell, 'home'>,
  args: readonly string[],
): Promise<number | null> {
  const program = shellKind === 'electron' ? [electronBinary, ...asRoot] : [testedNode(), standInScript]
  const environment = { KEYPLAN_HOME: first.home }
  return launch([...program, builtFolder, ...args], { environment, isTalking: false }).exited
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const sentences = {
  electron: 'Electron',
  'stand-in': 'the stand-in for Electron: there is no Electron binary here',
}

async function launchElectron({
  args = [],
  environment = {},
  folder = builtFolder,
}: ShellOptions): Promise<Shell> {
  const home = homeFor(environment)
  const problems: string[] = []
  const running = await _electron.launch({
    executablePath: electronBinary,
    args: [folder, ...args],
    env: { ...presentOnly(process.env), KEYPLAN_HOME: home.path, ...environment },
    chromiumSandbox: process.getuid?.() !== 0,
  })
  let output = ''
  running.process().stdout?.on('data', (piece: Buffer) => (output += piece.toString()))
  running.process().stderr?.on('data', (piece: Buffer) => (output += piece.toString()))
  running.on('window', (page) => collectProblems(page, (problem) => problems.push(problem)))
  const page = await running.firstWindow()

  return {
    kind: 'electron',
    page,
    address: 'app://keyplan/',
    home: home.path,
    problems,
    output: () => output,
    order: undefined,
    close: async () => {
      const exited = new Promise<number | null>((resolve) => running.process().once('exit', resolve))
      running.process().kill('SIGTERM')
      const code = await exited
      home.remove()
      if (code !== 0) throw new Error(`Electron ended with ${code}:\n${output}`)
    },
  }
}

function presentOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

async function launchStandIn({
  args = [],
  environment = {},
  folder = builtFolder,
}: ShellOptions): Promise<Shell> {
  const home = homeFor(environment)
  const problems: string[] = []
  const standIn = launch([testedNode(), standInScript, folder, ...args], {
    environment: { KEYPLAN_HOME: home.path, ...environment },
    isTalking: true,
  })
  const answers = new Map<number, (told: Answered) => void>()
  standIn.process.on('message', (told: Told) => {
    if (told.kind === 'problem') problems.push(told.problem)
    else answers.get(told.id)?.(told)
  })

  return orStop(standIn, home, async () => {
    const [, endpoint = ''] = await standIn.line(/is driven at (http:\S+)/)
    const browser = await chromium.connectOverCDP(endpoint)
    const page = await shownPage(() => browser.contexts().flatMap((context) => context.pages()))
    let lastId = 0

    return {
      kind: 'stand-in',
      page,
      address: 'https://keyplan.app.test/',
      home: home.path,
      problems,
      output: standIn.output,
      order: (order) =>
        new Promise((resolve, reject) => {
          answers.set(++lastId, (told) =>
            told.kind === 'done' ? resolve(told.value) : reject(new Error(told.message)),
          )
          standIn.process.send({ id: lastId, order })
        }),
      close: async () => {
        const code = await standIn.stop()
        await browser.close()
        home.remove()
        if (code !== 0) throw new Error(`The stand-in ended with ${code}:\n${standIn.output()}`)
      },
    }
  })
}

/** Chromium starts with an empty page of its own: the window's page is the one that has gone somewhere. */
async function shownPage(pages: () => readonly Page[]): Promise<Page> {
  for (let tries = 0; tries < 400; tries++) {
    const shown = pages().find((page) => page.url().startsWith('https:'))
    if (shown) {
      await shown.waitForLoadState()
      return shown
    }
    await wait(50)
  }
  throw new Error('No window was opened')
}
