import { expect, test } from 'vitest'
import { aContact, anAccount } from '../support/builders.ts'
import { transports } from '../support/host.ts'
import { jobsAreOver } from '../support/jobs.ts'

test('the job finds what is there twice, says how it was found, and finds it again after a change', async () => {
  const host = await transports['in process']()
  try {
    const one = await anAccount(host, { name: 'Zwilling Pumps AG', city: 'Ulm' })
    const other = await anAccount(host, { name: 'Zwiling Pumps', city: 'Ulm' })
    const ann = { accountId: one.id, firstName: 'Annabel', email: 'annabel.roth@zwilling.example' }
    const people = [
      await aContact(host, { ...ann, lastName: 'Roth' }),
      await aContact(host, { ...ann, firstName: 'A.', lastName: 'Roth' }),
      await aContact(host, { ...ann, firstName: 'Berta', lastName: 'Adler', email: '' }),
    ]
    const search = async () => {
      await host.do('duplicate.search', {})
      await jobsAreOver(host)
    }
    await search()

    const accounts = await host.do('duplicate.list', { object: 'account' })
    expect(accounts.searched).toMatchObject({ things: 2, found: 1, cutBlocks: 0 })
    expect(accounts.groups.map(({ things, score }) => [things.map(({ id }) => id), score])).toEqual([
      [[one.id, other.id].toSorted(), 58],
    ])
    const contacts = await host.do('duplicate.list', { object: 'contact' })
    expect(contacts.groups.map(({ things }) => things.map(({ id }) => id))).toEqual([
      people
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    ])
    expect(contacts.groups[0]?.pairs[0]?.reasons.map(({ reason }) => reason)).toEqual([
      'name-by-initials',
      'same-email',
      'same-account',
    ])
    const [job] = await host.do('job.list', {})
    expect(job).toMatchObject({
      kind: 'duplicate-search',
      state: 'done',
      result: { accounts: 1, contacts: 1 },
    })

    await host.do('account.edit', { id: other.id, version: other.version, changes: { name: 'Adler Mills' } })
    await search()
    expect((await host.do('duplicate.list', { object: 'account' })).groups).toEqual([])
  } finally {
    await host.close()
  }
})
