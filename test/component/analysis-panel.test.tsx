import { sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { whatIf } from '#shared/domain/network/what-if.ts'
import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnalysisPanel } from '../../renderer/features/people/analysis/analysis-panel.tsx'
import { WhatIfPanel } from '../../renderer/features/people/analysis/what-if-panel.tsx'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { openForPages, show } from '../support/page-over-core.tsx'
import { aMember } from '../unit/domain/members.ts'
import { aKnowing, aPerson, anAccount, idOf, theKite } from '../unit/network/a-network.ts'

/** The analysis of the kite, and what is done there. */
async function atAnalysis() {
  const { bridge } = await openForPages()
  const done: string[] = []
  const note = (what: string) => (id: string) => void done.push(`${what} ${id}`)
  const account = theKite({ relationships: [aKnowing('Tilde', 'Andre')] })
  const screen = show(
    bridge,
    <AnalysisPanel
      account={account}
      onSelect={note('select')}
      onWithout={note('without')}
      onClose={() => done.push('close')}
    />,
  )
  await screen.findByRole('list', { name: 'Who is central' })
  return { ...screen, done }
}

test('a name selects the person, and what would be without somebody is one step away', async () => {
  const { user, done, getByRole } = await atAnalysis()
  const central = within(getByRole('list', { name: 'Who is central' }))

  await user.click(central.getAllByRole('button', { name: 'Diane' })[0]!)
  await user.click(getByRole('button', { name: 'See without Heather' }))

  expect(done).toEqual(['select Diane', 'without Heather'])
})

test('a figure opens its arithmetic by keyboard and closes it again', async () => {
  const { user, getByRole, queryByText } = await atAnalysis()
  const figure = getByRole('button', { name: '6 of 9: how it comes about' })
  expect(figure.getAttribute('aria-expanded')).toBe('false')

  figure.focus()
  await user.keyboard('{Enter}')
  expect(figure.getAttribute('aria-expanded')).toBe('true')
  expect(queryByText('Degree: 6 / 9 = 0.667')).not.toBeNull()

  await user.keyboard(' ')
  expect(queryByText('Degree: 6 / 9 = 0.667')).toBeNull()
})

test('Escape closes the analysis', async () => {
  const { user, done, getByRole } = await atAnalysis()
  getByRole('button', { name: 'Close the analysis' }).focus()
  await user.keyboard('{Escape}')
  expect(done).toEqual(['close'])
})

test('without the only supportive key player, each figure and light stands beside what it was', async () => {
  const { bridge } = await openForPages()
  const ann = { name: 'Ann', influence: 'high', attitude: 2 } as const
  const seen = whatIf(
    anAccount({
      contacts: [aPerson('Ann', ann), aPerson('Bo', { influence: 'high' })],
      relationships: [aKnowing('Tilde', 'Ann', 'problem-solver'), aKnowing('Uwe', 'Bo')],
      centers: [
        {
          id: 'center' as BuyingCenterId,
          name: 'Filling line',
          members: [aMember({ ...ann, roles: ['decider'] }), aMember({ name: 'Bo', influence: 'high' })],
          roles: sixRoles.roles,
        },
      ],
    }),
    idOf('Ann'),
  )
  if (!seen) throw new Error('Ann is not there')
  const { getByRole, getByText } = show(
    bridge,
    <WhatIfPanel
      whatIf={seen}
      onSelect={() => undefined}
      onEnd={() => undefined}
      onClose={() => undefined}
    />,
  )

  const figures = within(getByRole('table', { name: 'Standing' }))
  const cellsOf = (name: string) =>
    within(figures.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  expect(cellsOf('Status')).toEqual(['3 of 3', '→ 2 of 3'])
  expect(cellsOf('Coverage')).toEqual(['50%', '→ 0%'])
  expect(cellsOf('Single-thread risk')).toEqual(['75%', '→ 100%'])
  const center = within(getByRole('list', { name: 'Buying centers' }))
  expect(center.getByText('Green')).toBeDefined()
  expect(center.getByText('Red')).toBeDefined()
  expect(getByText('The only key player is not known to support us: Bo.')).toBeDefined()
})
