import type { Payload } from '#shared/contract/contract.ts'
import { screen, waitFor } from '@testing-library/react'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { useAsk } from '../../renderer/api/use-ask.ts'
import { useDo } from '../../renderer/api/use-do.ts'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** The names of all accounts, as a page asks for them. */
function Names() {
  const { value, failure } = useAsk('account.list', {})
  const names = value?.rows.map(({ name }) => name).join(', ')
  return <p aria-label="Names">{failure?.code ?? names ?? 'asking'}</p>
}

function Adding({ name }: Readonly<{ name: string }>) {
  const add = useDo('account.add')
  return (
    <button type="button" onClick={() => void add({ name })}>
      Add
    </button>
  )
}

function Undoing() {
  const undo = useDo('history.undo')
  return (
    <button type="button" onClick={() => void undo({})}>
      Undo
    </button>
  )
}

function Renaming(account: Pick<Payload<'account.edit'>, 'id' | 'version'>) {
  const edit = useDo('account.edit')
  return (
    <button type="button" onClick={() => void edit({ ...account, changes: { name: 'Neuenau Dairy' } })}>
      Rename
    </button>
  )
}

test('what another page does appears here', async () => {
  const { bridge } = await openForPages()
  const here = show(bridge, <Names />)
  const there = show(bridge, <Adding name="Haldenau Dairy" />)
  await waitFor(() => expect(here.getByLabelText('Names').textContent).toBe(''))

  await there.user.click(there.getByRole('button', { name: 'Add' }))

  await here.findByText('Haldenau Dairy')
})

test('what changes while the first answer is on its way appears as well', async () => {
  const { bridge, elsewhere } = await openForPages()
  const { promise: isOnItsWay, resolve: send } = Promise.withResolvers<void>()
  let asked = 0
  const slow: typeof bridge.call = async (name, input) => {
    const reply = await bridge.call(name, input)
    if (name === 'account.list' && ++asked === 1) await isOnItsWay
    return reply
  }
  const { findByText } = show({ ...bridge, call: slow }, <Names />)
  await waitFor(() => expect(asked).toBe(1))

  await elsewhere.do('account.add', { name: 'Haldenau Dairy' })
  await setTimeout(300)
  send()

  await findByText('Haldenau Dairy')
})

test('a page sees its own change without waiting for an announcement', async () => {
  const { bridge } = await openForPages()
  const deaf = { ...bridge, onChanged: () => () => undefined }
  const { user, findByText, getByRole, getByLabelText } = show(
    deaf,
    <>
      <Names />
      <Adding name="Haldenau Dairy" />
    </>,
  )
  await waitFor(() => expect(getByLabelText('Names').textContent).toBe(''))

  await user.click(getByRole('button', { name: 'Add' }))

  await findByText('Haldenau Dairy')
})

/** With the names of all that a page asks and does, in their order. */
async function openedTelling() {
  const { bridge, ...page } = await openForPages()
  const asked: string[] = []
  const call: typeof bridge.call = (name, input) => {
    asked.push(name)
    return bridge.call(name, input)
  }
  return { ...page, asked, bridge: { ...bridge, call } }
}

test('a change of something else asks nothing again', async () => {
  const { bridge, asked, elsewhere } = await openedTelling()
  const { findByText, getByLabelText } = show(bridge, <Names />)
  await waitFor(() => expect(getByLabelText('Names').textContent).toBe(''))

  await elsewhere.do('product-line.add', { name: 'Filling machines' })
  expect(asked).toEqual(['account.list'])
  await anAccount(elsewhere)

  await findByText('Haldenau Dairy')
  expect(asked).toEqual(['account.list', 'account.list'])
})

test('what this page has changed is asked for once, though it is announced to it as well', async () => {
  const { bridge, asked } = await openedTelling()
  const { user, findByText, getByRole, getByLabelText } = show(
    bridge,
    <>
      <Names />
      <Adding name="Haldenau Dairy" />
    </>,
  )
  await waitFor(() => expect(getByLabelText('Names').textContent).toBe(''))

  await user.click(getByRole('button', { name: 'Add' }))

  await findByText('Haldenau Dairy')
  await findByText('Saved')
  expect(asked).toEqual(['account.list', 'account.add', 'account.list'])
})

test('undo elsewhere takes back what is shown here', async () => {
  const { bridge, core } = await openForPages()
  await anAccount(core)
  const here = show(bridge, <Names />)
  const there = show(bridge, <Undoing />)
  await here.findByText('Haldenau Dairy')

  await there.user.click(there.getByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(here.getByLabelText('Names').textContent).toBe(''))
})

test('a failure that no field shows is said in a sentence until it is closed', async () => {
  const { bridge } = await openForPages()
  const { user, findByRole, getByRole, queryByRole } = show(bridge, <Adding name="" />)

  await user.click(getByRole('button', { name: 'Add' }))
  expect((await findByRole('alert')).textContent).toMatch(/^This can't be kept as it is: name: .+\.$/)

  await user.click(getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(queryByRole('alert')).toBeNull())
})

test('a rule that says no is said, and leaves the mark at saved', async () => {
  const { bridge, core } = await openForPages()
  await anAccount(core)
  const { user, findByText, findByRole, getByRole } = show(bridge, <Undoing />)
  await user.click(getByRole('button', { name: 'Undo' }))
  await user.click(getByRole('button', { name: 'Undo' }))

  expect((await findByRole('alert')).textContent).toBe('There is nothing to undo.')
  await findByText('Saved')
})

test('an edit that was refused for being late brings what is there now', async () => {
  const { bridge, core } = await openForPages()
  const { id, version } = await anAccount(core)
  const { user, findByText, getByRole } = show(
    { ...bridge, onChanged: () => () => undefined },
    <>
      <Names />
      <Renaming id={id} version={version} />
    </>,
  )
  await findByText('Haldenau Dairy')
  await core.do('account.edit', { id, version, changes: { name: 'Oldenau Dairy' } })

  await user.click(getByRole('button', { name: 'Rename' }))

  await user.click(await screen.findByRole('button', { name: 'Keep what is there' }))
  await findByText('Oldenau Dairy')
  await findByText('Saved')
})
