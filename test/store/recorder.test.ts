import type { AccountId } from '#shared/domain/account/model.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import type { ProductLine } from '#shared/domain/economics/model.ts'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createIds } from '../../main/core/ids.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import { blankAccount } from '#shared/domain/account/blank-account.ts'
import { doAgain, takeBack } from '../../main/store/take-back.ts'
import { createStore } from '../../main/store/open-store.ts'
import type { Recorder } from '../../main/store/recorder.ts'
import { accountShape, contactShape, productLineShape } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { allContent, allRows } from '../support/all-rows.ts'
import { createClock } from '../support/clock.ts'
import { openCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { replayed } from '../support/replay.ts'

const { now } = createClock()
const newId = createIds(now)

/** A store with a way to do one command to it. */
async function openRecorded() {
  const store = await createStore(join(aFolder(), 'workspace.keyplan'), now())
  const record = <T>(work: (recorder: Recorder) => Promise<T>, kind: 'do' | 'undo' | 'redo' = 'do') =>
    transact(
      store.write!,
      {
        id: newId(),
        name: 'test.do',
        happenedAt: now().toISOString(),
        actor: 'tester',
        kind,
        standing: 'done',
        mergeKey: null,
      },
      work,
    )
  return { ...store, record }
}

describe('a command that changes one row several times', () => {
  test('is taken back from its last change to its first, and done again from its first to its last', async () => {
    const { record, path, close } = await openRecorded()
    const line: ProductLine = { id: newId(), name: 'First', position: 0, parentLineId: null, version: 1 }
    await record((recorder) => recorder.insert(productLineShape, [line]))
    const before = allContent(path)

    await record(async (recorder) => {
      await recorder.update(productLineShape, line.id, { name: 'Second' })
      await recorder.update(productLineShape, line.id, { name: 'Third' })
      await recorder.remove(productLineShape, [line.id])
      await recorder.insert(productLineShape, [{ ...line, name: 'Fourth', version: 9 }])
    })
    const after = allContent(path)
    expect(after).not.toEqual(before)

    await record((recorder) => takeBack(recorder, [2]), 'undo')
    expect(allContent(path)).toEqual(before)
    await record((recorder) => doAgain(recorder, [2]), 'redo')
    expect(allContent(path)).toEqual(after)
    await close()
  })
})

test('a command that fails half-way leaves nothing, and the next one goes on', async () => {
  const { record, path, close } = await openRecorded()
  const line: ProductLine = { id: newId(), name: 'Line', position: 0, parentLineId: null, version: 1 }

  await expect(
    record(async (recorder) => {
      await recorder.insert(productLineShape, [line])
      throw new Error('half-way')
    }),
  ).rejects.toThrow('half-way')
  expect(allRows(path).product_line).toEqual({})

  await record((recorder) => recorder.insert(productLineShape, [line]))
  expect(replayed(path)).toEqual(allRows(path))
  await close()
})

test('a row whose reference is missing is refused at the end of the command', async () => {
  const { record, path, close } = await openRecorded()
  const contact: Contact = {
    ...blankContact,
    id: newId(),
    accountId: newId<'account'>(),
    managerId: null,
    lastName: 'Nowhere',
    version: 1,
  }

  await expect(record((recorder) => recorder.insert(contactShape, [contact]))).rejects.toThrow(/FOREIGN KEY/)

  expect(allRows(path).contact).toEqual({})
  await close()
})

test('an account with more people than SQLite takes parameters can be removed and brought back', async () => {
  const { record, path, close } = await openRecorded()
  const accountId: AccountId = newId()
  const people = Array.from({ length: 34_000 }, (_, index): Contact => ({
    ...blankContact,
    id: newId(),
    accountId,
    managerId: null,
    lastName: `Person ${index}`,
    version: 1,
  }))
  await record(async (recorder) => {
    const account = {
      ...blankAccount,
      ownerId: null,
      id: accountId,
      name: 'Large',
      parentId: null,
      currency: 'EUR',
      version: 1,
    }
    await recorder.insert(accountShape, [account])
    await recorder.insert(contactShape, people)
  })
  await close()
  const core = await openCore({ path, mode: 'edit' })

  await core.do('account.remove', { id: accountId, version: 1 })
  expect(Object.keys(allRows(path).contact ?? {})).toEqual([])

  await core.do('history.undo', {})
  expect(Object.keys(allRows(path).contact ?? {})).toHaveLength(34_000)
})
