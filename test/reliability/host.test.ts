import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { aFolder } from '../support/folder.ts'
import { builtFolder } from '../support/launched.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'
import { startBuiltHost, type BuiltHost } from './support/built-host.ts'
import { commandsIn } from './support/commands-in.ts'
import { diceOf } from './support/dice.ts'
import { extent, patience } from './support/extent.ts'
import { createScriptedUser } from './support/scripted-user.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { whyNoPrlimit, whyNoStrace } from './support/tools.ts'

async function aHost(wish: Omit<Parameters<typeof startBuiltHost>[0], 'home'> & { path?: string } = {}) {
  const path = wish.path ?? (await aWorkspaceFile())
  const home = aFolder()
  const host = await startBuiltHost({ ...wish, home, args: ['--workspace', path] })
  onTestFinished(async () => {
    host.launched.process.kill('SIGKILL')
    await host.launched.exited
  })
  return { ...host, path, home }
}

/** Many commands, sent at once; answers how many were acknowledged when all have been answered or cut off. */
function addMany(host: BuiltHost, count: number) {
  const answers = Array.from({ length: count }, (_, at) =>
    host.reply('account.add', { name: `Firm ${at}` }).then(
      (reply) => reply.ok,
      () => false,
    ),
  )
  return Promise.all(answers)
}

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'check 13: %s while commands are waiting',
  (signal) => {
    test(
      'each is kept and acknowledged, or neither; the file is at rest and nobody holds it',
      patience,
      async () => {
        const host = await aHost()
        const before = commandsIn(host.path)
        const many = addMany(host, 60)
        await host.do('account.add', { name: 'The first that is on disk' })

        host.launched.process.kill(signal)
        const acknowledged = (await many).filter(Boolean).length + 1

        expect(await host.launched.exited).toBe(0)
        expect(commandsIn(host.path).length - before.length).toBeGreaterThanOrEqual(acknowledged)
        expect(readdirSync(join(host.path, '..'))).toEqual(['workspace.keyplan'])
        expect(unsoundnessOf(host.path)).toEqual([])
      },
    )
  },
)

test(
  'check 43: a foreign writer: commands are told that it is busy, queries go on, and afterwards all is well',
  patience,
  async () => {
    const host = await aHost()
    const foreign = new Database(host.path)
    onTestFinished(() => void foreign.close())
    foreign.exec('begin immediate')

    const refused = host.refusal('account.add', { name: 'Sundholt' })
    for (let asked = 0; asked < 20; asked++) expect((await host.do('account.list', {})).total).toBe(1)
    expect(await refused).toEqual({ code: 'busy' })

    foreign.exec('rollback')
    await host.do('account.add', { name: 'Sundholt' })
    expect((await host.do('account.list', {})).total).toBe(2)
  },
)

test(
  'check 53: stopped for a while and woken, it answers what was asked meanwhile and loses nothing',
  patience,
  async () => {
    const host = await aHost()
    host.launched.process.kill('SIGSTOP')
    const asked = addMany(host, 5)
    await new Promise((resolve) => setTimeout(resolve, extent(1_000, 60_000)))
    host.launched.process.kill('SIGCONT')

    expect(await asked).toEqual([true, true, true, true, true])
    expect((await host.do('account.list', {})).total).toBe(6)
    host.launched.process.kill('SIGTERM')
    expect(await host.launched.exited).toBe(0)
    expect(commandsIn(host.path)).toHaveLength(7)
  },
)

test(
  'check 10: a limit on the size of files: told in words, alive, and on when the limit is gone',
  patience,
  async (context) => {
    context.skip(whyNoPrlimit() !== undefined, whyNoPrlimit())
    const path = await aWorkspaceFile()
    const host = await aHost({ path, under: ['prlimit', `--fsize=${statSync(path).size + 300_000}:`] })

    let code = 'none'
    for (let at = 0; at < 200 && code === 'none'; at++) {
      const reply = await host.reply('account.add', { name: `Firm ${at}`, description: 'x'.repeat(19_000) })
      if (!reply.ok) code = reply.error.code
    }
    expect(['disk-failing', 'disk-full']).toContain(code)
    const { total } = await host.do('account.list', {})
    expect(total).toBe(host.acknowledged.length + 1)

    execFileSync('prlimit', ['--pid', String(host.pid), '--fsize=unlimited:'])
    await host.do('account.add', { name: 'With room', description: 'x'.repeat(19_000) })
    host.launched.process.kill('SIGTERM')
    expect(await host.launched.exited).toBe(0)
    expect(unsoundnessOf(path)).toEqual([])
  },
)

