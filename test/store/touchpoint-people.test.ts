import fc from 'fast-check'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { openCore, startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { look } from '../support/workspace-file.ts'

const kept = fileURLToPath(new URL('../reliability/fixtures/schema-0100.keyplan', import.meta.url))

/** Who took part as the file tells it, and as the lists of the touchpoints do. */
function peopleIn(path: string): readonly [unknown, unknown] {
  return look(path, (database) => {
    const lines = (sql: string) => database.prepare(sql).raw().all()
    return [
      lines('select person_id, happened_on, touchpoint_id from touchpoint_person order by 1, 2, 3'),
      lines(`select value, happened_on, touchpoint.id from touchpoint, json_each(contact_ids)
        union select value, happened_on, touchpoint.id from touchpoint, json_each(team_member_ids) order by 1, 2, 3`),
    ]
  })
}

test('a file of before knows who took part once it is opened', async () => {
  const path = join(aFolder(), 'old.keyplan')
  copyFileSync(kept, path)
  const core = await openCore({ path, mode: 'edit' })

  const [told, listed] = peopleIn(core.path)
  expect(told).toEqual(listed)
})

test('whatever is done and undone, who took part is what the touchpoints say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someEdits, { minLength: 10, maxLength: 40, size: 'max' }), async (edits) => {
      const core = await startCore()
      try {
        await aFullAccount(core)
        for (const edit of edits) {
          if (edit.kind === 'undo' || edit.kind === 'redo') await core.reply(`history.${edit.kind}`, {})
          else await edit.perform(core, allRows(core.path))
        }
        const [told, listed] = peopleIn(core.path)
        expect(told).toEqual(listed)
      } finally {
        await core.close()
      }
    }),
    { numRuns: 5 },
  )
})
