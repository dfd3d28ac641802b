import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolderOnDisk } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T09:00:00Z')

/** Even root can't write a file that `chattr` made immutable; without root, or on another file system, nobody can make one. */
function immutable(path: string): string | undefined {
  try {
    execFileSync('chattr', ['+i', path], { stdio: 'pipe' })
  } catch (error) {
    return `chattr +i is not possible here: ${String(error)}`
  }
  onTestFinished(() => void execFileSync('chattr', ['-i', path]))
  return undefined
}

describe('check 47: a file that cannot be written', () => {
  test('is refused for editing in words, and can be read', async (context) => {
    const path = await aWorkspaceFile(join(aFolderOnDisk(), 'workspace.keyplan'))
    const reason = immutable(path)
    if (reason !== undefined) context.skip(reason)

    expect(await problemOf(() => openStore(path, now))).toEqual({ code: 'store-read-only' })

    const reader = await openReader(path)
    expect(await reader.read.selectFrom('account').select('name').execute()).toHaveLength(1)
    await reader.close()
  })

  test('takes no command when it is open for reading', async (context) => {
    const path = await aWorkspaceFile(join(aFolderOnDisk(), 'workspace.keyplan'))
    const reason = immutable(path)
    if (reason !== undefined) context.skip(reason)
    const core = await openCore({ path, mode: 'read' })

    expect(await core.refusal('account.add', { name: 'Sundholt' })).toEqual({ code: 'read-only' })
  })
})

test('a workspace that is open for reading is not written to', async () => {
  const path = await aWorkspaceFile()
  const before = hashOf(path)
  const core = await openCore({ path, mode: 'read' })

  expect((await core.do('account.list', {})).total).toBe(1)
  expect(await core.refusal('account.add', { name: 'Sundholt' })).toEqual({ code: 'read-only' })
  await core.close()

  expect(hashOf(path)).toBe(before)
})

test('who reads sees what is written meanwhile', async () => {
  const writing = await openCore()
  const reading = await openCore({ path: writing.path, mode: 'read' })

  await anAccount(writing)

  expect((await reading.do('account.list', {})).total).toBe(1)
})
