import type { ContactId } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { findStrays } from '../../main/store/replay.ts'
import { allContent, allRows } from '../support/all-rows.ts'
import { someEdits, type Edit } from '../support/any-edit.ts'
import { startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { wordsInFiles } from '../support/name-everywhere.ts'
import { replayed } from '../support/replay.ts'
import { look } from '../support/workspace-file.ts'

const words = ['Xqzvorbel', 'Wnurthplix']

async function perform(core: Core, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) {
    core.clock.forward(60_000)
    await edit.perform(core, allRows(core.path))
  }
}

/** Gives somebody the strange name and has others speak of them, where they are still there. */
async function name(core: Core, contactId: ContactId): Promise<boolean> {
  const { ok, value } = (await core.reply('contact.get', { id: contactId })) as {
    ok: boolean
    value: { version: number }
  }
  if (!ok) return false
  core.clock.forward(60_000)
  await core.do('contact.edit', {
    id: contactId,
    version: value.version,
    changes: { firstName: words[0]!, lastName: words[1]!, note: `${words.join(' ')} prefers mornings` },
  })
  return true
}

async function everyWay(core: Core, way: 'history.undo' | 'history.redo'): Promise<void> {
  while ((await core.reply(way, {})).ok) core.clock.forward(1)
}

test('whatever was done before and is done after: the record makes the rows, undo and redo lead through the same, and the name is nowhere', async () => {
  const some = fc.array(someEdits, { minLength: 3, maxLength: 15, size: 'max' })
  let erasures = 0
  await fc.assert(
    fc.asyncProperty(some, some, some, async (first, between, after) => {
      const core = await startCore()
      try {
        const { manager } = await aFullAccount(core)
        await perform(core, first)
        if (!(await name(core, manager.id))) return
        await perform(core, between)
        const there = await core.reply('contact.get', { id: manager.id })
        if (!there.ok) return
        const { version } = there.value as { version: number }
        await core.do('erasure.erase', {
          contactId: manager.id,
          version,
          keepsTitle: true,
          masksFullName: true,
          masksLastName: true,
        })
        erasures++
        expect(replayed(core.path)).toEqual(allRows(core.path))
        const start = allContent(core.path)
        await perform(core, after)
        const end = allContent(core.path)
        await everyWay(core, 'history.undo')
        expect(allContent(core.path)).toEqual(start)
        await everyWay(core, 'history.redo')
        expect(allContent(core.path)).toEqual(end)
        expect(replayed(core.path)).toEqual(allRows(core.path))
        expect(look(core.path, (database) => findStrays(database, 10))).toEqual([])
        for (let asked = 0; asked < 200 && !(await core.do('erasure.list', {})).isWiped; asked++)
          await wait(50)
        expect(wordsInFiles(core.path, words)).toEqual([])
      } finally {
        await core.close()
      }
    }),
    { numRuns: 15 },
  )
  expect(erasures).toBeGreaterThan(7)
})
