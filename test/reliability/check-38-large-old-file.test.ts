import type { OpeningUnderWay } from '#shared/contract/opening.ts'
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { backupFolderOf } from '../../main/store/backups/backup-folder.ts'
import { hashTables } from '../../main/store/backups/hash-tables.ts'
import { openStore } from '../../main/store/open-store.ts'
import { schemaTextOf } from '../../main/store/schema-text.ts'
import type { OpeningTelling } from '../../main/store/telling.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolder, newFolder, removeFolder } from '../support/folder.ts'
import { transports, type Host } from '../support/host.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile, look } from '../support/workspace-file.ts'
import { extent, patience, spreadOf } from './support/extent.ts'
import { makeLargeOldFile } from './support/large-old-file.ts'
import { whyNoMount } from './support/tools.ts'

const now = new Date('2026-03-02T12:00:00Z')
const released = join(import.meta.dirname, 'fixtures', 'schema-0010.keyplan')
const lines = extent(50_000, 5_000_000)
const order = ['copying', 'checking', 'hashing', 'migrating', 'checking-references', 'keeping']

describe('check 38: room on the disk', () => {
  test('is asked for before anything is written: the size of the file twice', async () => {
    const path = aSmallOldFile()
    const before = hashOf(path)
    const neededBytes = 2 * statSync(path).size

    const open = (freeBytes: number) => () => openStore(path, now, undefined, { room: () => freeBytes })
    expect(await problemOf(open(neededBytes - 1))).toEqual({
      code: 'store-needs-room',
      neededBytes,
      freeBytes: neededBytes - 1,
    })
    expect(hashOf(path)).toBe(before)
    expect(leftBeside(path)).toEqual([])

    await (await open(neededBytes)()).close()
    expect(look(path, schemaTextOf)).toBe(look(await aWorkspaceFile(), schemaTextOf))
  })

  test('is what a real disk has', async (context) => {
    context.skip(whyNoMount() !== undefined, whyNoMount())
    const disk = aFolder()
    const size = Math.ceil(statSync(released).size * 2.5)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk])
    onTestFinished(() => void execFileSync('umount', [disk]))
    const path = aSmallOldFile(disk)

    const problem = await problemOf(() => openStore(path, now))

    expect(problem).toMatchObject({ code: 'store-needs-room', neededBytes: 2 * statSync(path).size })
    expect(leftBeside(path)).toEqual([])
  })

  test('does not matter to a file that is up to date', async () => {
    const path = await aWorkspaceFile()

    await (await openStore(path, now, undefined, { room: () => 0 })).close()
  })
})

describe('check 38: stopped wherever it can be', () => {
  test('the file holds what it held, nothing is left of a backup that is not whole, and it opens later', async () => {
    const places: string[] = []
    await openTold(aSmallOldFile(), (phase) => places.push(phase))
    expect([...new Set(places)]).toEqual(order)
    const before = contentOf(released)

    for (const at of spreadOf([...places.keys()], 25)) {
      const path = aSmallOldFile()
      let told = 0
      const stop = openTold(path, () => {
        if (told++ === at) throw new Error('Stopped here')
      })

      await expect(stop).rejects.toThrow('Stopped here')

      expect({ at, content: contentOf(path) }).toEqual({ at, content: before })
      const isBackedUp = order.indexOf(places[at] ?? '') > order.indexOf('hashing')
      expect(leftBeside(path)).toHaveLength(isBackedUp ? 2 : 0)
      await openTold(path, () => undefined)
    }
  })
})

