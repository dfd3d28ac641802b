import type { Id } from '#shared/kernel/id.ts'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDispatcher } from '../../main/core/dispatcher.ts'
import { createIds } from '../../main/core/ids.ts'
import { createIncidents } from '../../main/core/incidents.ts'
import { createStagedFiles } from '../../main/core/staged-files.ts'
import { createHandlers } from '../../main/services/handlers.ts'
import { createStore } from '../../main/store/open-store.ts'
import { transact } from '../../main/store/transact.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { allRows } from '../support/all-rows.ts'
import { createClock } from '../support/clock.ts'
import { aFolder } from '../support/folder.ts'

test('a command whose answer does not fit is not kept: nothing has changed when it says so', async () => {
  const folder = aFolder()
  const path = join(folder, 'workspace.keyplan')
  const { now } = createClock()
  const { read, write, close } = await createStore(path, now())
  const real = createHandlers({ path, stagingFolder: folder })
  const dispatch = createDispatcher({
    handlers: {
      ...real,
      'product-line.add': async (context, input) => {
        const line = await real['product-line.add'](context, input)
        return { ...line, secret: 'a column that leaks' }
      },
    },
    ground: { read, transact: (note, work) => transact(write!, note, work) },
    now,
    newId: createIds(now),
    incidents: createIncidents(
      () => undefined,
      now,
      () => '00000001',
    ),
  })

  const reply = await dispatch('product-line.add', { name: 'Machines' }, { actor: 'tester' })

  expect(reply).toEqual({ ok: false, error: { code: 'internal', incident: '00000001' } })
  expect(allRows(path).product_line).toEqual({})
  await close()
})

describe('a workspace that cannot be founded', () => {
  const place = (folder: string) => ({
    path: join(folder, 'workspace.keyplan'),
    actor: 'tester',
    stagingFolder: folder,
    incidentLog: join(folder, 'incidents.log'),
    marksFolder: join(folder, 'marks'),
    version: '1.2.3',
  })

  test('leaves neither a file nor a lock', async () => {
    const opening = { ...place(aFolder()), name: 'W', currency: 'no currency', withSample: false }

    await expect(openWorkspaceCore({ ...opening, mode: 'create' })).rejects.toThrow('invalid-input')

    expect([opening.path, `${opening.path}.lock`].map((path) => existsSync(path))).toEqual([false, false])
  })

  test('because its name is locked leaves no file', async () => {
    const opening = { ...place(aFolder()), name: 'W', currency: 'EUR', withSample: false }
    writeFileSync(
      `${opening.path}.lock`,
      JSON.stringify({ host: 'elsewhere', pid: 1, startedAt: '', since: '2026-03-01T00:00:00.000Z' }),
    )

    await expect(openWorkspaceCore({ ...opening, mode: 'create' })).rejects.toThrow('store-locked')

    expect(existsSync(opening.path)).toBe(false)
  })
})

test('files that came in lately are left to the Keyplan that reads them, old ones are cleared', () => {
  const folder = join(aFolder(), 'staging')
  mkdirSync(folder)
  const [lately, long] = [join(folder, 'lately'), join(folder, 'long ago')]
  writeFileSync(lately, 'rows')
  writeFileSync(long, 'rows')
  utimesSync(long, new Date('2020-01-01'), new Date('2020-01-01'))

  createStagedFiles(folder, () => 'id' as Id<'file'>)

  expect([existsSync(lately), existsSync(long)]).toEqual([true, false])
})
