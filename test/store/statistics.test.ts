import { expect, test } from 'vitest'
import { openStore } from '../../main/store/open-store.ts'
import { startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { look, tamper } from '../support/workspace-file.ts'
import { join } from 'node:path'

const now = new Date('2026-03-02T12:00:00Z')
const counted = 'select distinct tbl from sqlite_stat1 order by tbl'

async function aSmallWorkspace(): Promise<string> {
  const path = join(aFolder(), 'small.keyplan')
  const core = await startCore({ path })
  await core.do('account.add', { name: 'Sundholt' })
  await core.close()
  return path
}

test('a small workspace leaves no counts behind that an import would make wrong', async () => {
  const path = await aSmallWorkspace()

  expect(look(path, (database) => database.prepare(counted).all())).toEqual([])
})

test('counts of small tables that an earlier Keyplan left are forgotten when the file is opened', async () => {
  const path = await aSmallWorkspace()
  tamper(path, (database) => database.exec('analyze'))
  expect(look(path, (database) => database.prepare(counted).all())).not.toEqual([])

  const store = await openStore(path, now)
  const left = look(path, (database) => database.prepare(counted).all())
  await store.close()

  expect(left).toEqual([])
})

test('a table of many rows keeps its counts', async () => {
  const path = await aSmallWorkspace()
  tamper(path, (database) => {
    database.exec(`with recursive each(n) as (select 1 union all select n + 1 from each where n < 1500)
      insert into product_line (id, name, position, version) select printf('p%05d', n), printf('Line %d', n), n, 1 from each`)
    database.exec('analyze')
  })

  await (await openStore(path, now)).close()

  expect(look(path, (database) => database.prepare(counted).pluck().all())).toEqual(['product_line'])
})
