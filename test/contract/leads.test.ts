import { usualScoring } from '#shared/domain/lead/scoring.ts'
import { expect, test } from 'vitest'
import { aContact, aDay, anAccount, aTeamMember } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aLead } from '../support/lead-builders.ts'

test('a lead becomes an account, a contact and an opportunity with nothing typed again, and undo takes it all back', async () => {
  const core = await openCore()
  const owner = await aTeamMember(core)
  const lead = await aLead(core, { ownerId: owner.id })

  const became = await core.do('lead.convert', {
    id: lead.id,
    version: 1,
    account: { to: 'new' },
    contact: { to: 'new' },
    opportunity: { to: 'new', name: 'Filling machines', amountMinor: lead.budgetMinor },
  })
  expect(became).toMatchObject({
    status: 'converted',
    convertedOn: core.clock.now().toISOString().slice(0, 10),
  })

  const { account } = await core.do('account.get', { id: became.accountId! })
  expect(account).toMatchObject({
    name: 'Brightwater Foods',
    status: 'prospect',
    website: lead.website,
    city: 'Berlin',
    country: 'Germany',
    industry: 'Food',
    employees: 850,
    ownerId: owner.id,
  })
  const {
    rows: [contact],
  } = await core.do('contact.listByAccount', { accountId: account.id })
  expect(contact).toMatchObject({
    firstName: 'Mira',
    lastName: 'Okoye',
    title: 'Head of packaging',
    email: lead.email,
    phone: lead.phone,
    note: lead.need,
  })
  const { opportunity, buyingCenters } = await core.do('opportunity.get', { id: became.opportunityId! })
  expect(opportunity).toMatchObject({
    name: 'Filling machines',
    amountMinor: 90_000_000,
    lines: [{ product: 'Filling machines', period: null, amountMinor: 90_000_000 }],
    closesOn: '2026-09-30',
    stage: 'identified',
    ownerId: owner.id,
    nextStep: 'Send the layout',
    nextStepDueOn: '2026-03-01',
  })
  expect(buyingCenters.map(({ name }) => name)).toEqual(['Filling machines'])
  const [center] = await core.do('buying-center.listByAccount', { accountId: account.id })
  expect(center?.members.map(({ held }) => held)).toEqual([['decider']])
  const touchpoints = await core.do('touchpoint.listByAccount', { accountId: account.id })
  expect(touchpoints.rows.map(({ happenedOn, subject }) => [happenedOn, subject])).toEqual([
    ['2026-02-01', 'Saw the line in use'],
    ['2026-01-12', 'Asked for sizes'],
  ])
  expect(touchpoints.rows.every(({ contactIds }) => contactIds[0] === contact?.id)).toBe(true)

  const shown = await core.do('lead.get', { id: lead.id })
  expect(shown).toMatchObject({
    score: null,
    accountName: 'Brightwater Foods',
    contactName: 'Mira Okoye',
    opportunityName: 'Filling machines',
  })
  expect(await core.refusal('lead.edit', { id: lead.id, version: 2, changes: { need: '' } })).toMatchObject({
    broken: { rule: 'lead-converted', name: 'Mira Okoye' },
  })
  expect(
    await core.refusal('lead.convert', {
      id: lead.id,
      version: 2,
      account: { to: 'new' },
      contact: { to: 'new' },
      opportunity: { to: 'none' },
    }),
  ).toMatchObject({ broken: { rule: 'lead-converted' } })

  await core.do('history.undo', {})
  expect((await core.do('account.list', {})).total).toBe(0)
  expect((await core.do('lead.get', { id: lead.id })).lead).toMatchObject({
    status: 'working',
    accountId: null,
    convertedOn: null,
  })
  await core.do('history.redo', {})
  expect((await core.do('lead.get', { id: lead.id })).lead.opportunityId).toBe(became.opportunityId)
})

