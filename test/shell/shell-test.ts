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
  /** A shell that runs already, without a workspace and with a fresh page. */
  shell: Shell
  /** A folder outside the shell's home, which outlives the shell. */
  folder: string
}>

/** A test of the built shell. What its page must not do fails it, unless the test says that it provokes it. */
export const test = base.extend<Fixtures, Readonly<{ standing: Shell }>>({
  start: async ({}, use) => {
    const shells: Shell[] = []
    await use(async (options) => {
      const shell = await launchShell(options)
      shells.push(shell)
      return shell
    })
    for (const shell of shells) await shell.close()
    for (const shell of shells) expectNoProblems(shell)
  },

  standing: [
    async ({}, use) => {
      const shell = await launchShell()
      await use(shell)
      await shell.close()
    },
    { scope: 'worker' },
  ],

  shell: async ({ standing }, use) => {
    await call(standing, 'workspace.close', {})
    await standing.page.reload()
    await standing.order?.({ kind: 'forget' })
    standing.problems.length = 0
    provoking.delete(standing)
    await use(standing)
    await call(standing, 'application.getState', {})
    expectNoProblems(standing)
  },

  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keyplan-test-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

const provoking = new WeakSet<Shell>()

function expectNoProblems(shell: Shell): void {
  if (!provoking.has(shell)) expect(shell.problems).toEqual([])
}

/** What the page complains of is what the test is about. */
export function provokes(shell: Shell): void {
  provoking.add(shell)
}

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
