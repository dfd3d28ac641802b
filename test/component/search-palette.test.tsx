import type { FoundRow } from '#shared/contract/search.ts'
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SearchPalette } from '../../renderer/features/search/search-palette.tsx'
import { aContact, anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** The open box over a workspace with two firms and a person; answers wait on the wire while they are held. */
async function atPalette() {
  const { core, bridge } = await openForPages()
  const dairy = await anAccount(core, { name: 'Haldenau Dairy' })
  await anAccount(core, { name: 'Marsh Foundry' })
  await aContact(core, { accountId: dairy.id, firstName: 'Jörg', lastName: 'Müller' })
  const onOpen = vi.fn<(row: FoundRow) => void>()
  const onClose = vi.fn<() => void>()
  const run = vi.fn<() => void>()
  let gate = Promise.resolve()
  const { user } = show(
    {
      ...bridge,
      call: async (name, input) => {
        const held = name === 'search.find' ? gate : undefined
        const reply = await bridge.call(name, input)
        await held
        return reply
      },
    },
    <SearchPalette
      opened={[]}
      commands={[{ id: 'undo', label: 'Undo the last change', run }]}
      canOpen={() => true}
      onOpen={onOpen}
      onClose={onClose}
    />,
  )
  const hold = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    return () => {
      gate = Promise.resolve()
      resolve()
    }
  }
  return { user, onOpen, onClose, run, hold, box: await screen.findByRole('combobox') }
}

const named = (name: string) => expect.objectContaining({ title: expect.stringContaining(name) as string })

test('Enter that comes before the answer means the first of the answer to what was typed', async () => {
  const { user, box, hold, onOpen, onClose } = await atPalette()
  await screen.findByText('Undo the last change')
  const release = hold()

  await user.type(box, 'muller{Enter}')
  expect(onOpen).not.toHaveBeenCalled()
  release()

  await waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1))
  expect(onOpen).toHaveBeenCalledWith(named('Müller'))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('Enter that comes before the answer is forgotten where something else is typed then', async () => {
  const { user, box, hold, onOpen } = await atPalette()
  const release = hold()

  await user.type(box, 'muller{Enter}')
  await user.clear(box)
  await user.type(box, 'marsh')
  release()

  await screen.findByRole('option', { name: /Marsh Foundry/ })
  expect(onOpen).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(onOpen).toHaveBeenCalledWith(named('Marsh Foundry'))
})

test('a late answer does not take the place of a newer one', async () => {
  const { user, box, hold } = await atPalette()
  const release = hold()
  await user.type(box, 'marsh')
  await user.clear(box)
  release()
  await user.type(box, 'haldenau')

  await screen.findByRole('option', { name: /^Haldenau Dairy/ })
  expect(screen.queryByRole('option', { name: /Marsh Foundry/ })).toBeNull()
})

test('arrow keys go around the list and a command is done from it', async () => {
  const { user, box, run, onClose } = await atPalette()
  await user.type(box, 'undo')
  const option = await screen.findByRole('option', { name: /Undo the last change/ })
  await waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe(option.id))

  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')

  expect(run).toHaveBeenCalledTimes(1)
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('what is not found is said, with the words that were looked for', async () => {
  const { user, box } = await atPalette()
  await user.type(box, 'xylophone')

  await screen.findByText(/“xylophone”/)
  expect(screen.queryAllByRole('option')).toEqual([])
})
