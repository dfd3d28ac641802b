import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const libfaketime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'

/** Why system calls can't be watched or made to fail here; `undefined` where they can. Some sandboxes refuse `ptrace`. */
export const whyNoStrace = onceAsked(() => {
  const trace = join(tmpdir(), `keyplan-strace-${process.pid}`)
  try {
    execFileSync('strace', ['-f', '-o', trace, 'true'], { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `strace can't be used here: ${firstLineOf(error)}`
  } finally {
    rmSync(trace, { force: true })
  }
})

export const whyNoFaketime = onceAsked(() =>
  existsSync(libfaketime) ? undefined : 'libfaketime is not installed here',
)

/** Why a limit can't be put on a process here. */
export const whyNoPrlimit = onceAsked(() => whyNot('prlimit', ['--nofile', 'true']))

/** Why a small file system in memory can't be mounted here. */
export const whyNoMount = onceAsked(() => {
  if (process.platform !== 'linux') return 'small file systems are mounted on Linux only'
  if (process.getuid?.() !== 0) return 'mounting a small file system needs root'
  return whyNot('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', tmpdir()])
})

function whyNot(program: string, args: readonly string[]): string | undefined {
  try {
    execFileSync(program, args, { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `${program} can't be used here: ${firstLineOf(error)}`
  }
}

function firstLineOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

function onceAsked(ask: () => string | undefined): () => string | undefined {
  let answer: { reason: string | undefined } | undefined
  return () => (answer ??= { reason: ask() }).reason
}
