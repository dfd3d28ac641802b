import { expect, test, vi } from 'vitest'
import { createClient } from '../../renderer/api/client.ts'
import { createCommandQueue } from '../../renderer/api/command-queue.ts'
import { anAccount, aReportingLine } from '../support/builders.ts'
import { openForPages } from '../support/page-over-core.tsx'

async function aQueue() {
  const page = await openForPages()
  return { ...page, queue: createCommandQueue(createClient(page.bridge)) }
}

test('commands reach the core in the order they were given, however long one takes', async () => {
  const { queue, hold, sent, core } = await aQueue()
  const release = hold()

  const names = ['Ahrens', 'Brandt', 'Cordes', 'Dietz']
  const all = names.map((name) => queue.run('account.add', { name }))
  expect(sent).toEqual([])
  release()
  await Promise.all(all)

  expect(sent.map(({ input }) => input)).toEqual(names.map((name) => ({ name })))
  const history = await core.do('history.listRecent', {})
  expect(history.slice(0, 4).map(({ command }) => command)).toEqual(Array(4).fill('account.add'))
})

test('fast edits of one thing build on each other and are not taken for somebody else’s', async () => {
  const { queue, core } = await aQueue()
  const { id, version } = await anAccount(core)

  await Promise.all([
    queue.run('account.edit', { id, version, changes: { city: 'H' } }),
    queue.run('account.edit', { id, version, changes: { city: 'Ha' } }),
    queue.run('account.edit', { id, version, changes: { city: 'Hal' } }),
  ])

  expect((await core.do('account.get', { id })).account).toMatchObject({ city: 'Hal', version: version + 3 })
})

test('what somebody else changed in the meantime is not written over', async () => {
  const { queue, core, elsewhere } = await aQueue()
  const { id, version } = await anAccount(core)
  await queue.run('account.edit', { id, version, changes: { city: 'Haldenau' } })
  await elsewhere.do('account.edit', { id, version: version + 1, changes: { city: 'Oldenau' } })

  await expect(queue.run('account.edit', { id, version, changes: { city: 'Neuenau' } })).rejects.toThrow(
    'stale',
  )

  expect((await core.do('account.get', { id })).account.city).toBe('Oldenau')
  expect(queue.saving()).toBe('failed')
})

test('one that fails does not stop those behind it', async () => {
  const { queue, core } = await aQueue()

  const refused = queue.run('account.add', { name: '' })
  const added = queue.run('account.add', { name: 'Haldenau Dairy' })

  await expect(refused).rejects.toThrow('invalid-input')
  await added
  expect((await core.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['Haldenau Dairy'])
})

test('the mark goes from saving to saved when the last one is answered', async () => {
  const { queue, hold } = await aQueue()
  const seen: string[] = []
  queue.subscribe(() => seen.push(queue.saving()))
  const release = hold()

  const all = ['Ahrens', 'Brandt'].map((name) => queue.run('account.add', { name }))
  expect(queue.saving()).toBe('saving')
  release()
  await Promise.all(all)

  expect(seen).toEqual(['saving', 'saved'])
})

test('a rule that says no leaves nothing unsaved', async () => {
  const { queue } = await aQueue()

  await expect(queue.run('history.redo', {})).rejects.toThrow('nothing-to-redo')

  expect(queue.saving()).toBe('saved')
})

test('where nothing answers, the mark says failed until something is saved again', async () => {
  const { queue, cut, mend } = await aQueue()
  cut()
  await expect(queue.run('account.add', { name: 'Haldenau Dairy' })).rejects.toThrow('unreachable')
  expect(queue.saving()).toBe('failed')

  mend()
  await queue.run('account.add', { name: 'Haldenau Dairy' })

  expect(queue.saving()).toBe('saved')
})

test('whoever stopped listening hears nothing any more', async () => {
  const { queue } = await aQueue()
  const listener = vi.fn()
  queue.subscribe(listener)()

  await queue.run('account.add', { name: 'Haldenau Dairy' })

  expect(listener).not.toHaveBeenCalled()
})

test('fast edits of several people build on each other, and on edits of one of them', async () => {
  const { queue, core } = await aQueue()
  const people = await aReportingLine(core, 'Boss', 'Report')
  const contacts = people.map(({ id, version }) => ({ id, version }))
  const [{ id, version }] = contacts as [(typeof contacts)[0]]

  await Promise.all([
    queue.run('contact.editSeveral', { contacts, changes: { attitude: 1 } }),
    queue.run('contact.edit', { id, version, changes: { title: 'Owner' } }),
    queue.run('contact.editSeveral', { contacts, changes: { influence: 'high' } }),
  ])

  expect(await core.do('contact.get', { id })).toMatchObject({
    attitude: 1,
    influence: 'high',
    title: 'Owner',
  })
})
