import { contract } from '#shared/contract/contract.ts'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aContact, aMember, anAccount, anOrderLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { overEachTransport } from '../support/each-transport.ts'
import { tamper } from '../support/workspace-file.ts'

const injections = [
  `'; DROP TABLE account; --`,
  `" or 1=1 --`,
  'Robert\\"); select * from contact',
  '%_%',
  '\\',
  '$1 ? :name @p',
  '`id`',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '=1+1',
]

overEachTransport((host) => {
  describe('check 88: a name that is no procedure', () => {
    test.each([
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'account',
      'account.list.x',
      'nothing',
    ])('%s', async (name) => {
      expect(await host().refusal(name, {})).toEqual({ code: 'unknown-procedure', name })
    })
  })

  describe('check 79: text that would not come back as it went', () => {
    test.each(['lone \uD800 surrogate', '\uDC00', 'NUL \0 inside'])(
      '%j is refused everywhere',
      async (text) => {
        const { id, version, accountId } = await aContact(host())

        const attempts: readonly (readonly [string, object])[] = [
          ['account.add', { name: text }],
          ['account.add', { name: 'X', description: text }],
          ['contact.edit', { id, version, changes: { note: text } }],
          ['account.list', { filter: { search: text } }],
          ['buying-center.add', { accountId, name: text }],
          ['workspace.edit', { version: 1, changes: { name: text } }],
          ['product-line.add', { name: text }],
        ]
        for (const [name, input] of attempts) {
          expect(await host().refusal(name, input), name).toMatchObject({ code: 'invalid-input' })
        }
      },
    )

    test('while every other text comes back as it went', async () => {
      for (const name of ['👩‍👩‍👧 Ünïcode 東京', '\u202Eesrever', 'a\u200Bb', 'İstanbul ß ﬁ', '💩'.repeat(100)]) {
        const { id } = await anAccount(host(), { name })
        expect((await host().do('account.get', { id })).account.name).toBe(name)
      }
    })
  })

  describe('check 91: text that looks like code', () => {
    test.each(injections)('%s is kept and found as text', async (text) => {
      const { id } = await anAccount(host(), { name: `Firm ${text}`, description: text })

      const found = await host().do('account.list', { filter: { search: text } })

      expect(found.rows.map((row) => row.id)).toContain(id)
      expect(found.rows.every((row) => row.name.includes(text))).toBe(true)
      expect((await host().do('account.get', { id })).account).toMatchObject({
        name: `Firm ${text}`,
        description: text,
      })
    })

    test.each([...injections, 'id', 'rowid', '(select 1)', 'constructor'])(
      '%s is no field to sort by and no direction',
      async (text) => {
        for (const sort of [
          { field: text, direction: 'asc' },
          { field: 'name', direction: text },
        ]) {
          expect(await host().refusal('account.list', { sort })).toMatchObject({ code: 'invalid-input' })
        }
      },
    )
  })

  describe('what is kept stays readable', () => {
    test('a name that grows when it is normalized is measured as it is kept', async () => {
      const name = '\u0958'.repeat(200)

      expect(await host().refusal('account.add', { name })).toMatchObject({ code: 'invalid-input' })
      expect(await host().do('account.list', { limit: 200 })).toBeTruthy()
    })

    test('a person with the longest of names is shown in a buying center', async () => {
      const contact = await aContact(host(), { firstName: 'A'.repeat(200), lastName: 'B'.repeat(200) })
      const { id } = await host().do('buying-center.add', { accountId: contact.accountId, name: 'Center' })
      await host().do('buying-center.addMembers', { id, contactIds: [contact.id] })

      const [center] = await host().do('buying-center.listByAccount', { accountId: contact.accountId })

      expect(center?.members.map((member) => member.name.length)).toEqual([401])
    })

    test('decomposed letters are kept composed', async () => {
      expect((await anAccount(host(), { name: 'Mu\u0308ller' })).name).toBe('M\u00fcller')
    })

    test('amounts up to the largest whole number come back exactly', async () => {
      const annualRevenueMinor = Number.MAX_SAFE_INTEGER
      const { id } = await anAccount(host(), { annualRevenueMinor })

      expect((await host().do('account.get', { id })).account.annualRevenueMinor).toBe(annualRevenueMinor)
      expect(
        await host().refusal('account.add', { name: 'X', annualRevenueMinor: annualRevenueMinor + 1 }),
      ).toMatchObject({ code: 'invalid-input' })
    })
  })

  test('check 89: what is too large is refused before it is kept', async () => {
    const { id, version } = await anAccount(host())
    const description = 'x'.repeat(20_001)

    expect(await host().refusal('account.edit', { id, version, changes: { description } })).toMatchObject({
      code: 'invalid-input',
    })
    const line = await anOrderLine(host())
    expect(await host().refusal('order.record', { lines: Array(5_001).fill(line) })).toMatchObject({
      code: 'invalid-input',
    })
  })

  test('check 90: an inner failure says nothing but its number', async () => {
    const member = await aMember(host())
    spoil(host().path, member.id)

    const error = await host().refusal('buying-center.listByAccount', { accountId: member.accountId })

    expect(error).toEqual({ code: 'internal', incident: expect.stringMatching(/^[0-9a-f]{8}$/) as string })
    const log = readFileSync(join(host().home, 'incidents.log'), 'utf8')
    const [line] = log
      .split('\n')
      .filter((each) => error.code === 'internal' && each.includes(error.incident))
    expect(JSON.parse(line ?? '')).toMatchObject({ during: 'buying-center.listByAccount' })
  })

  test('check 90: no refusal of a nonsense input tells of SQL, of a stack or of a place on disk', async () => {
    const telling =
      /select |insert |update |sqlite|\.ts\b|\.js\b|node_modules|\bat [\w.]+ \(|\/work\/|\/dev\/shm/i
    for (const name of Object.keys(contract)) {
      for (const input of [null, { id: injections[0] }, { version: 'x', changes: { name: [] } }]) {
        const reply = await host().reply(name, input)
        if (!reply.ok) expect(JSON.stringify(reply.error), name).not.toMatch(telling)
      }
    }
  })
})

test('check 90: an incident is written down whole, or at least does not bring the core down', async () => {
  const core = await openCore()
  const member = await aMember(core)
  spoil(core.path, member.id)
  rmSync(core.incidentLog, { force: true })
  mkdirSync(core.incidentLog)

  expect(await core.refusal('buying-center.listByAccount', { accountId: member.accountId })).toMatchObject({
    code: 'internal',
  })
  expect((await core.do('account.list', {})).total).toBe(1)
})

/** Puts into a row what no command would: text that is no JSON where a list is kept. */
function spoil(path: string, memberId: string): void {
  tamper(path, (database) =>
    database.prepare('update buying_center_member set roles = ? where id = ?').run('not json', memberId),
  )
}
