import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createIds } from '../../main/core/ids.ts'
import { openStore } from '../../main/store/open-store.ts'
import type { Recorder } from '../../main/store/recorder.ts'
import { transact } from '../../main/store/transact.ts'
import { touchpointShape } from '../../main/store/touchpoint-tables.ts'
import { wholeFile } from '../support/all-rows.ts'
import { aContact, anAccount, aTouchpoint } from '../support/builders.ts'
import { createClock } from '../support/clock.ts'
import { startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { wordsInFiles } from '../support/name-everywhere.ts'
import { look } from '../support/workspace-file.ts'
import { startBuiltHost } from './support/built-host.ts'
import { diceOf } from './support/dice.ts'
import { extent, patience } from './support/extent.ts'
import { unsoundnessOf } from './support/soundness.ts'

const rounds = extent(8, 120)
const words = ['Xqzvorbel', 'Wnurthplix']
const name = words.join(' ')
const [touchpoints, edits] = [1_200, 3]

test(
  `check 1: killed ${rounds} times while somebody is erased, the file holds all of them or nothing, and what was freed is written over later`,
  patience,
  async () => {
    const { path: original, contactId } = await aFileNaming()
    const before = JSON.stringify(wholeFile(original))
    const wish = { contactId, keepsTitle: true, masksFullName: true, masksLastName: true }
    const dice = diceOf(48)
    const wrong: unknown[] = []
    const ends = { none: 0, erased: 0, unwiped: 0 }
    let [erasingMs, wipingMs] = [0, 0]

    for (let round = 0; round < rounds; round++) {
      const folder = aFolder()
      cpSync(dirname(original), folder, { recursive: true })
      const path = join(folder, 'workspace.keyplan')
      const host = await startBuiltHost({ home: aFolder(), args: ['--workspace', path] })
      onTestFinished(() => void host.launched.process.kill('SIGKILL'))
      const kill = () => host.launched.process.kill('SIGKILL')
      const { version } = await host.do('contact.get', { id: contactId as never })
      const begun = performance.now()
      const command = host.do('erasure.erase', { ...wish, version } as never)

      if (round === 0) {
        // Nobody is killed the first time: it tells how long the two parts take here.
        await command
        erasingMs = performance.now() - begun
        while (!(await host.do('erasure.list', {})).isWiped) await wait(5)
        wipingMs = performance.now() - begun - erasingMs
      } else if (round % 2 === 0) {
        await wait(dice.below(Math.ceil(erasingMs)))
        command.catch(() => 'The program is gone')
      } else {
        await command
        if (round > 1) await wait(dice.below(Math.ceil(wipingMs)))
      }
      kill()
      await host.launched.exited

      const left = stateOf(path)
      ends[left.isErased ? (left.isWiped ? 'erased' : 'unwiped') : 'none']++
      const after = JSON.stringify(wholeFile(path))
      const isWhole = left.isErased ? words.every((word) => !after.includes(word)) : after === before
      const acknowledged = host.acknowledged.includes('erasure.erase')
      const findings = unsoundnessOf(path)
      if (!isWhole || findings.length > 0 || (acknowledged && !left.isErased))
        wrong.push({ round, left, isWhole, acknowledged, findings })
      wrong.push(...(await takenUp(path, left.isErased)).map((found) => ({ round, found })))
    }
    expect(wrong).toEqual([])
    expect(ends.none).toBeGreaterThan(0)
    expect(ends.unwiped).toBeGreaterThan(0)
  },
)

/** Opens the file again: what was erased is written over without being asked for, and what was not is all there. */
async function takenUp(path: string, isErased: boolean): Promise<readonly string[]> {
  const core = await startCore({ path, mode: 'edit' })
  try {
    for (let asked = 0; asked < 600 && !(await core.do('erasure.list', {})).isWiped; asked++) await wait(50)
  } finally {
    await core.close()
  }
  const found = wordsInFiles(path, words)
  if (isErased) return [...found, ...unsoundnessOf(path)]
  return found.length === words.length ? [] : ['the name is gone though nobody was erased']
}

function stateOf(path: string): Readonly<{ isErased: boolean; isWiped: boolean }> {
  return look(path, (database) => {
    const count = (table: string): unknown => database.prepare(`select count(*) from ${table}`).pluck().get()
    return { isErased: count('erasure') === 1, isWiped: count('wiping') === 0 }
  })
}

/** A closed file in which thousands of changes name one person. */
async function aFileNaming(): Promise<Readonly<{ path: string; contactId: string }>> {
  const path = join(aFolder(), 'workspace.keyplan')
  const core = await startCore({ path })
  const { id: accountId } = await anAccount(core)
  const [firstName, lastName] = words as [string, string]
  const contact = await aContact(core, { accountId, firstName, lastName })
  const jon = await aContact(core, { accountId })
  const first = await aTouchpoint(core, { accountId, subject: 'Visit', contactIds: [jon.id] })
  await core.close()

  const { now } = createClock()
  const newId = createIds(now)
  const store = await openStore(path, now())
  const note = { name: 'test.do', happenedAt: now().toISOString(), actor: 'tester', kind: 'do' } as const
  const record = (work: (recorder: Recorder) => Promise<void>) =>
    transact(store.write!, { ...note, id: newId(), standing: 'done', mergeKey: null }, work)
  const all = Array.from({ length: touchpoints }, (_, at) => ({
    ...first,
    id: newId<'touchpoint'>(),
    note: `${name} asked ${at}`,
    version: 1,
  }))
  for (let from = 0; from < all.length; from += 100)
    await record((recorder) => recorder.insert(touchpointShape, all.slice(from, from + 100)))
  for (let edit = 0; edit < edits; edit++)
    await record((recorder) =>
      recorder.updateAll(
        touchpointShape,
        all.map(({ id }, at) => ({ id, changes: { note: `${at} was heard of ${name} again, ${edit}` } })),
      ),
    )
  await store.close()
  return { path, contactId: contact.id }
}