test('an account and a contact that are there gain what they lack, and keep what they have', async () => {
  const core = await openCore()
  const account = await anAccount(core, { name: 'Brightwater', city: 'Bonn' })
  const contact = await aContact(core, {
    accountId: account.id,
    firstName: 'Mira',
    lastName: 'Okoye',
    title: 'COO',
  })
  const elsewhere = await anAccount(core, { name: 'Other' })
  const lead = await aLead(core)
  const asked = { id: lead.id, version: 1, opportunity: { to: 'none' } } as const

  expect(
    await core.refusal('lead.convert', {
      ...asked,
      account: { to: 'existing', id: elsewhere.id },
      contact: { to: 'existing', id: contact.id },
    }),
  ).toMatchObject({ broken: { rule: 'contact-at-other-account' } })

  await core.do('lead.convert', {
    ...asked,
    account: { to: 'existing', id: account.id },
    contact: { to: 'existing', id: contact.id },
  })
  expect((await core.do('account.get', { id: account.id })).account).toMatchObject({
    name: 'Brightwater',
    city: 'Bonn',
    website: lead.website,
    employees: 850,
  })
  expect(await core.do('contact.get', { id: contact.id })).toMatchObject({
    title: 'COO',
    email: lead.email,
  })

  await core.do('account.remove', { id: account.id, version: 2 })
  expect((await core.do('lead.get', { id: lead.id })).lead).toMatchObject({
    status: 'converted',
    accountId: null,
    contactId: null,
    convertedOn: core.clock.now().toISOString().slice(0, 10),
  })
})

test('who may be the same is named by domain, address and name, whatever the spelling of the company', async () => {
  const core = await openCore()
  const byName = await anAccount(core, { name: 'BRIGHTWATER Foods GmbH' })
  const byDomain = await anAccount(core, { name: 'BW Holding', website: 'http://brightwater.example' })
  const byAddress = await anAccount(core, { name: 'Somebody there' })
  const contact = await aContact(core, {
    accountId: byAddress.id,
    firstName: 'M.',
    lastName: 'Okoye',
    email: 'Mira.Okoye@brightwater.example',
  })
  const lead = await aLead(core)

  const { matches, score } = await core.do('lead.get', { id: lead.id })
  expect(new Map(matches.accounts.map(({ id, by }) => [id, by]))).toEqual(
    new Map([
      [byDomain.id, 'domain'],
      [byAddress.id, 'domain'],
      [byName.id, 'name'],
    ]),
  )
  expect(matches.contacts).toMatchObject([{ id: contact.id, by: 'email', accountName: 'Somebody there' }])
  expect(matches.leads).toEqual([])
  expect(score?.parts.find(({ key }) => key === 'known-company')?.points).toBe(15)
  expect((await core.do('lead.listMatches', { firstName: 'mira', lastName: 'OKOYE' })).leads).toMatchObject([
    { id: lead.id, by: 'name' },
  ])
})

test('a lead needs somebody, a disqualified one a reason, and opening it again drops the reason', async () => {
  const core = await openCore()
  expect(await core.refusal('lead.add', { need: 'A line' })).toMatchObject({
    broken: { rule: 'lead-without-name' },
  })
  const { id } = await core.do('lead.add', { company: 'Brightwater' })
  expect(
    await core.refusal('lead.edit', { id, version: 1, changes: { status: 'disqualified' } }),
  ).toMatchObject({ broken: { rule: 'disqualified-without-reason' } })

  await core.do('lead.edit', {
    id,
    version: 1,
    changes: { status: 'disqualified', disqualifiedReason: 'Too small' },
  })
  expect(
    await core.refusal('lead.convert', {
      id,
      version: 2,
      account: { to: 'new' },
      contact: { to: 'new' },
      opportunity: { to: 'none' },
    }),
  ).toMatchObject({ broken: { rule: 'lead-disqualified' } })
  const opened = await core.do('lead.edit', { id, version: 2, changes: { status: 'working' } })
  expect(opened.disqualifiedReason).toBeNull()
})

