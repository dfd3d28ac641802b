import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, readFileSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { riskOf } from '../../main/core/risky-folder.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { callerOver } from '../support/caller.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolder } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'
import { extent, patience } from './support/extent.ts'
import { unsoundnessOf } from './support/soundness.ts'

const now = new Date('2026-03-02T09:00:00Z')

test(
  'check 42: of many that take over one stale lock at the same instant, one gets in',
  patience,
  async () => {
    const children = Array.from({ length: extent(3, 8) }, () => contender())
    onTestFinished(() => children.forEach(({ child }) => child.kill('SIGKILL')))
    await Promise.all(children.map(({ said }) => said(/ready/)))

    for (let round = 0; round < extent(12, 200); round++) {
      const path = await aWorkspaceFile()
      leaveStaleLock(path)

      for (const { child } of children) child.stdin.write(`${path}\n`)
      const outcomes = await Promise.all(children.map(({ said }) => said(/in|store-locked|busy|\S+ \S+/)))
      expect(outcomes.toSorted()).toEqual(['in', ...children.slice(1).map(() => 'store-locked')])

      for (const { child } of children) child.stdin.write('leave\n')
      await Promise.all(children.map(({ said }) => said(/left/)))
      expect(readdirSync(join(path, '..'))).toEqual(['workspace.keyplan'])
    }
  },
)

/** A process that opens the file that it is told to, and says what came of it. */
function contender() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'contender.ts')])
  child.stderr.pipe(process.stderr)
  const lines: string[] = []
  let rest = ''
  child.stdout.on('data', (piece: Buffer) => {
    const parts = (rest + piece.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    child.emit('line')
  })
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const line = lines.shift()
      if (line === undefined) await once(child, 'line')
      else if (pattern.test(line)) return line
      else throw new Error(`${line} is not ${pattern}`)
    }
  }
  return { child, said }
}

function leaveStaleLock(path: string): void {
  const holder = {
    host: hostname(),
    pid: process.pid,
    startedAt: '1',
    since: now.toISOString(),
    session: 's',
  }
  writeFileSync(`${path}.lock`, JSON.stringify(holder))
}

describe('check 46: a file that is no longer where it was opened', () => {
  const ways: Readonly<Record<string, (path: string) => void>> = {
    moved: (path) => renameSync(path, `${path}.away`),
    removed: (path) => unlinkSync(path),
    replaced: (path) => {
      writeFileSync(`${path}.new`, 'something else')
      renameSync(`${path}.new`, path)
    },
  }

  test.each(Object.entries(ways))(
    '%s: nothing is written, it is told, and what was there can be saved',
    async (_way, happen) => {
      const home = aFolder()
      const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
      onTestFinished(app.close)
      const on = callerOver(app.call)
      const path = join(home, 'workspace.keyplan')
      await on.do('workspace.create', { path, name: 'Key accounts', currency: 'EUR' })
      await on.do('account.add', { name: 'Sundholt' })
      expect((await on.do('application.getState', {})).warnings).toEqual([])
      const told = new Promise<void>((resolve) => {
        app.onChanged((topics) => {
          if (topics.length === 1 && topics[0] === 'application') resolve()
        })
      })

      happen(path)

      expect(await on.refusal('account.add', { name: 'Too late' })).toEqual({ code: 'workspace-gone', path })
      await told
      expect((await on.do('application.getState', {})).warnings).toEqual(['file-gone'])
      const copy = await on.do('workspace.saveCopy', {})
      await on.do('workspace.open', copy)
      expect((await on.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['Sundholt'])
      await on.do('account.add', { name: 'And on' })
      expect((await on.do('application.getState', {})).warnings).toEqual([])
      await app.close()
      expect(unsoundnessOf(copy.path)).toEqual([])
    },
  )

  test('a copy does not take the place of a file that is there', async () => {
    const home = aFolder()
    const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
    onTestFinished(app.close)
    const on = callerOver(app.call)
    const other = await aWorkspaceFile()
    const before = hashOf(other)
    await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'W', currency: 'EUR' })

    expect(await on.refusal('workspace.saveCopy', { path: other })).toEqual({
      code: 'store-exists',
      path: other,
    })
    expect(hashOf(other)).toBe(before)
  })
})

test('check 48: a file with two names is refused for writing, in words, and can be read', async () => {
  const path = await aWorkspaceFile()
  const second = join(aFolder(), 'second.keyplan')
  linkSync(path, second)
  const before = hashOf(path)

  expect(await problemOf(() => openStore(second, now))).toEqual({ code: 'store-has-two-names', names: 2 })
  expect(await problemOf(() => openStore(path, now))).toEqual({ code: 'store-has-two-names', names: 2 })
  expect(hashOf(path)).toBe(before)
  await (await openReader(second)).close()

  rmSync(second)
  await (await openStore(path, now)).close()
})

describe('check 49: where a workspace is in danger', () => {
  const mounts = readFileSync(join(import.meta.dirname, 'support', 'mounts.txt'), 'utf8')

  test.each([
    ['/home/tilde/Accounts.keyplan', undefined],
    ['/mnt/team/Accounts.keyplan', 'network-folder'],
    ['/mnt/team/local disk/Accounts.keyplan', undefined],
    ['/mnt/teams/Accounts.keyplan', undefined],
    ['/media/share with space/a/Accounts.keyplan', 'network-folder'],
    ['/home/tilde/far/Accounts.keyplan', 'network-folder'],
    ['\\\\server\\share\\Accounts.keyplan', 'network-folder'],
    ['/home/tilde/Dropbox/Accounts.keyplan', 'synced-folder'],
    ['C:\\Users\\Tilde\\OneDrive - Haldenau\\Accounts.keyplan', 'synced-folder'],
    ['/Users/tilde/Library/Mobile Documents/Accounts.keyplan', 'synced-folder'],
    ['/home/tilde/Dropbox', undefined],
    ['/home/tilde/Inbox/Accounts.keyplan', undefined],
  ])('%s: %s', (path, risk) => {
    expect(riskOf(path, mounts)).toBe(risk)
  })

  test('the page is told of the open one', async () => {
    const home = aFolder()
    const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
    onTestFinished(app.close)
    const on = callerOver(app.call)
    await on.do('workspace.create', { path: join(home, 'Dropbox', 'w.keyplan'), name: 'W', currency: 'EUR' })

    expect((await on.do('application.getState', {})).warnings).toEqual(['synced-folder'])
  })
})
