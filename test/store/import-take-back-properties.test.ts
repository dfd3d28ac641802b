import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allContent, allRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { importedHere, takenBackHere } from '../support/imports-here.ts'
import { replayed } from '../support/replay.ts'

const name = fc.constantFrom('Acme', 'Beta', 'Céleste', 'Delta', 'Eon')
const anAccount = fc.record({
  id: fc.integer({ min: 1, max: 5 }),
  name,
  city: fc.constantFrom('', 'Kiel', 'Bern'),
  above: fc.constantFrom('', '', '1', '2'),
  owner: fc.constantFrom('', 'Mia', 'Jo'),
  currency: fc.constantFrom('', 'USD'),
})
const aPerson = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  account: name,
  last: fc.constantFrom('Berg', 'Dahl', 'Rao', 'Sato'),
  above: fc.constantFrom('', '1', '2', '3'),
  attitude: fc.constantFrom('', '2', '-1'),
})
const files = fc.record({
  accounts: fc.uniqueArray(anAccount, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
  people: fc.uniqueArray(aPerson, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
})
type Files = (typeof files)['generate'] extends (...all: never) => { value: infer V } ? V : never

async function takenIn(core: Core, { accounts, people }: Files): Promise<readonly number[]> {
  const one = await importedHere(
    core,
    [
      'Account ID,Account Name,City,Parent ID,Owner,Currency',
      ...accounts.map((each) =>
        [each.id, each.name, each.city, each.above, each.owner, each.currency].join(','),
      ),
    ],
    { object: 'account', leaveOutRefused: true },
  )
  const other = await importedHere(
    core,
    [
      'Contact ID,Account,Last name,Reports to,Attitude',
      ...people.map((each) => [each.id, each.account, each.last, each.above, each.attitude].join(',')),
    ],
    { object: 'contact', leaveOutRefused: true },
  )
  return [one, other]
}

type Rows = ReturnType<typeof allRows>

/** Every field of every row that differs between two states, with what it is in the second. */
function differences(one: Rows, other: Rows): Map<string, string> {
  const found = new Map<string, string>()
  for (const [table, rows] of Object.entries(other))
    for (const [id, row] of Object.entries(rows))
      for (const [field, value] of Object.entries(row)) {
        const before = one[table]?.[id]?.[field]
        if (
          field !== 'version' &&
          (one[table]?.[id] === undefined || JSON.stringify(before) !== JSON.stringify(value))
        )
          found.set(`${table} ${id} ${field}`, JSON.stringify(value))
      }
  return found
}

test('whatever is done after imports: taking them back loses nothing of it, and undo gives exactly what was', async () => {
  let keptSome = 0
  let removedSome = 0
  await fc.assert(
    fc.asyncProperty(
      files,
      files,
      fc.array(someEdits, { minLength: 10, maxLength: 40, size: 'max' }),
      fc.constantFrom('first', 'last', 'all'),
      async (first, second, edits, which) => {
        const core = await startCore()
        try {
          await aFullAccount(core.fixed)
          const seqs = await takenIn(core, first)
          const firstLeft = allRows(core.path)
          for (const edit of edits.slice(0, 5)) {
            core.clock.forward(60_000)
            await edit.perform(core, allRows(core.path))
          }
          const later = await takenIn(core, second)
          const imported = allRows(core.path)
          for (const edit of edits.slice(5)) {
            core.clock.forward(60_000)
            await edit.perform(core, allRows(core.path))
          }
          const chosen = which === 'first' ? seqs : which === 'last' ? later : [...seqs, ...later]
          const before = allContent(core.path)
          const edited = differences(imported, allRows(core.path))

          const preview = await core.do('import-run.previewTakeBack', { seqs: [...new Set(chosen)] })
          const counts = await takenBackHere(core, [...new Set(chosen)])

          expect(counts).toEqual({ removed: preview.removed, restored: preview.restored, kept: preview.kept })
          const after = allRows(core.path)
          for (const [key, value] of edited) {
            const [table = '', id = '', field = ''] = key.split(' ')
            // What the second import changed and somebody changed back is as the first one left it: not changed.
            const isChangedBack = JSON.stringify(firstLeft[table]?.[id]?.[field]) === value
            if (isChangedBack && which !== 'last') continue
            expect([key, JSON.stringify(after[table]?.[id]?.[field])]).toEqual([key, value])
          }
          expect(replayed(core.path)).toEqual(after)
          if (counts.kept > 0) keptSome++
          if (counts.removed > 0) removedSome++
          if (counts.removed + counts.restored === 0) return
          const taken = allContent(core.path)
          await core.do('history.undo', {})
          expect(allContent(core.path)).toEqual(before)
          await core.do('history.redo', {})
          expect(allContent(core.path)).toEqual(taken)
          expect(replayed(core.path)).toEqual(allRows(core.path))
        } finally {
          await core.close()
        }
      },
    ),
    { numRuns: 25 },
  )
  expect(keptSome).toBeGreaterThan(5)
  expect(removedSome).toBeGreaterThan(5)
})
