import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aContact, anAccount } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'

const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }
type ContactId = Awaited<ReturnType<typeof aContact>>['id']

async function aHost(): Promise<Host> {
  const host = await transports['in process']()
  onTestFinished(host.close)
  return host
}

async function backUp(host: Host): Promise<string> {
  const { jobId } = await host.do('backup.make', {})
  const job = await jobOver(host, jobId)
  if (job.kind !== 'backup' || !job.result) throw new Error('No backup was made')
  return job.result.name
}

async function erase(host: Host, contactId: ContactId): Promise<void> {
  const { version } = await host.do('erasure.preview', { contactId, ...wholly })
  await host.do('erasure.erase', { contactId, version, ...wholly })
  await expect.poll(async () => (await host.do('erasure.list', {})).isWiped, { timeout: 10_000 }).toBe(true)
}

/** Goes back to a backup as the page does, and answers where the file from before is kept. */
async function goBack(host: Host, name: string): Promise<string | null> {
  const { jobId } = await host.do('backup.restore', { path: host.path, name })
  const job = await jobOver(host, jobId)
  if (job.kind !== 'restore' || !job.result) throw new Error('Nothing was brought back')
  const { keptAs } = await host.do('workspace.putInPlace', { path: host.path, replacement: job.result.path })
  return keptAs
}

