import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectGarbage } from '../../main/core/job-memory.ts'
import { openStore } from '../../main/store/open-store.ts'
import { aFolder } from '../support/folder.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'
import { commandsIn, lossOf } from './support/commands-in.ts'
import { diceOf } from './support/dice.ts'
import { createDisk, fates, type Disk } from './support/disk-model.ts'
import { extent, isFull, patience, spreadOf } from './support/extent.ts'
import { betweenSchemas } from './support/next-step.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { whyNoStrace } from './support/tools.ts'
import { recordOf, type Event } from './support/traced.ts'

const seeds = isFull ? [1, 2, 3] : [1]
const now = new Date('2026-03-02T09:00:00Z')

type Recording = Readonly<{ start: string; folder: string; events: readonly Event[]; migrates: boolean }>

/** What the committing process does to its disk, from a closed file to a closed file. */
async function recording(...what: readonly string[]): Promise<Recording> {
  const path = await aWorkspaceFile()
  const start = join(aFolder(), 'workspace.keyplan')
  copyFileSync(path, start)
  const [deed = '', ...options] = what
  const events = await recordOf(join(aFolder(), 'trace'), [deed, path, ...options])
  return { start, folder: join(path, '..'), events, migrates: deed === 'migrate' }
}

type Findings = { states: number; damaged: string[]; lost: string[] }
type Verdict = Readonly<{ damage: string }> | Readonly<{ commands: readonly string[] }>

/** Cuts the power after some of the calls, in every way, and opens what is left: each state of the disk once. */
async function cutPower(
  { start, folder, events, migrates }: Recording,
  cuts: number,
  inLong: number,
): Promise<Findings> {
  const findings: Findings = { states: 0, damaged: [], lost: [] }
  const verdicts = new Map<string, Verdict>()
  const before = commandsIn(start)
  const chosen = new Set(spreadOf(momentsOf(events, createDisk(folder, start)), cuts, inLong))
  for (const seed of seeds) {
    const dice = diceOf(seed)
    const disk = createDisk(folder, start)
    const acknowledged: string[] = []

    for (const [at, event] of events.entries()) {
      if (event.call === 'say' && event.line.startsWith('done ')) acknowledged.push(event.line.slice(5))
      disk.take(event)
      if (!chosen.has(at)) continue
      for (const fate of fates) await look(disk.afterPowerCut(fate, dice), `${at}, ${fate}`, acknowledged)
    }
  }
  return findings

  async function look(files: ReadonlyMap<string, Buffer>, state: string, acknowledged: readonly string[]) {
    const kept = [...files].filter(([name]) => !/-shm$|[.]lock$/.test(name))
    const key = fingerprintOf(kept)
    const verdict = verdicts.get(key) ?? (await verdictOn(kept))
    verdicts.set(key, verdict)

    findings.states++
    // What SQLite holds for a file that was closed goes with its object, of which a collection knows only that it is small.
    if (findings.states % 100 === 0) await collectGarbage()
    if ('damage' in verdict) findings.damaged.push(`${state}: ${verdict.damage}`)
    else {
      const loss = lossOf(verdict.commands, before, acknowledged)
      if (loss.length > 0) findings.lost.push(`${state}: ${loss.join()}`)
    }
  }

  async function verdictOn(files: Files): Promise<Verdict> {
    const left = join(aFolder(), 'left')
    mkdirSync(left)
    for (const [name, bytes] of files) writeFileSync(join(left, name), bytes)
    const path = join(left, 'workspace.keyplan')
    const damage = await damageOf(path, migrates)
    const verdict = damage === undefined ? { commands: commandsIn(path) } : { damage }
    rmSync(left, { recursive: true })
    return verdict
  }
}

type Files = readonly (readonly [name: string, bytes: Buffer])[]

/** Two states of the disk have the same where every file has the same name and the same bytes. */
function fingerprintOf(files: Files): string {
  const hash = createHash('sha256')
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

/** After which events the disk is another one, or more was promised of it. */
function momentsOf(events: readonly Event[], disk: Disk): readonly number[] {
  return events.flatMap((event, at) => (disk.take(event) || event.call === 'say' ? [at] : []))
}

async function damageOf(path: string, migrates: boolean): Promise<string | undefined> {
  try {
    if (migrates) return (await betweenSchemas(path, now))[0]
    await (await openStore(path, now)).close()
    return unsoundnessOf(path)[0]
  } catch (error) {
    return `it can't be opened: ${String(error)}`
  }
}

const works: Readonly<Record<string, readonly string[]>> = {
  'a save': ['save'],
  'an import': ['import'],
  'a migration': ['migrate'],
  'work with checkpoints in between': ['work', '--deeds', String(extent(6, 20)), '--checkpoint', '20'],
}

test.for(Object.entries(works))(
  'check 4: the power is cut during %s: nothing is damaged, nothing acknowledged is lost',
  patience,
  async ([, what], context) => {
    context.skip(whyNoStrace() !== undefined, whyNoStrace())
    const found = await cutPower(await recording(...what), 8, 300)

    expect(found).toMatchObject({ damaged: [], lost: [] })
    expect(found.states).toBeGreaterThanOrEqual(8 * fates.length)
  },
)

test(
  'check 5: the same without waiting for the disk shows damage, so that this can see it',
  patience,
  async (context) => {
    context.skip(whyNoStrace() !== undefined, whyNoStrace())
    const found = await cutPower(
      await recording('work', '--deeds', '8', '--checkpoint', '10', '--synchronous', 'off'),
      10,
      200,
    )

    expect(found.damaged.length).toBeGreaterThan(0)
    expect(found.lost.length).toBeGreaterThan(0)
  },
)