test('the list is sorted by score, and the rules that are set change it and stand in the history', async () => {
  const core = await openCore()
  const small = await core.do('lead.add', { company: 'Small', employees: 5, country: 'Chad' })
  const large = await core.do('lead.add', { company: 'Large', employees: 5_000 })
  const order = async () => (await core.do('lead.list', {})).rows.map(({ id }) => id)
  expect(await order()).toEqual([large.id, small.id])

  await core.do('lead-scoring.set', {
    version: 0,
    rules: [{ key: 'near', of: 'fit', points: 50, asks: { test: 'country', anyOf: ['chad'] } }],
    halfLifeDays: 10,
  })
  expect(await order()).toEqual([small.id, large.id])
  expect(await core.refusal('lead-scoring.set', { version: 0, ...usualScoring })).toMatchObject({
    code: 'stale',
  })

  await core.do('lead-scoring.set', { version: 1, ...usualScoring })
  await core.do('history.undo', {})
  expect(await core.do('lead-scoring.get', {})).toMatchObject({ halfLifeDays: 10 })
})

test('sources are told by month with what they won, each opportunity once', async () => {
  const core = await openCore()
  const account = await anAccount(core)
  const opportunity = await core.do('opportunity.add', {
    accountId: account.id,
    name: 'Line',
    amountMinor: 700,
  })
  for (const month of ['01', '02']) {
    const lead = await aLead(core, { receivedOn: aDay(`2026-${month}-05`), decisionRole: null })
    await core.do('lead.convert', {
      id: lead.id,
      version: 1,
      account: { to: 'existing', id: account.id },
      contact: { to: 'new' },
      opportunity: { to: 'existing', id: opportunity.id },
    })
  }
  await core.do('opportunity.edit', { id: opportunity.id, version: 1, changes: { state: 'won' } })
  await aLead(core, { receivedOn: aDay('2026-02-06') })
  await aLead(core, { source: 'web', status: 'disqualified', disqualifiedReason: 'A student' })

  const figures = await core.do('lead.listSources', { from: aDay('2026-01-01'), to: aDay('2026-12-31') })
  const won = [{ currency: account.currency, amountMinor: 700 }]
  expect(figures).toMatchObject([
    { source: 'web', month: null, leads: 1, converted: 0, disqualified: 1, interval: { share: 0 }, won: [] },
    { source: 'web', month: '2026-01' },
    { source: 'event', month: null, leads: 3, open: 1, converted: 2, interval: { share: 1 }, won },
    { source: 'event', month: '2026-01', leads: 1, won },
    { source: 'event', month: '2026-02', leads: 2, open: 1, converted: 1, won },
  ])
})

test('a lead is found by its name, its company and its need, and leads to itself', async () => {
  const core = await openCore()
  const { id } = await aLead(core)
  await core.do('lead.add', { company: 'Lagoon Juices' })
  for (const text of ['Okoye', 'Brightwater', 'second filling line']) {
    const { groups } = await core.do('search.find', { text })
    expect(groups.find(({ kind }) => kind === 'lead')?.rows).toMatchObject([{ id, title: 'Mira Okoye' }])
  }
  const { groups } = await core.do('search.find', { text: 'Lagoon' })
  expect(groups).toMatchObject([{ kind: 'lead', rows: [{ title: 'Lagoon Juices', accountId: null }] }])
})

test('the trail of a lead says what was talked about and what it became by name', async () => {
  const core = await openCore()
  const { id } = await aLead(core)
  await core.do('lead.convert', {
    id,
    version: 1,
    account: { to: 'new' },
    contact: { to: 'new' },
    opportunity: { to: 'none' },
  })
  const { entries } = await core.do('history.listOfObject', { object: 'lead', id })
  const [converted, added] = entries.map(({ changes }) => changes.find(({ object }) => object === 'lead'))
  expect(converted?.fields.find(({ field }) => field === 'accountId')?.after).toBe('Brightwater Foods')
  expect(added).toMatchObject({ name: 'Mira Okoye', currency: 'EUR' })
  expect(added?.fields.find(({ field }) => field === 'touches')?.after).toEqual([
    '2026-01-12\tcall\tAsked for sizes',
    '2026-02-01\tmeeting\tSaw the line in use',
  ])
})
