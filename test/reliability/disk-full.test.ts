import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { createDispatcher } from '../../main/core/dispatcher.ts'
import { createIds } from '../../main/core/ids.ts'
import { createIncidents } from '../../main/core/incidents.ts'
import { createHandlers } from '../../main/services/handlers.ts'
import { openStore } from '../../main/store/open-store.ts'
import { transact } from '../../main/store/transact.ts'
import { wholeFile } from '../support/all-rows.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { createClock } from '../support/clock.ts'
import { aFolder } from '../support/folder.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'
import { startBuiltHost } from './support/built-host.ts'
import { diceOf } from './support/dice.ts'
import { patience } from './support/extent.ts'
import { createScriptedUser } from './support/scripted-user.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { whyNoMount } from './support/tools.ts'

const long = 'x'.repeat(19_000)

/** Adds until a command is refused, and answers the code. */
async function fill(on: Caller): Promise<string> {
  for (let at = 0; at < 2_000; at++) {
    const reply = await on.reply('account.add', { name: `Firm ${at}`, description: long })
    if (!reply.ok) return reply.error.code
  }
  throw new Error('It was never full')
}

test('check 7: a quota of pages: told as full, nothing changed, and on when there is room', async () => {
  const path = await aWorkspaceFile()
  const { now } = createClock()
  const store = await openStore(path, now())
  onTestFinished(async () => void (await store.close()))
  const { write } = store
  if (!write) throw new Error('It was opened for reading')
  const incidents: string[] = []
  const dispatch = createDispatcher({
    handlers: createHandlers({ path, stagingFolder: aFolder() }),
    ground: { read: store.read, transact: (note, work) => transact(write, note, work) },
    now,
    newId: createIds(now),
    incidents: createIncidents(
      (line) => incidents.push(line),
      now,
      () => '0',
    ),
  })
  const on = callerOver((name, input) => dispatch(name, input, { actor: 'tester' }))
  await sql`pragma max_page_count = 150`.execute(write)

  expect(await fill(on)).toBe('disk-full')
  const full = wholeFile(path)
  expect(await on.refusal('account.add', { name: 'One more', description: long })).toEqual({
    code: 'disk-full',
  })
  expect(wholeFile(path)).toEqual(full)
  expect(unsoundnessOf(path)).toEqual([])

  await sql`pragma max_page_count = 100000`.execute(write)
  await on.do('account.add', { name: 'With room', description: long })
  expect(unsoundnessOf(path)).toEqual([])
  expect(incidents).toEqual([])
})

test(
  'check 7: a real disk that is full: edits, imports and files that come in are refused in words, and go on when there is room',
  patience,
  async (context) => {
    context.skip(whyNoMount() !== undefined, whyNoMount())
    const disk = join(aFolder())
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', disk])
    let isMounted = true
    const unmount = (): void => {
      if (isMounted) execFileSync('umount', [disk])
      isMounted = false
    }
    onTestFinished(unmount)
    const path = await aWorkspaceFile(join(disk, 'workspace.keyplan'))
    const host = await startBuiltHost({ home: join(disk, 'home'), args: ['--workspace', path] })
    onTestFinished(async () => {
      host.launched.process.kill('SIGKILL')
      await host.launched.exited
      unmount()
    })

    expect(await fill(host)).toBe('disk-full')
    const { total } = await host.do('account.list', {})
    const import1 = await attempt(() => createScriptedUser(host, diceOf(7)).bringIn(2_000))
    expect(import1).toMatch(/disk-full/)
    expect((await host.do('account.list', {})).total).toBe(total)
    const bytes = Buffer.alloc(3_000_000, 0x61)
    const staged = await host.reply('file.begin', { name: 'a.csv', byteLength: bytes.byteLength })
    const fileId = staged.ok ? (staged.value as { fileId: string }).fileId : undefined
    if (fileId !== undefined)
      expect(await host.refusal('file.append', { fileId, base64: bytes.toString('base64') })).toEqual({
        code: 'disk-full',
      })

    execFileSync('mount', ['-o', 'remount,size=64m', disk])
    await host.do('account.add', { name: 'With room', description: long })
    await createScriptedUser(host, diceOf(8)).bringIn(20)
    host.launched.process.kill('SIGTERM')
    expect(await host.launched.exited).toBe(0)
    expect(unsoundnessOf(path)).toEqual([])
  },
)

async function attempt(work: () => Promise<void>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    return String(error)
  }
}
