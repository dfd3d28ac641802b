import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { fill } from '../support/backups.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, startCore } from '../support/core.ts'
import { turnBit } from '../support/damage.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { seeded } from '../support/seeded.ts'
import { noticed, openMarked } from '../support/watched.ts'
import { look } from '../support/workspace-file.ts'

const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'
const patience = { timeout: isFull ? 30 * 60_000 : 120_000 }

/** A workspace as a program that was killed leaves it: the file, its log, and the mark of the last command. */
let killed = ''
let folder = ''
let commands = 0
beforeAll(async () => {
  folder = newFolder()
  const path = join(folder, 'workspace.keyplan')
  const core = await startCore({ path, marksFolder: join(folder, 'marks') })
  await fill(core, 2)
  for (let made = 0; made < 30; made++) {
    core.clock.forward(60_000)
    await anAccount(core, { name: `Account ${made}` })
  }
  commands = lastSeq(path)
  killed = newFolder()
  for (const ending of ['', '-wal'])
    copyFileSync(`${path}${ending}`, join(killed, `workspace.keyplan${ending}`))
  cpSync(join(folder, 'marks'), join(killed, 'marks'), { recursive: true })
  await core.close()
  return () => {
    removeFolder(folder)
    removeFolder(killed)
  }
})

/** Puts everything back as the killed program left it. */
function asLeft(): { path: string; log: string; marks: string } {
  const path = join(folder, 'workspace.keyplan')
  const marks = join(folder, 'marks')
  for (const ending of ['-shm', '.lock', '-journal']) rmSync(`${path}${ending}`, { force: true })
  for (const ending of ['', '-wal'])
    copyFileSync(join(killed, `workspace.keyplan${ending}`), `${path}${ending}`)
  rmSync(marks, { recursive: true })
  cpSync(join(killed, 'marks'), marks, { recursive: true })
  return { path, log: `${path}-wal`, marks }
}

/** Nothing may be gone without a word: a finding, a refusal, or all of it there. */
async function isTold(): Promise<boolean> {
  const { path, marks } = { path: join(folder, 'workspace.keyplan'), marks: join(folder, 'marks') }
  const found = await noticed(path, marks)
  if ('code' in found) return true
  const there = lastSeq(path)
  const missing = found.findings.find(({ kind }) => kind === 'changes-missing')
  expect(look(path, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
  expect(missing !== undefined).toBe(there < commands)
  if (missing) expect(missing).toMatchObject({ commands: commands - there })
  return true
}

describe('check 22: the log of a program that was killed', () => {
  test('is read whole where it is whole, without a word', async () => {
    const { path, marks } = asLeft()

    expect(await noticed(path, marks)).toEqual({ findings: [] })
    expect(lastSeq(path)).toBe(commands)
  })

  test(
    'cut anywhere leaves the commands up to there, and how many are missing is told',
    patience,
    async () => {
      const { log } = asLeft()
      const size = readFileSync(log).length
      const step = isFull ? 1_030 : Math.ceil(size / 25)

      for (let length = 0; length < size; length += step) {
        asLeft()
        truncateSync(log, length)
        expect(await isTold(), `cut at ${length}`).toBe(true)
      }
    },
  )

  test('that is gone is told', async () => {
    const { path, log, marks } = asLeft()
    rmSync(log)

    const found = await noticed(path, marks)

    expect(JSON.stringify(found)).toMatch(/changes-missing|store-damaged|store-not-ours/)
  })

  test('of another workspace is not taken for its own', async () => {
    const { path, log, marks } = asLeft()
    const other = await openCore()
    await fill(other, 3)
    copyFileSync(`${other.path}-wal`, log)

    const found = await noticed(path, marks)

    expect(JSON.stringify(found)).toMatch(/changes-missing|store-damaged|store-not-ours/)
    expect(existsSync(log)).toBe(true)
  })

  test('without its index is read', async () => {
    const { path, marks } = asLeft()

    expect(existsSync(`${path}-shm`)).toBe(false)
    expect(await noticed(path, marks)).toEqual({ findings: [] })
  })
})

test('check 23: a bit that turns in the log costs no command without a word', patience, async () => {
  const { log } = asLeft()
  const size = readFileSync(log).length
  const dice = seeded(23)

  for (let turned = 0; turned < (isFull ? 300 : 20); turned++) {
    asLeft()
    turnBit(log, dice(size), dice(8))
    expect(await isTold()).toBe(true)
  }
})

test('an older copy that was put in the place of the file is told too', async () => {
  const path = join(newFolder(), 'workspace.keyplan')
  onTestFinished(() => removeFolder(dirname(path)))
  const core = await startCore({ path })
  await anAccount(core)
  await core.close()
  const older = readFileSync(path)
  const marks = newFolder()
  const store = await openMarked(path, marks)
  store.acknowledge({ seq: 99, id: 'later', happenedAt: '2026-03-04T08:00:00.000Z' })
  await store.close()
  writeFileSync(path, older)

  const found = await noticed(path, marks)
  removeFolder(marks)

  expect(found).toMatchObject({
    findings: [{ kind: 'changes-missing', until: '2026-03-04T08:00:00.000Z', commands: 97 }],
  })
})

function lastSeq(path: string): number {
  return look(path, (database) => Number(database.prepare('select max(seq) from command').pluck().get()))
}
