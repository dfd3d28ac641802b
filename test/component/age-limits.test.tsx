import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DuePage } from '../../renderer/features/person/age/due-page.tsx'
import { PrivacyPage } from '../../renderer/features/person/privacy/privacy-page.tsx'
import { aContact, aDay, anAccount } from '../support/builders.ts'
import type { Core } from '../support/core.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** Two people about whom something was said that nobody has confirmed since 2020. */
async function peopleOfLongAgo(core: Core) {
  const { id: accountId } = await anAccount(core, { name: 'Nordfjord' })
  const told = (asOf: string) => ({ attitude: { certainty: 'told', source: '', asOf: aDay(asOf) } }) as const
  const eva = { firstName: 'Eva', lastName: 'Holm', attitude: 1, evidence: told('2020-02-29') } as const
  await aContact(core, { accountId, ...eva })
  await aContact(core, {
    accountId,
    firstName: 'Jon',
    lastName: 'Dahl',
    attitude: -1,
    evidence: told('2020-05-01'),
  })
}

test('limits are proposed, typed, and taken away; what is no number of months is said', async () => {
  const { core, bridge } = await openForPages()
  await peopleOfLongAgo(core)
  const page = show(bridge, <PrivacyPage backups={null} />)
  const limits = async () =>
    (await core.do('age-limit.list', {})).map(({ kind, months }) => `${kind} ${months}`)

  await page.user.click(await page.findByRole('button', { name: 'Set 24 months: Judgements about people' }))
  await waitFor(async () => expect(await limits()).toEqual(['judgement 24']))
  await page.findByRole('link', { name: 'Due for erasure: 2' })
  const field = await page.findByLabelText<HTMLInputElement>('Limit in months: Judgements about people')
  await page.user.clear(field)
  await page.user.type(field, '0{Enter}')
  expect((await page.findByRole('alert')).textContent).toContain('from 1 to 600')
  await page.user.clear(field)
  await page.user.tab()
  await waitFor(async () => expect(await limits()).toEqual([]))
})

const place = { path: '/settings/privacy/due', at: '/settings/privacy/due' }

test('without a limit it is said that nothing is due, and where limits are set', async () => {
  const { bridge } = await openForPages()
  const page = show(bridge, <DuePage />, place)
  await page.findByText('No age limit is set, so nothing is due.')
  expect(page.getByRole('link', { name: 'Set age limits' }).getAttribute('href')).toContain(
    '/settings/privacy',
  )
})
