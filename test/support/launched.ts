import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What is tested: this project's own build, or another folder like it, such as the content of a package. */
export const builtFolder = process.env['KEYPLAN_BUILT'] ?? projectRoot

const patienceMs = 60_000

/** A program that a test started, in a home of its own. */
export type Launched = Readonly<{
  process: ChildProcess
  /** The first line that matches, now or later. Rejects with all the output where the program ends without it. */
  line: (pattern: RegExp) => Promise<RegExpExecArray>
  output: () => string
  /** Asks it to stop and answers its exit code. One that does not go is killed, and answers `null`. */
  stop: () => Promise<number | null>
  exited: Promise<number | null>
}>

type Options = Readonly<{
  environment: Readonly<Record<string, string>>
  /** Whether test and program can talk beside the page. */
  isTalking: boolean
}>

export function launch(command: readonly string[], { environment, isTalking }: Options): Launched {
  const [program = '', ...args] = command
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(isTalking ? (['ipc'] as const) : [])]
  const child = spawn(program, args, {
    stdio,
    serialization: 'advanced',
    env: { ...process.env, ...environment },
  })
  let output = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      output += piece.toString()
      for (const look of waiting) look()
    })

  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  })

  function line(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(output)
        if (found) resolve(found)
      }
      waiting.add(look)
      look()
      const complain = (): void => reject(new Error(`No line like ${pattern} in:\n${output}`))
      setTimeout(complain, patienceMs).unref()
      void exited.then(complain)
    })
  }

  async function stop(): Promise<number | null> {
    if (child.exitCode === null) child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
    const code = await exited
    clearTimeout(timer)
    return code
  }

  return { process: child, line, output: () => output, stop, exited }
}

/** Does the rest of a launch, and stops what was started where that fails. */
export async function orStop<T>(launched: Launched, home: Home, rest: () => Promise<T>): Promise<T> {
  try {
    return await Promise.race([rest(), launched.exited.then(endedEarly)])
  } catch (error) {
    await launched.stop()
    home.remove()
    throw new Error(`The launch failed. Output:\n${launched.output()}`, { cause: error })
  }
}

function endedEarly(code: number | null): never {
  throw new Error(`It ended with ${code} before it was ready`)
}

export type Home = Readonly<{ path: string; remove: () => void }>

/** The home that the test names and looks after, or else a new one. */
export function homeFor({ KEYPLAN_HOME }: Readonly<Record<string, string>>): Home {
  return KEYPLAN_HOME === undefined ? newHome() : { path: KEYPLAN_HOME, remove: () => undefined }
}

/** A `KEYPLAN_HOME` that no other launch knows. */
export function newHome(): Home {
  const path = mkdtempSync(join(tmpdir(), 'keyplan-home-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** The dev dependency, whichever Node runs the tests; better-sqlite3 ends an older one with a crash. */
export function testedNode(): string {
  const path = join(projectRoot, 'node_modules', 'node', 'bin', 'node')
  return existsSync(path) ? path : process.execPath
}