/** Every file below a folder in whose bytes the name stands, as UTF-8 or as UTF-16. */
function filesHolding(folder: string, name: string): readonly string[] {
  const spellings = [Buffer.from(name, 'utf8'), Buffer.from(name, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => spellings.some((spelling) => readFileSync(path).includes(spelling)))
}

test('a backup from before an erasure is known by it, and once it is deleted the name is in no file', async () => {
  const host = await aHost()
  const eva = await aContact(host, { firstName: 'Evakept', lastName: 'Lundqvistkept' })
  const withEva = await backUp(host)
  const jon = await aContact(host, { firstName: 'Jonkept', lastName: 'Dahlkept' })
  await erase(host, jon.id)
  await erase(host, eva.id)
  const [erased] = (await host.do('erasure.list', {})).erasures
  const after = await backUp(host)

  const { backups } = await host.do('backup.listErased', { path: host.path })
  expect(backups).toEqual([
    { name: withEva, erasedSince: 2, firstOn: erased!.erasedOn, held: 1, isReadable: true },
  ])
  expect(filesHolding(host.home, 'Lundqvistkept')).toEqual([join(`${host.path} backups`, withEva)])

  expect(await host.do('backup.remove', { path: host.path, names: [withEva], mayBeLast: false })).toEqual({
    removed: 1,
  })
  expect(filesHolding(host.home, 'Lundqvistkept')).toEqual([])
  expect(filesHolding(host.home, 'Dahlkept')).toEqual([])
  const left = await host.do('backup.list', { path: host.path })
  expect(left.backups.map(({ name }) => name)).toEqual([after])
  expect(readdirSync(left.folder).toSorted()).toHaveLength(2)
})

test('the last good backup is deleted only by who says so, and a name that is not there deletes nothing', async () => {
  const host = await aHost()
  const [one, other] = [await backUp(host), await backUp(host)]
  const { folder } = await host.do('backup.list', { path: host.path })
  writeFileSync(join(folder, 'unknown.keyplan'), 'no manifest proves it')
  const remove = { path: host.path, names: [one, other], mayBeLast: false }
  expect(await host.refusal('backup.remove', remove)).toEqual({ code: 'last-backup' })
  expect(await host.refusal('backup.remove', { ...remove, names: [one, 'gone.keyplan'] })).toMatchObject({
    code: 'not-found',
  })
  expect((await host.do('backup.list', { path: host.path })).backups).toHaveLength(3)

  expect(await host.do('backup.remove', { ...remove, mayBeLast: true })).toEqual({ removed: 2 })
})

test('who was erased and is there again after going back is named, and can be erased once more', async () => {
  const host = await aHost()
  const { id: accountId } = await anAccount(host, { name: 'Nordfjord' })
  const eva = await aContact(host, {
    accountId,
    firstName: 'Evaback',
    lastName: 'Lundqvistback',
    title: 'Buyer',
  })
  const gone = await aContact(host, { accountId, firstName: 'Goneback', lastName: 'Removedback' })
  await host.do('contact.remove', { id: gone.id, version: gone.version })
  const before = await backUp(host)
  for (const { id } of [eva, gone]) await erase(host, id)
  expect(await host.do('erasure.listBack', {})).toEqual({ people: [], leads: [] })

  await goBack(host, before)
  const [erasedOn, erasedBy] = [expect.any(String), expect.any(String)]
  const shared = { account: 'Nordfjord', erasedOn, erasedBy }
  expect(await host.do('erasure.listBack', {})).toEqual({
    people: [
      { contactId: eva.id, name: 'Evaback Lundqvistback', title: 'Buyer', accountId, ...shared },
      { contactId: gone.id, name: 'Goneback Removedback', title: '', accountId: null, ...shared },
    ],
    leads: [],
  })

  await erase(host, eva.id)
  await erase(host, gone.id)
  expect((await host.do('erasure.listBack', {})).people).toEqual([])
  await host.do('backup.remove', { path: host.path, names: [before], mayBeLast: true })
  expect(filesHolding(host.home, 'Lundqvistback')).toEqual([])

  // Whoever takes over the post is somebody else.
  const { version } = await host.do('contact.get', { id: eva.id })
  await host.do('contact.edit', { id: eva.id, version, changes: { lastName: 'Successor' } })
  expect((await host.do('erasure.listBack', {})).people).toEqual([])
})

test('a backup that is opened as a file, or put there by hand, is known by what this computer saw', async () => {
  const host = await aHost()
  const eva = await aContact(host, { firstName: 'Eva', lastName: 'Lundqvist' })
  const before = await backUp(host)
  await erase(host, eva.id)
  const { folder } = await host.do('backup.list', { path: host.path })
  const copy = join(host.home, 'by hand.keyplan')
  copyFileSync(join(folder, before), copy)

  await host.do('workspace.open', { path: copy, mode: 'read' })
  expect((await host.do('erasure.listBack', {})).people).toMatchObject([{ contactId: eva.id }])
  // The file that is not open any more is told of as well.
  expect((await host.do('backup.listErased', { path: host.path })).backups).toMatchObject([
    { name: before, held: 1 },
  ])
  await host.do('workspace.create', {
    path: join(host.home, 'other.keyplan'),
    name: 'Other',
    currency: 'EUR',
  })
  expect(await host.do('erasure.listBack', {})).toEqual({ people: [], leads: [] })
})

test('who was merged into somebody, and the lead that they were, are known in an old file too', async () => {
  const host = await aHost()
  const { id: accountId } = await anAccount(host)
  const stays = await aContact(host, { accountId, lastName: 'Staysname' })
  const goes = await aContact(host, { accountId, lastName: 'Goesname' })
  const before = await backUp(host)
  await host.do('duplicate.mergeContacts', {
    stays: { id: stays.id, version: stays.version },
    goes: [{ id: goes.id, version: goes.version }],
    takes: [],
  })
  await erase(host, stays.id)
  await goBack(host, before)

  const back = await host.do('erasure.listBack', {})
  expect(back.people.map(({ contactId }) => contactId).toSorted()).toEqual([stays.id, goes.id].toSorted())
  await erase(host, goes.id)
  expect((await host.do('erasure.listBack', {})).people).toMatchObject([{ contactId: stays.id }])
})

test('a backup that can’t be read counts as one that holds everybody erased since its day', async () => {
  const host = await aHost()
  const eva = await aContact(host)
  const before = await backUp(host)
  await erase(host, eva.id)
  const { folder } = await host.do('backup.list', { path: host.path })
  writeFileSync(join(folder, before), 'no database any more')

  expect((await host.do('backup.listErased', { path: host.path })).backups).toMatchObject([
    { name: before, erasedSince: 1, held: 1, isReadable: false },
  ])
})
