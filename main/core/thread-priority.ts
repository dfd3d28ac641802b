import { readlinkSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { basename } from 'node:path'

/**
 * How far a thread of long work stands back behind those that somebody waits for, in steps of niceness: two thirds of the share of another
 * thread where all want a core. Ten steps are a tenth, with which an import on a busy machine hardly goes on.
 */
export const stepsBehind = 2

/**
 * Lets the thread that calls this stand back where there are more threads than cores: what a window waits for comes first, long work takes
 * what is left, which on an idle machine is everything. Only Linux gives each thread its own; elsewhere a call would slow the whole program.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return
  const thread = Number(basename(readlinkSync('/proc/thread-self')))
  setPriority(thread, Math.min(19, getPriority(thread) + stepsBehind))
}
