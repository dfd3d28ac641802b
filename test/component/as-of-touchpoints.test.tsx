import { expect, test } from 'vitest'
import { AsOfTouchpoints } from '../../renderer/features/account-history/as-of-touchpoints.tsx'
import { aContact, aDay, anAccount, anOutcome, aTouchpoint } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('a promise stands as it was on that day, with what has become of it since', async () => {
  const { core, bridge } = await openForPages()
  const account = await anAccount(core)
  const contact = await aContact(core, { accountId: account.id, firstName: 'Ilse', lastName: 'Brandt' })
  const touchpoint = await aTouchpoint(core, { accountId: account.id, contactIds: [contact.id] })
  const promise = await anOutcome(core, { touchpointId: touchpoint.id })
  const objection = await anOutcome(core, {
    touchpointId: touchpoint.id,
    outcome: { kind: 'objection', text: 'Too slow' },
  })
  const { seq } = await core.do('history.getAccountAsOf', {
    accountId: account.id,
    asOf: { day: aDay('9999-12-31') },
  })
  await core.do('outcome.settle', {
    id: promise.id,
    version: promise.version,
    settled: { state: 'kept', on: aDay('2026-03-01'), note: null },
  })
  await core.do('outcome.remove', { id: objection.id, version: objection.version })
  const at = async (asOf: { seq: number } | { day: ReturnType<typeof aDay> }) =>
    (await core.do('history.getAccountAsOf', { accountId: account.id, asOf })).state
  const [then, now] = [await at({ seq }), await at({ day: aDay('9999-12-31') })]
  if (!then) throw new Error('The account was there')

  const page = show(bridge, <AsOfTouchpoints then={then} now={now} />)

  const cell = await page.findByRole('cell', { name: /Second plant/ })
  expect(cell.textContent).toContain('Promise:The offer')
  expect(cell.textContent).toMatch(/ours · due .* · open · now: kept/)
  expect(cell.textContent).toContain('Objection:Too slowremoved')
  page.getByRole('cell', { name: 'Ilse Brandt' })
})
