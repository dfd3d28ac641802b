import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'

type Passed = Readonly<{ argv: readonly string[]; folder: string; message: unknown }>

let passing: Promise<void> = Promise.resolve()
let held: { file: string; server: Server } | undefined

/** One instance for each folder of user data. A later one hands on what it was asked, and is told that it is not first. */
export function claimInstance(
  userData: string,
  message: object,
  onOther: (argv: readonly string[], folder: string, message: unknown) => void,
): boolean {
  mkdirSync(userData, { recursive: true })
  const file = join(userData, 'stand-in-instance')
  const first = instanceIn(file)
  if (first !== undefined) {
    passing = passOn(socketOf(first), { argv: process.argv, folder: process.cwd(), message })
    return false
  }

  writeFileSync(file, String(process.pid))
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (piece: Buffer) => (text += piece.toString()))
    socket.on('end', () => {
      const { argv, folder, message: other } = JSON.parse(text) as Passed
      onOther(argv, folder, other)
    })
  })
  server.listen(socketOf(process.pid)).unref()
  held = { file, server }
  return true
}

/** Resolves when the first instance has what a later one had to say. */
export function whenPassedOn(): Promise<void> {
  return passing
}

export function releaseInstance(): void {
  held?.server.close()
  if (held) rmSync(held.file, { force: true })
  held = undefined
}

/** An abstract socket: it goes with its process, and its name has no length to run out of. */
function socketOf(pid: number): string {
  return `\0keyplan-stand-in-${pid}`
}

function instanceIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

function passOn(path: string, passed: Passed): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.on('error', reject)
    socket.on('close', () => resolve())
    socket.end(JSON.stringify(passed))
  })
}
