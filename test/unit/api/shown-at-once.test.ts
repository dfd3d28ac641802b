import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/contract.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Client } from '../../../renderer/api/client.ts'
import { showingAtOnce } from '../../../renderer/api/shown-at-once.ts'

type Contact = Output<'contact.get'>

const ada: Contact = { ...blankContact, id: 'a', accountId: 'k', firstName: 'Ada', version: 1 } as never
const bob: Contact = { ...ada, id: 'b', firstName: 'Bob' } as never
const key = ['contact.listByAccount', { accountId: 'k' }, 'all'] as const

/** A page that knows Ada and Bob, over a core that answers one contact to whatever it is asked. */
function aPage(answer: Contact) {
  const queries = new QueryClient()
  queries.setQueryData(key, [ada, bob])
  const core: Client = () => Promise.resolve(answer as never)
  return { client: showingAtOnce(core, queries), listed: () => queries.getQueryData(key), queries }
}

test('who was moved stands there with the answer, and the others are the same', async () => {
  const moved: Contact = { ...bob, managerId: ada.id, version: 2 }
  const { client, listed } = aPage(moved)
  await client('contact.move', { id: bob.id, version: 1, managerId: ada.id })
  expect(listed()).toEqual([ada, moved])
  expect((listed() as Contact[])[0]).toBe(ada)
})

test('what the page knows in a later version stays', async () => {
  const { client, listed, queries } = aPage({ ...bob, title: 'Buyer', version: 2 })
  queries.setQueryData(key, [ada, { ...bob, title: 'Head of purchasing', version: 3 }])
  const known = listed()
  await client('contact.edit', { id: bob.id, version: 1, changes: { title: 'Buyer' } })
  expect(listed()).toBe(known)
})

test('what is asked for alone changes no list, and who is old stays old', async () => {
  const { client, listed, queries } = aPage({ ...bob, title: 'Buyer', version: 2 })
  await client('contact.get', { id: bob.id })
  expect(listed()).toEqual([ada, bob])

  await queries.invalidateQueries({ queryKey: key })
  await client('contact.edit', { id: bob.id, version: 1, changes: { title: 'Buyer' } })
  expect(queries.getQueryState(key)?.isInvalidated).toBe(true)
})
