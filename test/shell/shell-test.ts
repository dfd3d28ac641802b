import { test as base, expect } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge } from '#shared/contract/bridge.ts'
import { launchShell, type Shell, type ShellOptions } from '../support/launch-shell.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

type Fixtures = Readonly<{
  /** Starts a shell that is stopped after the test. */
  start: (options?: ShellOptions) => Promise<Shell>
  /** A shell without a workspace. */
  shell: Shell
  /** A folder outside the shell's home, which outlives the shell. */
  folder: string
}>

/** A test of the built shell. What its page must not do fails it, except what it provokes: those `problems` it empties. */
export const test = base.extend<Fixtures>({
  start: async ({}, use) => {
    const shells: Shell[] = []
    await use(async (options) => {
      const shell = await launchShell(options)
      shells.push(shell)
      return shell
    })
    for (const shell of shells) await shell.close()
    expect(shells.flatMap(({ problems }) => problems)).toEqual([])
  },
  shell: async ({ start }, use) => use(await start()),
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keyplan-test-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

export { expect }

/** Calls the core as the page does. */
export function call(shell: Shell, name: string, input: unknown): ReturnType<Bridge['call']> {
  return shell.page.evaluate(([procedure, value]) => window.bridge.call(procedure, value), [
    name,
    input,
  ] as const)
}

/** Asks what only the stand-in can be asked; with the real Electron the test is skipped. */
export function standInOnly(shell: Shell): NonNullable<Shell['order']> {
  const { order } = shell
  test.skip(!order, 'Only the stand-in lets a test forge senders and answer dialogs')
  if (!order) throw new Error('Skipped')
  return order
}

/** Takes the problems that the test provoked, so that they do not fail it. */
export function takeProblems(shell: Shell): readonly string[] {
  return shell.problems.splice(0)
}
