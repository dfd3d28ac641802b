import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allContent, allRows } from '../support/all-rows.ts'
import { someEdits, type Edit } from '../support/any-edit.ts'
import { startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { replayed } from '../support/replay.ts'

/** Each command far enough from the one before that none is taken together with another. */
async function perform(core: Core, edit: Edit): Promise<void> {
  core.clock.forward(60_000)
  await edit.perform(core, allRows(core.path))
}

async function untilRefused(core: Core, name: 'history.undo' | 'history.redo'): Promise<void> {
  while ((await core.reply(name, {})).ok) core.clock.forward(1)
}

/** A new core for each run of a property, closed whatever becomes of it. */
function overCores(runs: number, property: (core: Core, edits: readonly Edit[]) => Promise<void>) {
  return fc.assert(
    fc.asyncProperty(fc.array(someEdits, { minLength: 5, maxLength: 40, size: 'max' }), async (edits) => {
      const core = await startCore()
      try {
        await aFullAccount(core.fixed)
        await property(core, edits)
      } finally {
        await core.close()
      }
    }),
    { numRuns: runs },
  )
}

test('whatever is done: undo all gives the start, redo all gives the end, and the log says all of it', async () => {
  let changed = 0
  await overCores(25, async (core, edits) => {
    const start = allContent(core.path)
    for (const edit of edits) await perform(core, edit)
    const end = allContent(core.path)
    if (JSON.stringify(end) !== JSON.stringify(start)) changed++

    await untilRefused(core, 'history.undo')
    expect(allContent(core.path)).toEqual(start)

    await untilRefused(core, 'history.redo')
    expect(allContent(core.path)).toEqual(end)
    expect(replayed(core.path)).toEqual(allRows(core.path))
  })
  expect(changed).toBeGreaterThan(15)
})

test('undo and redo in between step through the states that were, and a new command forgets the way forward', async () => {
  await overCores(20, async (core, edits) => {
    const states = [allContent(core.path)]
    let at = 0
    for (const edit of edits) {
      if (edit.kind === 'undo' || edit.kind === 'redo') {
        const to = edit.kind === 'undo' ? at - 1 : at + 1
        const { ok } = await core.reply(`history.${edit.kind}`, {})
        expect(ok).toBe(states[to] !== undefined)
        if (ok) at = to
      } else {
        await perform(core, edit)
        const now = allContent(core.path)
        if (JSON.stringify(now) !== JSON.stringify(states[at])) states.splice(++at, states.length, now)
      }
      expect(allContent(core.path)).toEqual(states[at])
    }
    expect(replayed(core.path)).toEqual(allRows(core.path))
  })
})
