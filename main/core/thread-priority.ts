import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** How far a thread of long work stands back behind those that somebody waits for, in steps of niceness (0 to 19). */
const behind = 10

/**
 * Lets the thread that calls this stand back where there are more threads than cores: what a window waits for comes first, long work takes
 * what is left, which on an idle machine is everything. Only Linux gives each thread its own; elsewhere a call would slow the whole program.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return
  const thread = basename(readlinkSync('/proc/thread-self'))
  setPriority(Number(thread), behind)
}
