import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TouchRhythms } from '../../renderer/features/settings/touch-rhythms.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

const fieldOf = (tier: string) => `Days at most between two touchpoints with a key player of tier ${tier}`

test('each tier that accounts have can be given a rhythm, and lose it again', async () => {
  const { core, bridge } = await openForPages()
  await anAccount(core, { tier: 'Key' })
  await anAccount(core, { tier: 'Target' })
  const page = show(bridge, <TouchRhythms isReadOnly={false} />)
  const key = await page.findByLabelText<HTMLInputElement>(fieldOf('Key'))
  page.getByLabelText(fieldOf('Target'))
  const rhythms = async () =>
    (await core.do('touch-rhythm.list', {})).map(({ tier, days }) => `${tier} ${days}`)

  await page.user.type(key, '30{Enter}')
  await waitFor(async () => expect(await rhythms()).toEqual(['Key 30']))

  await page.user.clear(key)
  await page.user.tab()
  await waitFor(async () => expect(await rhythms()).toEqual([]))
})

test('what is no number of days is said and not kept', async () => {
  const { core, bridge } = await openForPages()
  await anAccount(core, { tier: 'Key' })
  const page = show(bridge, <TouchRhythms isReadOnly={false} />)

  await page.user.type(await page.findByLabelText(fieldOf('Key')), 'soon{Enter}')

  expect((await page.findByRole('alert')).textContent).toBe('A whole number from 1 to 3,650, or empty.')
  expect(await core.do('touch-rhythm.list', {})).toEqual([])
})

test('a rhythm of a tier that no account has any more can still be seen and taken out', async () => {
  const { core, bridge } = await openForPages()
  await core.do('touch-rhythm.set', { tier: 'Retired', days: 90 })
  const page = show(bridge, <TouchRhythms isReadOnly={false} />)

  expect((await page.findByLabelText<HTMLInputElement>(fieldOf('Retired'))).value).toBe('90')
  page.getByText('no account has it')
})

test('without tiers it says where they come from', async () => {
  const { bridge } = await openForPages()
  const page = show(bridge, <TouchRhythms isReadOnly={false} />)

  await page.findByText('No account has a tier yet. Once one has, the rhythm of its tier is set here.')
})
