import { appError } from '#shared/contract/errors.ts'
import type { ProcedureName } from '#shared/contract/contract.ts'
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transports, type Host } from '../support/host.ts'
import { extent, patience, spreadOf } from './support/extent.ts'
import { unsoundnessOf } from './support/soundness.ts'

/** Paths as people, scripts and enemies give them, below a folder of the test's own. Those that end in `/` are folders. */
function placesIn(folder: string): readonly string[] {
  const at = (name: string): string => `${folder}/${name}`
  for (const name of ['folder', 'folder.keyplan']) mkdirSync(at(name), { recursive: true })
  writeFileSync(at('text.keyplan'), 'Dear customer,')
  writeFileSync(at('empty.keyplan'), '')
  writeFileSync(at('binary.keyplan'), Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 251)))
  writeFileSync(at('array.json'), '[[[[[[')
  writeFileSync(
    at('object.json'),
    '{"format": "keyplan-workspace", "formatVersion": 1, "__proto__": {"isAdmin": true}}',
  )
  symlinkSync(at('loop.keyplan'), at('loop.keyplan'))
  symlinkSync(at('nowhere/at/all'), at('dangling.keyplan'))
  return [
    ...['text.keyplan', 'empty.keyplan', 'binary.keyplan', 'folder', 'folder.keyplan', 'folder/'].map(at),
    ...['array.json', 'object.json', 'loop.keyplan', 'dangling.keyplan', 'text.keyplan/inside.keyplan'].map(
      at,
    ),
    ...['a\0b.keyplan', 'a\nb.keyplan', 'CON', 'x'.repeat(300), 'Łódź 東京 🙂.keyplan', ' . ', '-rf'].map(at),
    at(`${'deep/'.repeat(500)}file.keyplan`),
    `${folder}/../${folder.split('/').at(-1)}/folder`,
    '/dev/null',
    '/dev/full/file.keyplan',
    '/proc/self/mem',
    '/proc/nowhere.keyplan',
    '',
    '\0',
  ]
}

/** What each is asked with a path for each of its places. */
const asked = {
  'workspace.open': (path) => [{ path }, { path, mode: 'read' }],
  'workspace.create': (path) => [{ path, name: 'New', currency: 'EUR' }],
  'workspace.saveCopy': (path) => [{ path }],
  'workspace.export': (path) => [{ path }],
  'workspace.import': (path, good) => [
    { from: path, path: null },
    { from: good, path },
  ],
  'workspace.putInPlace': (path, good) => [
    { path: good, replacement: path },
    { path, replacement: good },
  ],
} satisfies Partial<Record<ProcedureName, (path: string, good: string) => readonly object[]>>

describe.each(Object.entries(transports).slice(0, extent(1, 2)))('%s', (_transport, start) => {
  let host: Host
  let places: readonly string[]
  let good: string
  beforeAll(async () => {
    host = await start()
    const folder = join(host.home, 'places')
    mkdirSync(folder)
    places = spreadOf(placesIn(folder), 9)
    good = join(host.home, 'good.keyplan')
    await host.do('workspace.saveCopy', { path: join(host.home, 'copy.keyplan') })
    copyFileSync(join(host.home, 'copy.keyplan'), good)
  })
  afterAll(() => host.close())

  test.each(Object.keys(asked) as (keyof typeof asked)[])(
    'check 85: %s answers any path in kind, and tells of no other',
    patience,
    async (name) => {
      const wrong: string[] = []
      for (const path of places) {
        for (const input of asked[name](path, good)) {
          const reply = await host.reply(name, input)
          if (reply.ok) continue
          const known = appError.safeParse(reply.error)
          const told = JSON.stringify(reply.error).replaceAll(JSON.stringify(path).slice(1, -1), '')
          const shown = `${JSON.stringify(input).slice(0, 160)}: ${told.slice(0, 200)}`
          if (!known.success || reply.error.code === 'internal') wrong.push(shown)
          if (/sqlite|node_modules|[.](ts|js):\d|\bat [\w.<>]+ \(/i.test(told)) wrong.push(`tells: ${shown}`)
        }
      }

      expect(wrong).toEqual([])
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
    },
  )

  test('after all that the workspace it began with is sound and works on', async () => {
    await host.do('workspace.open', { path: host.path })
    expect((await host.do('account.add', { name: 'Still here' })).name).toBe('Still here')
    expect(unsoundnessOf(host.path)).toEqual([])
  })
})
