import { screen as document, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BuyingCenterPage } from '../../renderer/features/buying-center/buying-center-page.tsx'
import { aMember } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** The matrix of a buying center with one member, Ilse Brandt, who has no role. */
async function atMatrix(mode: 'edit' | 'read' = 'edit') {
  const page = await openForPages(mode)
  const { accountId, id } = await aMember(page.core)
  const screen = show(page.bridge, <BuyingCenterPage />, {
    path: '/accounts/:accountId/buying-centers',
    at: `/accounts/${accountId}/buying-centers`,
  })
  const cell = (role: string) => document.getByLabelText(`Ilse Brandt, ${role}`)
  await waitFor(() => cell('decider'))
  const stored = async () => {
    const [center] = await page.core.do('buying-center.listByAccount', { accountId })
    return center?.members.find((member) => member.id === id)
  }
  return { ...page, ...screen, cell, stored }
}

const isHeld = (cell: HTMLElement) => cell.getAttribute('aria-selected') === 'true'

test('fast clicks along a row all count', async () => {
  const { user, cell, stored, hold, sent } = await atMatrix()
  const release = hold()

  for (const role of ['initiator', 'user', 'decider', 'buyer']) await user.click(cell(role))
  await user.click(cell('user'))
  expect(['initiator', 'user', 'decider', 'buyer'].map((role) => isHeld(cell(role)))).toEqual([
    true,
    false,
    true,
    true,
  ])
  release()

  await waitFor(() => expect(sent).toHaveLength(5))
  await waitFor(async () => expect((await stored())?.roles).toEqual(['initiator', 'decider', 'buyer']))
  expect(['initiator', 'user', 'decider', 'buyer'].map((role) => isHeld(cell(role)))).toEqual([
    true,
    false,
    true,
    true,
  ])
})

test('a role stays where the influence is set before the role is stored', async () => {
  const { user, cell, stored, hold, getByLabelText } = await atMatrix()
  const release = hold()

  await user.click(cell('decider'))
  await user.click(getByLabelText(/^Influence of Ilse Brandt/))
  await user.click(await document.findByRole('menuitemradio', { name: 'High' }))
  expect(isHeld(cell('decider'))).toBe(true)
  release()

  await waitFor(async () => expect(await stored()).toMatchObject({ roles: ['decider'], influence: 'high' }))
  expect(isHeld(cell('decider'))).toBe(true)
})

test('arrow keys walk the row and Space turns the role', async () => {
  const { user, cell, stored } = await atMatrix()
  cell('user').focus()

  await user.keyboard('{ArrowRight}{ArrowRight} {Home}{End} ')

  expect([isHeld(cell('decider')), isHeld(cell('gatekeeper'))]).toEqual([true, true])
  await waitFor(async () => expect((await stored())?.roles).toEqual(['decider', 'gatekeeper']))
})

test('the gap that a role fills goes, and the light says why it is red', async () => {
  const { user, cell, findByText, queryByText, findAllByText } = await atMatrix()
  await findByText('Nobody is named as decider.')

  await user.click(cell('decider'))

  await findAllByText('The only key player is not known to support us: Ilse Brandt.')
  expect(queryByText('Nobody is named as decider.')).toBeNull()
})

test('a click that is refused is taken back and said', async () => {
  const { user, cell, cut, findByRole } = await atMatrix()
  cut()

  await user.click(cell('decider'))

  expect((await findByRole('alert')).textContent).toContain('Keyplan does not answer')
  await waitFor(() => expect(isHeld(cell('decider'))).toBe(false))
})

test('where it can be read only, a click changes nothing', async () => {
  const { user, cell, sent } = await atMatrix('read')

  await user.click(cell('decider'))

  expect(isHeld(cell('decider'))).toBe(false)
  expect(sent).toEqual([])
})
