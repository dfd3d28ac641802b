import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('of a group of more accounts than a map draws the first are listed, and how many are left out', async () => {
  const core = await openCore()
  const top = await anAccount(core, { name: 'Top' })
  const unit = await anAccount(core, { name: 'Unit', parentId: top.id })
  for (let index = 0; index < 203; index++)
    await anAccount(core, { name: `Plant ${index}`, parentId: unit.id })

  const group = await core.do('account.listGroup', { id: top.id })
  expect(group.accounts.slice(0, 2).map(({ name }) => name)).toEqual(['Top', 'Unit'])
  expect(group.accounts).toHaveLength(200)
  expect(group.left).toBe(5)
  expect((await core.do('account.listGroup', { id: group.accounts[5]!.id })).left).toBe(0)
})
