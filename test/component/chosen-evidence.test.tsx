import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { BuyingCenterPage } from '../../renderer/features/buying-center/buying-center-page.tsx'
import { PeoplePage } from '../../renderer/features/people/people-page.tsx'
import {
  aContact,
  aDay,
  aMember,
  anInformalLine,
  aReportingLine,
  aRelationship,
  aTeamMember,
} from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** jsdom measures nothing: the table of people asks it for its size. */
beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
})

const told = { certainty: 'told', source: 'Ann Meier', asOf: aDay('2026-01-10') } as const

test('what evidence is chosen for a member asks where somebody else has said otherwise meanwhile', async () => {
  const page = await openForPages()
  const { accountId, id, version } = await aMember(page.core)
  const edited = await page.core.do('buying-center.editMember', {
    id,
    version,
    changes: { attitude: 1, evidence: { attitude: told } },
  })
  const { user, findByRole } = show(page.bridge, <BuyingCenterPage />, {
    path: '/accounts/:accountId/buying-centers',
    at: `/accounts/${accountId}/buying-centers?member=${id}`,
  })
  await user.click(await findByRole('button', { name: /^Evidence for attitude: Told by Ann Meier/ }))
  await page.core.do('buying-center.editMember', {
    id,
    version: edited.version,
    changes: { evidence: { attitude: { ...told, source: 'Ben Roth' } } },
  })

  await user.click(await findByRole('button', { name: 'Confirmed today' }))
  const asked = within(await screen.findByRole('dialog'))
  expect((await asked.findAllByText(/Ben Roth/)).length).toBeGreaterThan(0)
  await user.click(asked.getByRole('button', { name: 'Write yours over it' }))

  await waitFor(async () => {
    const [center] = await page.core.do('buying-center.listByAccount', { accountId })
    expect(center?.members[0]?.evidence?.attitude).toMatchObject({
      certainty: 'confirmed',
      source: 'Ann Meier',
    })
  })
})

test('what is chosen for several people asks where one of them was changed elsewhere meanwhile', async () => {
  const page = await openForPages()
  const [boss, low] = await aReportingLine(page.core, 'Boss', 'Low')
  const { accountId } = boss!
  const { user, findByRole } = show(page.bridge, <PeoplePage />, {
    path: '/accounts/:accountId/people',
    at: `/accounts/${accountId}/people?view=table&person=${boss!.id}&also=${low!.id}`,
  })
  const attitude = within(await findByRole('group', { name: 'Attitude' }))
  await page.core.do('contact.edit', { id: low!.id, version: low!.version, changes: { attitude: -1 } })

  await user.click(attitude.getByRole('button', { name: 'Supporter' }))
  const asked = within(await screen.findByRole('dialog'))
  await user.click(asked.getByRole('button', { name: 'Do it anyway' }))

  await waitFor(async () => {
    const { rows } = await page.core.do('contact.listByAccount', { accountId })
    expect(rows.map((each) => each.attitude)).toEqual([1, 1])
  })
})

test('the panel of a member names who of us covers them, and how far each is from the target', async () => {
  const page = await openForPages()
  const { accountId, id, contactId } = await aMember(page.core)
  const { id: teamMemberId } = await aTeamMember(page.core, { name: 'Mara Lind' })
  await aRelationship(page.core, {
    contactId,
    teamMemberId,
    currentLevel: 'vendor',
    targetLevel: 'problem-solver',
  })
  const { findByRole } = show(page.bridge, <BuyingCenterPage />, {
    path: '/accounts/:accountId/buying-centers',
    at: `/accounts/${accountId}/buying-centers?member=${id}`,
  })

  const covering = await findByRole('list', { name: 'Covered by' })
  expect(covering.textContent).toBe('Mara LindVendor, target problem solver ↑')
})

test('what is to be verified names whom a line leads to at another account', async () => {
  const page = await openForPages()
  const { core } = page
  const here = await aContact(core, { firstName: 'Torsten', lastName: 'Möller' })
  const elsewhere = await aContact(core, {
    accountId: (await core.do('account.add', { name: 'Elbe Foods', parentId: here.accountId })).id,
    firstName: 'Gesa',
    lastName: 'Ahrens',
  })
  await anInformalLine(core, {
    fromContactId: here.id,
    toContactId: elsewhere.id,
    kind: 'former-colleagues',
  })
  const { findByText } = show(page.bridge, <PeoplePage />, {
    path: '/accounts/:accountId/people',
    at: `/accounts/${here.accountId}/people?view=table&panel=verify`,
  })

  await findByText('former colleague of Gesa Ahrens (at another account)')
})
