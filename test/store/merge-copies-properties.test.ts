import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allContent, allRows, type AllRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { colleagueOf, mergedHere } from '../support/copies-here.ts'
import { startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { replayed } from '../support/replay.ts'
import { look } from '../support/workspace-file.ts'

const edits = fc.array(someEdits, { minLength: 3, maxLength: 20, size: 'max' })

async function perform(
  core: Core,
  some: readonly (typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never)[],
) {
  for (const edit of some) {
    core.clock.forward(60_000)
    await edit.perform(core, allRows(core.path))
  }
}

type Cells = ReadonlyMap<string, string>

/** Every field of every row, where the row stands aside. */
function cellsOf(rows: AllRows): Cells {
  const cells = new Map<string, string>()
  for (const [table, some] of Object.entries(rows))
    for (const [id, row] of Object.entries(some))
      for (const [field, value] of Object.entries(row))
        if (!unordered.has(field)) cells.set(`${table} ${id} ${field}`, saidBy(value))
  return cells
}
/** The order in which judgements were made says nothing. */
function saidBy(value: unknown): string {
  const object = typeof value === 'string' && value.startsWith('{') ? objectIn(value) : undefined
  if (object === undefined) return JSON.stringify(value)
  return JSON.stringify(Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** What somebody wrote may begin like an object and be none. */
function objectIn(text: string): object | undefined {
  try {
    return JSON.parse(text) as object
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const unordered = new Set(['version', 'position', 'free_x', 'free_y'])

/** Things of the copy for which one of ours stands, since both made the same. */
function standingForOthers(core: Core): readonly string[] {
  const asked = 'select copy_id from merged_same union select own_id from merged_same'
  return look(core.path, (database) => database.prepare(asked).pluck().all() as string[])
}

function expectSound(core: Core): void {
  expect(replayed(core.path)).toEqual(allRows(core.path))
  expect(look(core.path, (database) => database.pragma('foreign_key_check'))).toEqual([])
  expect(look(core.path, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
}

test('what two people did in two copies is in the merged one, and undo gives exactly what was', async () => {
  let merged = 0
  let askedAgain = 0
  await fc.assert(
    fc.asyncProperty(edits, edits, edits, fc.nat(3), async (before, here, there, chosen) => {
      const core = await startCore()
      let other: Core | undefined
      try {
        await aFullAccount(core.fixed)
        await perform(core, before)
        other = await colleagueOf(core)
        const base = cellsOf(allRows(core.path))
        await perform(core, here)
        await perform(other, there)
        const [mine, theirs] = [cellsOf(allRows(core.path)), cellsOf(allRows(other.path))]
        const mineBefore = allContent(core.path)

        const { summary, conflicts, done } = await mergedHere(
          core,
          other,
          ({ number }) => chosen === 0 || (chosen > 1 && (number + chosen) % 2 === 0),
        )
        expectSound(core)
        const after = cellsOf(allRows(core.path))

        // What is theirs alone is here, and what is ours alone stayed; only what a conflict or a list is about may differ.
        const decided = new Set([...conflicts.map(({ id }) => id), ...standingForOthers(core)])
        if (chosen === 1 && conflicts.every(({ kind }) => kind === 'fields')) {
          for (const [key, value] of theirs) {
            const [, id = ''] = key.split(' ')
            if (decided.has(id) || base.get(key) === value || mine.get(key) !== base.get(key)) continue
            if (value.startsWith('"[') || /merged|manager_id|evidence/.test(key)) continue
            expect([key, after.get(key)]).toEqual([key, value])
          }
          for (const [key, value] of mine) {
            const [, id = ''] = key.split(' ')
            if (decided.has(id) || base.get(key) === value || theirs.get(key) !== base.get(key)) continue
            if (value.startsWith('"[') || /manager_id|evidence/.test(key)) continue
            expect([key, after.get(key)]).toEqual([key, value])
          }
        }
        if (done.made + done.changed + done.removed > 0) merged++

        const again = await mergedHere(core, other)
        expect(again.done).toEqual({ made: 0, changed: 0, removed: 0 })
        expect(again.conflicts).toEqual([])

        if (summary.commands === 0) return
        const taken = allContent(core.path)
        await core.do('history.undo', {})
        expect(allContent(core.path)).toEqual(mineBefore)
        await core.do('history.redo', {})
        expect(allContent(core.path)).toEqual(taken)
        expectSound(core)

        // The other one takes over what was decided, seldom asked of it again; then both have the same.
        const back = await mergedHere(other, core)
        expectSound(other)
        if (standingForOthers(core).length > 0) return
        if (back.conflicts.some(({ kind }) => kind === 'fields' || kind === 'loop')) {
          askedAgain++
          return
        }
        // What could not be taken over stays with whoever has it, on either side.
        if ([...conflicts, ...back.conflicts].some(({ kind }) => kind === 'taken')) return
        expect(cellsOf(allRows(other.path))).toEqual(cellsOf(allRows(core.path)))
        const third = await mergedHere(core, other)
        expect(third.done).toEqual({ made: 0, changed: 0, removed: 0 })
      } finally {
        await other?.close()
        await core.close()
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 10), endOnFailure: true },
  )
  expect(merged).toBeGreaterThan(4)
  expect(askedAgain).toBeLessThan(4)
})
