import { sayFailure } from '#shared/contract/failure-words.ts'
import { readdirSync } from 'node:fs'
import { expect } from 'vitest'
import type { Caller } from '../../support/caller.ts'
import { handedInBytes } from './hand-in.ts'
import type { programWithAccount } from './program-with-account.ts'

type Cost = Readonly<{ ms: number; grownMb: number }>

/** What work takes, in time and in memory of the whole program at its highest. */
export async function costOf<T>(work: () => Promise<T>): Promise<Cost & Readonly<{ value: T }>> {
  const before = process.memoryUsage.rss()
  let highest = before
  const look = (): void => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 5)
  const startedAt = performance.now()
  try {
    const value = await work()
    look()
    return { value, ms: performance.now() - startedAt, grownMb: (highest - before) / 1_000_000 }
  } finally {
    clearInterval(timer)
  }
}

/**
 * Hands a file in and looks at it: it is refused with a problem and in a sentence, in bounded time and memory, and nothing was
 * written but the file that waits.
 */
export async function expectRefused(
  { on, home }: Awaited<ReturnType<typeof programWithAccount>>,
  bytes: Uint8Array,
  problem: object,
  { ms = 2_000, mb = 150 }: Partial<Readonly<{ ms: number; mb: number }>> = {},
): Promise<void> {
  await readerIsThere(on)
  const fileId = await handedInBytes(on, bytes)
  const standing = await on.do('history.getStanding', {})
  const files = filesIn(home)

  const cost = await costOf(() => on.refusal('import.inspect', { fileId }))
  expect(cost.value).toMatchObject({ code: 'table-unreadable', problem })
  expect(sayFailure(cost.value)).toMatch(/^[A-Z][^{}]{20,}\.$/)
  expect(cost.ms).toBeLessThan(ms)
  expect(cost.grownMb).toBeLessThan(mb)
  expect(await on.do('history.getStanding', {})).toEqual(standing)
  expect((await on.do('account.list', {})).total).toBe(1)
  expect(filesIn(home)).toEqual(files)
  await on.do('file.discard', { fileId })
}

/** The thread that reads files starts with the first that is looked at: that is no cost of the hostile one. */
async function readerIsThere(on: Caller): Promise<void> {
  const fileId = await handedInBytes(on, Buffer.from('Name\nSundholt\n'))
  await on.do('import.inspect', { fileId })
  await on.do('file.discard', { fileId })
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/-(wal|shm)$/.test(name))
    .toSorted()
}