test(
  'check 11: with few file descriptors, imports and openings leave none behind',
  patience,
  async (context) => {
    context.skip(whyNoPrlimit() !== undefined, whyNoPrlimit())
    if (!existsSync('/proc/self/fd')) context.skip('/proc tells of file descriptors on Linux only')
    const host = await aHost({ under: ['prlimit', '--nofile=64'] })
    const user = createScriptedUser(host, diceOf(11))
    const open = (): number => readdirSync(`/proc/${host.pid}/fd`).length
    const cycle = async (): Promise<void> => {
      await user.bringIn(3)
      await host.do('workspace.close', {})
      await host.do('workspace.open', { path: host.path })
    }
    await cycle()
    const before = open()

    for (let at = 0; at < extent(4, 200); at++) await cycle()

    expect(open()).toBeLessThanOrEqual(before + 1)
  },
)

test(
  'check 12: with a small heap, what does not fit is refused and the program lives',
  patience,
  async () => {
    const host = await aHost({ nodeOptions: ['--max-old-space-size=48'] })
    const lines = Array.from(
      { length: 60_000 },
      (_, at) => `Firm number ${at} with a long name,A town of some length`,
    )
    const bytes = Buffer.from(['Account Name,City', ...lines].join('\n'))
    const { fileId, bytesAtOnce } = await host.do('file.begin', {
      name: 'a.csv',
      byteLength: bytes.byteLength,
    })
    for (let from = 0; from < bytes.byteLength; from += bytesAtOnce) {
      const base64 = bytes.subarray(from, from + bytesAtOnce).toString('base64')
      await host.do('file.append', { fileId, base64 })
    }
    const mapping = { name: 0, city: 1 }

    const reply = await host.reply('import.preview', { fileId, object: 'account', mapping })

    if (!reply.ok) expect(['interrupted', 'invalid-input']).toContain(reply.error.code)
    await host.do('account.add', { name: 'Sundholt' })
    expect((await host.do('account.list', {})).total).toBe(2)
  },
)

describe('check 31: nothing but SQLite opens the live files', () => {
  test('as the system sees it', patience, async (context) => {
    context.skip(whyNoStrace() !== undefined, whyNoStrace())
    const trace = join(aFolder(), 'trace')
    const under = ['strace', '-f', '--seccomp-bpf', '-e', 'trace=open,openat', '-o', trace]
    const host = await aHost({ under })
    const user = createScriptedUser(host, diceOf(31))
    for (let deed = 0; deed < 12; deed++) await user.act()
    await host.do('workspace.close', {})
    await host.do('workspace.open', { path: host.path })
    const children = readFileSync(`/proc/${host.pid}/task/${host.pid}/children`, 'utf8')
    process.kill(Number(children.trim().split(' ')[0]), 'SIGTERM')
    await host.launched.exited

    const lines = readFileSync(trace, 'utf8').split('\n')
    const live = lines.filter((line) => /"[^"]*workspace\.keyplan(-wal|-shm|-journal)?"/.test(line))
    // SQLite never follows a link that lies in the place of a file; Node's own functions always do.
    expect(live.length).toBeGreaterThan(10)
    expect(live.filter((line) => !line.includes('O_NOFOLLOW'))).toEqual([])
  })

  test('as the source says it', () => {
    const folder = join(import.meta.dirname, '..', '..', 'main', 'store')
    const opens =
      /import \{[^}]*\b(copyFile|cp|readFile|createReadStream|createWriteStream|open)(Sync)?\b[^}]*\} from 'node:fs/
    const readers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && opens.test(readFileSync(join(folder, name), 'utf8')),
    )

    // Locks, marks and manifests are files of our own; an empty file is made before SQLite knows it; a header is looked at
    // where no lock can be; a side file of a job is written whole, where there was none, before SQLite opens it; copies are nobody's live file; and
    // one that is refused as damaged is open in no SQLite of ours.
    const ownFiles = ['lock.ts', 'last-mark.ts', 'own-files.ts', 'backups/manifest.ts']
    const sideFiles = ['table-file/table-file.ts']
    const copies = ['backups/disk.ts']
    const refused = ['admission.ts', 'diagnose.ts', 'salvage/log-frames.ts', 'salvage/page-source.ts']
    expect(readers.toSorted()).toEqual([...ownFiles, ...sideFiles, ...copies, ...refused].toSorted())
  })
})

test('check 32: there is one SQLite in the process', async (context) => {
  const built = join(builtFolder, 'dist', 'main')
  const sources = readdirSync(built).map((name) => readFileSync(join(built, name), 'utf8'))
  expect(sources.filter((text) => /["']node:sqlite["']/.test(text))).toEqual([])
  if (!existsSync('/proc/self/maps')) context.skip('/proc tells what is loaded on Linux only')
  const host = await aHost()

  const maps = readFileSync(`/proc/${host.pid}/maps`, 'utf8').split('\n')
  const libraries = new Set(
    maps.map((line) => line.split(/\s+/)[5] ?? '').filter((path) => /sqlite/i.test(path)),
  )

  expect(libraries.size).toBe(1)
})
