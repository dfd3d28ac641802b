import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DuplicatesPage } from '../../renderer/features/duplicates/duplicates-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('after the only group of the last page was settled, the page before it is shown', async () => {
  const page = await openForPages()
  const pairs = []
  for (let at = 0; at < 51; at++) {
    const { id: one } = await anAccount(page.core, { name: `Works ${at}` })
    const { id: other } = await anAccount(page.core, { name: `Works ${at} AG` })
    pairs.push({
      one,
      other,
      score: at === 50 ? 60 : 90,
      reasons: [{ reason: 'same-name', points: 60 }] as const,
    })
  }
  const looked = { things: 102, compared: 51, found: 51, cutBlocks: 0 }
  await page.elsewhere.do('duplicate.keepFound', { object: 'account', ...looked, pairs })
  const { user, findByRole, findByText, getByRole } = show(page.bridge, <DuplicatesPage />, {
    path: '/data/duplicates',
    at: '/data/duplicates?of=account&page=2',
  })
  await findByRole('button', { name: /Works 50 AG/ })

  await user.click(await findByRole('button', { name: 'Not the same' }))

  await waitFor(() =>
    expect(within(getByRole('list', { name: /^What may be one/ })).getAllByRole('listitem')).toHaveLength(50),
  )
  await findByText(/Works 0 AG/)
})
