import { expect, onTestFinished, test } from 'vitest'
import { MergePage } from '../../renderer/features/merge-copies/merge-page.tsx'
import { aContact, anAccount } from '../support/builders.ts'
import { colleagueOf, comparedHere, copyOf } from '../support/copies-here.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('what was compared is told, decided about, merged, and unmerged where it was merged', async () => {
  const page = await openForPages()
  const { id } = await anAccount(page.core, { name: 'Haldenau', city: 'Bern' })
  const anna = await colleagueOf(page.core)
  onTestFinished(anna.close)
  await anna.do('account.edit', { id, version: 1, changes: { city: 'Graz' } })
  await aContact(anna, { accountId: id, lastName: 'Nimmrichter' })
  await page.core.do('account.edit', { id, version: 1, changes: { city: 'Linz' } })
  const mergeId = await comparedHere(page.core, copyOf(anna))
  const { user, findByRole, findByText } = show(page.bridge, <MergePage />, {
    path: '/data/merge',
    at: `/data/merge?comparison=${mergeId}`,
  })
  await findByRole('heading', { name: '1 to decide' })
  await findByText(/^Anna worked in copy-\d+\.keyplan/)
  await user.click(await findByRole('button', { name: 'Show Contacts' }))
  await findByText(/Added .*Nimmrichter/)

  const mine = await findByRole('radio', { name: 'Mine stands' })
  expect(mine).toHaveProperty('checked', true)
  await user.click(await findByRole('radio', { name: 'Theirs stands' }))
  await user.click(await findByRole('button', { name: 'Merge' }))

  await findByText('Merged: 1 new and 1 changed.')
  expect((await page.core.do('account.get', { id })).account.city).toBe('Graz')

  await user.click(await findByRole('button', { name: 'Undo the merge' }))
  await findByText(/The merge is undone/)
  expect((await page.core.do('account.get', { id })).account.city).toBe('Linz')
})
