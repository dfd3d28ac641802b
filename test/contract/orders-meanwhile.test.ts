import { dirname } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { allBrought, aReadLine, preparedOrders } from '../support/order-file.ts'

type Account = Awaited<ReturnType<typeof anAccount>>
let core: Core
let [haldenau, other]: [Account, Account] = [undefined as never, undefined as never]

beforeEach(async () => {
  core = await openCore()
  ;[haldenau, other] = [
    await anAccount(core, { name: 'Haldenau Pflegemittel' }),
    await anAccount(core, { name: 'Other' }),
  ]
})

/** Has lines of an account brought in, then something done, and then answers what becomes of the import. */
async function taken(account: Account, meanwhile: () => Promise<unknown>) {
  const [last] = await core.do('history.listRecent', { before: null, limit: 1 })
  const place = { path: core.path, staging: dirname(core.incidentLog) }
  const jobId = preparedOrders(place, [aReadLine(account.id)], 'ERP', undefined, last!.seq)
  await allBrought(core, jobId)
  await meanwhile()
  const reply = await core.reply('order.takeIn', { jobId })
  const imports = await core.do('order.listImports', {})
  return { reply, imports: imports.length }
}

const isIn = { reply: { ok: true }, imports: 1 }
const asksAgain = { reply: { ok: false, error: { code: 'preview-outdated' } }, imports: 0 }
const edited = ({ id, version }: Account, changes: object) =>
  core.do('account.edit', { id, version, changes })

test('an account that is made while lines come in leaves them as they are', async () => {
  expect(await taken(haldenau, () => anAccount(core, { name: 'Brand new' }))).toMatchObject(isIn)
})

test('one that is called like the account of the lines, whatever its case, has the import ask again', async () => {
  const meanwhile = () => anAccount(core, { name: 'HALDENAU pflegemittel' })
  expect(await taken(haldenau, meanwhile)).toMatchObject(asksAgain)
})

test('one that was made after the preview and has lines already was not in it', async () => {
  const [last] = await core.do('history.listRecent', { before: null, limit: 1 })
  const made = await anAccount(core, { name: 'Brand new' })
  const place = { path: core.path, staging: dirname(core.incidentLog) }
  const jobId = preparedOrders(place, [aReadLine(made.id)], 'ERP', undefined, last!.seq)
  await allBrought(core, jobId)
  expect(await core.refusal('order.takeIn', { jobId })).toEqual({ code: 'preview-outdated' })
})

test('where one is called otherwise or is removed it asks again, whosever lines they are', async () => {
  expect(await taken(haldenau, () => edited(other, { name: 'Otherwise' }))).toMatchObject(asksAgain)
  await core.do('history.undo', {})
  const { version } = (await core.do('account.get', { id: other.id })).account
  const gone = () => core.do('account.remove', { id: other.id, version })
  expect(await taken(haldenau, gone)).toMatchObject(asksAgain)
})

test('what else is said of accounts does not matter', async () => {
  expect(await taken(haldenau, () => edited(haldenau, { city: 'Bern' }))).toMatchObject(isIn)
})