describe(`check 38: a file of the first schema with ${lines} order lines`, patience, () => {
  let large = ''
  beforeAll(() => {
    const folder = newFolder()
    large = join(folder, 'large.keyplan')
    makeLargeOldFile(large, lines)
    return () => removeFolder(folder)
  }, patience.timeout)

  test('is opened while the program tells how far it is', async () => {
    const host = await aHost()
    const path = aCopyOf(large)
    const states = statesOf(host)

    const opened = await host.do('workspace.open', { path })

    expect(opened.mode).toBe('edit')
    expect(inOrder(states)).toBe(true)
    expect(phasesOf(states)).toEqual(expect.arrayContaining(['copying', 'checking', 'migrating']))
    for (const { path: told, done, total } of states) {
      expect(told).toBe(path)
      if (total !== null) expect(done).toBeLessThanOrEqual(total)
    }
    const state = await host.do('application.getState', {})
    expect(state.opening).toBeNull()
    expect(state.health.findings).toEqual([])
    expect(look(path, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect(look(path, (database) => database.prepare('select count(*) from order_line').pluck().get())).toBe(
      lines + 1,
    )
  })

  test.each(['copying', 'checking', 'migrating'])(
    'is left as it was when that is cancelled while it is %s; what was open stays open',
    async (phase) => {
      const host = await aHost()
      const path = aCopyOf(large)
      whenTold(host, phase, () => void host.do('workspace.cancelOpening', {}))

      expect(await host.refusal('workspace.open', { path })).toEqual({ code: 'opening-cancelled', path })

      const state = await host.do('application.getState', {})
      expect(state.opening).toBeNull()
      expect(state.workspace?.path).toBe(host.path)
      expect(contentOf(path)).toEqual(contentOf(large))
      expect(leftBeside(path)).toHaveLength(phase === 'migrating' ? 2 : 0)
    },
  )

  test('does not keep the program from ending', async () => {
    const host = await aHost()
    const path = aCopyOf(large)
    const ended = new Promise<void>((resolve, reject) =>
      whenTold(host, 'copying', () => void host.app.close().then(resolve, reject)),
    )

    expect(await host.refusal('workspace.open', { path })).toEqual({ code: 'opening-cancelled', path })

    await ended
    expect(leftBeside(path)).toEqual([])
  })
})

test('check 38: of a file that is up to date nothing is told', async () => {
  const host = await aHost()
  const path = await aWorkspaceFile()
  const announced = host.announced.length

  await host.do('workspace.open', { path })
  await host.do('workspace.cancelOpening', {})

  expect(host.announced.length - announced).toBe(2)
  expect((await host.do('application.getState', {})).workspace?.path).toBe(path)
})

async function aHost(): Promise<Host> {
  const host = await transports['in process']()
  onTestFinished(host.close)
  return host
}

function aCopyOf(original: string, folder = aFolder()): string {
  const path = join(folder, 'old.keyplan')
  copyFileSync(original, path)
  return path
}

function aSmallOldFile(folder?: string): string {
  return aCopyOf(released, folder)
}

async function openTold(path: string, tell: OpeningTelling): Promise<void> {
  await (await openStore(path, now, undefined, { tell })).close()
}

/** Each answer of the program about the opening, as a page gets to know them. */
function statesOf(host: Host): readonly OpeningUnderWay[] {
  const states: OpeningUnderWay[] = []
  onOpening(host, (opening) => states.push(opening))
  return states
}

function whenTold(host: Host, phase: string, work: () => void): void {
  let isDone = false
  onOpening(host, (opening) => {
    if (isDone || opening.phase !== phase) return
    isDone = true
    work()
  })
}

function onOpening(host: Host, take: (opening: OpeningUnderWay) => void): void {
  host.app.onChanged((topics) => {
    if (!topics.includes('application')) return
    void host.do('application.getState', {}).then(({ opening }) => opening && take(opening))
  })
}

function phasesOf(states: readonly OpeningUnderWay[]): readonly string[] {
  return [...new Set(states.map(({ phase }) => phase))]
}

function inOrder(states: readonly OpeningUnderWay[]): boolean {
  const places = states.map(({ phase }) => order.indexOf(phase))
  return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
}

function contentOf(path: string): unknown {
  return look(path, (database) => ({ schema: schemaTextOf(database), tables: hashTables(database) }))
}

/** The files of the folder of backups, and what lies beside the workspace that is there only while it is open. */
function leftBeside(path: string): readonly string[] {
  const folder = backupFolderOf(path)
  return [
    ...['-wal', '-shm', '-journal', '.lock'].filter((ending) => existsSync(`${path}${ending}`)),
    ...(existsSync(folder) ? readdirSync(folder) : []),
  ]
}
