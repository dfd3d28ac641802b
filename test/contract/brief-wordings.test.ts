import { expect, test } from 'vitest'
import { aDrafted, aRewording } from '../support/brief-builders.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('own words are kept with what they stand for, once for each sentence, and undone in steps', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const list = () => core.do('brief-wording.listByAccount', { accountId })

  const first = await core.do('brief-wording.set', { accountId, ...aRewording(accountId) })
  const drafted = aDrafted(accountId, { count: 4 })
  await core.do('brief-wording.set', {
    accountId,
    ...aRewording(accountId),
    text: 'Four are known.',
    drafted,
  })
  await core.do('brief-wording.add', { accountId, section: 'asks', text: 'Ask for the plant in the north.' })

  expect(await list()).toMatchObject([
    { id: first.id, text: 'Four are known.', drafted },
    { form: 'own', drafted: null },
  ])
  await core.do('history.undo', {})
  await core.do('history.undo', {})
  expect(await list()).toMatchObject([{ id: first.id, text: first.text, drafted: aDrafted(accountId) }])
  await core.do('history.redo', {})
  const [again] = await list()
  expect(again).toMatchObject({ id: first.id, text: 'Four are known.', drafted })
  await core.do('brief-wording.remove', { id: first.id, version: again!.version })
  expect(await list()).toEqual([])
})

test('the trail of the account says who changed which sentence and how', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  await core.do('brief-wording.set', { accountId, ...aRewording(accountId) })
  await core.do('brief-wording.set', { accountId, ...aRewording(accountId), text: 'Nobody decides.' })

  const { entries } = await core.do('history.listOfAccount', { accountId })
  const [change] = entries[0]!.changes
  expect(change).toMatchObject({ object: 'brief-wording', operation: 'update', name: 'Nobody decides.' })
  expect(change!.fields).toEqual([
    { field: 'text', before: aRewording(accountId).text, after: 'Nobody decides.' },
  ])
})

test('what stays after a merge is what was said of the account that stays; what nobody said there comes along', async () => {
  const core = await openCore()
  const [stays, goes] = [await anAccount(core), await anAccount(core)]
  await core.do('brief-wording.set', { accountId: stays.id, ...aRewording(stays.id), text: 'Of the first.' })
  await core.do('brief-wording.set', { accountId: goes.id, ...aRewording(goes.id), text: 'Of the second.' })
  await core.do('brief-wording.set', { accountId: goes.id, ...aRewording(goes.id), slot: 'headlineMoney' })
  await core.do('brief-wording.add', { accountId: goes.id, section: 'asks', text: 'Call them.' })
  const known = ({ id, version }: typeof stays) => ({ id, version })

  await core.do('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)] })

  const kept = await core.do('brief-wording.listByAccount', { accountId: stays.id })
  expect(kept.map(({ text }) => text)).toEqual(['Of the first.', aRewording(goes.id).text, 'Call them.'])
})

test('an edit by hand of what has changed since is told', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const own = await core.do('brief-wording.add', { accountId, section: 'risks', text: 'They look around.' })
  const { id, version } = own
  await core.do('brief-wording.edit', { id, version, changes: { text: 'They look at others.' } })
  expect(await core.reply('brief-wording.edit', { id, version, changes: { text: 'Late.' } })).toMatchObject({
    ok: false,
    error: { code: 'stale' },
  })
})
