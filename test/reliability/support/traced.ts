import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testedNode } from '../../support/launched.ts'

const committing = join(import.meta.dirname, 'committing.ts')

/** Something the committing process did that a disk would notice, or a line that it said, in the order of happening. */
export type Event =
  | Readonly<{ call: 'open'; path: string; fd: number; isNew: boolean }>
  | Readonly<{ call: 'close' | 'sync'; fd: number }>
  | Readonly<{ call: 'write'; fd: number; bytes: Buffer; at: number }>
  | Readonly<{ call: 'truncate'; fd: number; size: number }>
  | Readonly<{ call: 'unlink'; path: string }>
  | Readonly<{ call: 'rename'; from: string; to: string }>
  | Readonly<{ call: 'say'; line: string }>

export type Committed = Readonly<{ output: string; signal: string | null; code: number | null }>

/**
 * Runs the committing process under strace with these options. Its store works in the main thread alone, so that nothing
 * but that thread is watched, and the N-th call is the same one in every run.
 */
export async function commitUnderStrace(
  options: readonly string[],
  what: readonly string[],
): Promise<Committed> {
  const child = spawn('strace', [...options, testedNode(), committing, ...what], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'keyplan-compile-cache') },
  })
  let output = ''
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (output += piece.toString()))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return { output, code, signal }
}

/** Lets it run and writes down every call that changes a file, with all the bytes. */
export async function recordOf(trace: string, what: readonly string[]): Promise<readonly Event[]> {
  const calls = 'trace=openat,close,pwrite64,fsync,fdatasync,ftruncate,unlink,rename,write'
  const { output, code } = await commitUnderStrace(['-xx', '-s', '9999999', '-o', trace, '-e', calls], what)
  if (code !== 0) throw new Error(`The committing process failed:\n${output}`)
  return readFileSync(trace, 'latin1').split('\n').flatMap(eventOf)
}

function eventOf(line: string): readonly Event[] {
  const [, call, rest = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(line) ?? []
  const texts = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  )
  const text = texts[0] ?? Buffer.alloc(0)
  const fd = Number(/^\d+/.exec(rest)?.[0])
  if (call === undefined || Number(result) < 0) return []
  switch (call) {
    case 'openat':
      return [{ call: 'open', path: text.toString(), fd: Number(result), isNew: /O_CREAT/.test(rest) }]
    case 'close':
      return [{ call: 'close', fd }]
    case 'fsync':
    case 'fdatasync':
      return [{ call: 'sync', fd }]
    case 'pwrite64':
      return [{ call: 'write', fd, bytes: text.subarray(0, Number(result)), at: lastNumber(rest) }]
    case 'ftruncate':
      return [{ call: 'truncate', fd, size: lastNumber(rest) }]
    case 'unlink':
      return [{ call: 'unlink', path: text.toString() }]
    case 'rename':
      return [{ call: 'rename', from: text.toString(), to: texts[1]?.toString() ?? '' }]
    case 'write':
      return fd === 1 ? [{ call: 'say', line: text.toString().trimEnd() }] : []
    default:
      throw new Error(`Say here what ${call} does to a disk`)
  }
}

function lastNumber(rest: string): number {
  return Number(/(\d+)$/.exec(rest)?.[1])
}
