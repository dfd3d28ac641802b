import { expect, test } from 'vitest'
import { leadSortFields } from '#shared/contract/lead.ts'
import { leadSources } from '#shared/domain/lead/model.ts'
import { aDay, anAccount, aTeamMember } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('leads stand in the order asked for, whatever it is made of, page by page, and what has no value comes last', async () => {
  const core = await openCore()
  const members = [await aTeamMember(core, { name: 'Zoë' }), await aTeamMember(core, { name: 'Ada' })]
  for (let number = 0; number < 12; number++)
    await core.do('lead.add', {
      lastName: ['Ärmel', 'Brandt', 'Zoll'][number % 3] ?? '',
      company: `Firm ${String.fromCharCode(65 + ((number * 5) % 12))}`,
      source: leadSources[number % leadSources.length] ?? 'web',
      ownerId: number % 3 === 2 ? null : (members[number % 2]?.id ?? null),
      receivedOn: aDay(`2026-01-${String(10 + ((number * 7) % 12))}`),
      nextStepDueOn: number % 4 === 0 ? null : aDay(`2026-02-${String(10 + number)}`),
      employees: number * 100,
    })

  for (const field of leadSortFields)
    for (const direction of ['asc', 'desc'] as const) {
      const sort = { field, direction }
      const whole = await core.do('lead.list', { sort, limit: 200 })
      expect(whole.total).toBe(12)
      const parts = [0, 5, 10].map((offset) => core.do('lead.list', { sort, offset, limit: 5 }))
      expect((await Promise.all(parts)).flatMap(({ rows }) => rows)).toEqual(whole.rows)
      expect(new Set(whole.rows.map(({ id }) => id)).size).toBe(12)

      const keys = whole.rows.map((row) => (field === 'owner' ? row.ownerName : row[field]))
      const known = keys.filter((key) => key !== null)
      expect(keys.slice(known.length).every((key) => key === null)).toBe(true)
      if (field === 'status' || field === 'source') continue
      const sorted = known.toSorted((one, other) =>
        typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other), 'en'),
      )
      expect(known).toEqual(direction === 'asc' ? sorted : sorted.toReversed())
    }
})

test('a company that becomes known counts at once, and so does one that is known no more', async () => {
  const core = await openCore()
  await core.do('lead.add', { lastName: 'Roth', company: 'Haldenau', email: 'roth@haldenau.example' })
  const score = async () => (await core.do('lead.list', {})).rows[0]?.score ?? 0
  const before = await score()

  const { id, version } = await anAccount(core, { name: 'Haldenau GmbH' })
  expect(await score()).toBe(before + 15)
  await core.do('account.edit', { id, version, changes: { name: 'Another one' } })
  expect(await score()).toBe(before)
  await core.do('history.undo', {})
  expect(await score()).toBe(before + 15)
})
