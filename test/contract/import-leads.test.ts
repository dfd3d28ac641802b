import { expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { aDay, anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { importedHere, takenBackHere } from '../support/imports-here.ts'

const export1 = [
  '"Id","FirstName","LastName","Title","Company","Email","LeadSource","Status","OwnerId","IsConverted","CreatedDate"',
  '"00Q1","Lena","Roth","Head of plant","Haldenau GmbH","lena@haldenau.example","Web","Open - Not Contacted","Mia","false","2026-02-03"',
  '"00Q2","Jun","Abe","","Sundholt","","Trade Show","Working - Contacted","","false","2026-02-04"',
  '"00Q3","Ida","Bo","","Norden","","","Closed - Converted","","true","2026-01-01"',
]
const export2 = [
  export1[0]!,
  export1[1]!.replace('Open - Not Contacted', 'Closed - Not Converted'),
  export1[2]!.replace('Working - Contacted', 'Qualified'),
]

const leads = async (core: Core) => {
  const { rows } = await core.do('lead.list', { sort: { field: 'name', direction: 'asc' } })
  return Promise.all(rows.map(async ({ id }) => (await core.do('lead.get', { id })).lead))
}

test('an export of leads comes in, the next one updates them, and both are taken back without a trace', async () => {
  const core = await openCore()
  const before = allContent(core.path)

  const first = await importedHere(core, export1, { object: 'lead' })
  expect(await leads(core)).toMatchObject([
    { sourceId: '00Q2', lastName: 'Abe', source: 'event', status: 'working', receivedOn: '2026-02-04' },
    { sourceId: '00Q1', lastName: 'Roth', source: 'web', status: 'new', title: 'Head of plant' },
  ])
  const again = allContent(core.path)

  const second = await importedHere(core, export2, { object: 'lead' })
  expect(await leads(core)).toMatchObject([
    { status: 'qualified' },
    { status: 'disqualified', disqualifiedReason: 'Closed - Not Converted' },
  ])

  await takenBackHere(core, [second])
  expect((await leads(core)).map(({ status }) => status)).toEqual(['working', 'new'])
  await takenBackHere(core, [first])
  expect(allContent(core.path)).toEqual(before)
  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(again)
})

test('what was converted since an import stays whole when the import is taken back', async () => {
  const core = await openCore()
  await anAccount(core)
  await importedHere(core, export1, { object: 'lead' })
  const second = await importedHere(core, export2, { object: 'lead' })
  const [jun] = await leads(core)
  await core.do('lead.convert', {
    id: jun!.id,
    version: jun!.version,
    account: { to: 'new' },
    contact: { to: 'new' },
    opportunity: { to: 'none' },
  })

  const { keeps } = await core.do('import-run.previewTakeBack', { seqs: [second] })
  expect(keeps).toMatchObject([{ object: 'lead', id: jun!.id, reason: { code: 'edited' } }])
  await takenBackHere(core, [second])

  const [stays, back] = await leads(core)
  expect(stays).toMatchObject({ status: 'converted', disqualifiedReason: null })
  expect(back).toMatchObject({ status: 'new', disqualifiedReason: null })
})

test('a reason that was told in other words since keeps the state that it is the reason for', async () => {
  const core = await openCore()
  await importedHere(core, export1, { object: 'lead' })
  const second = await importedHere(core, export2, { object: 'lead' })
  const lena = (await leads(core))[1]!
  await core.do('lead.edit', {
    id: lena.id,
    version: lena.version,
    changes: { disqualifiedReason: 'No budget this year', nextStepDueOn: aDay('2027-01-10') },
  })

  await takenBackHere(core, [second])

  expect((await leads(core))[1]).toMatchObject({
    status: 'disqualified',
    disqualifiedReason: 'No budget this year',
  })
})

test('a file of leads has a profile like any other', async () => {
  const core = await openCore()
  const profile = await core.do('import-profile.add', {
    name: 'Fair',
    object: 'lead',
    headers: ['Firm', 'Mail'],
    settings: {
      mapping: ['company', 'email'],
      recipe: {},
      policies: [{ field: 'leadStatus', policy: 'ours' }],
    },
  })
  expect(await core.do('import-profile.list', {})).toEqual([profile])
})
