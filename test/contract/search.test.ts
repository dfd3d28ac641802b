import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aContact,
  aDay,
  anAccount,
  anObjective,
  anOutcome,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore, startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

async function titles(core: Core, text: string): Promise<readonly string[]> {
  const { groups } = await core.do('search.find', { text })
  return groups.flatMap(({ rows }) => rows.map(({ title }) => title))
}

async function named(...names: readonly string[]): Promise<Core> {
  const core = await openCore()
  for (const name of names) await anAccount(core, { name })
  return core
}

describe('check 78: a name is found', () => {
  test.each([
    ['Müller Söhne', 'muller sohne'],
    ['Müller Söhne', 'SOHNE MÜL'],
    ['Straßenbau Groß', 'strassenbau gros'],
    ['Łódź Ceramics', 'lodz'],
    ['Ørsted Havn', 'orsted'],
    ['İstanbul Işık', 'istanbul isik'],
    ['ﬁrst Oﬃce', 'first office'],
    ['山田太郎商店', '田'],
    ['山田太郎商店', '太郎'],
    ['김민수 상회', '민수'],
    ["O'Neill Foods", 'oneill'],
    ["O'Neill Foods", "o'neill"],
    ['Jean-Luc Lefèvre', 'jeanluc lefevre'],
    ['AT&T', 'at&t'],
    ['Sie\u00ADmens', 'siemens'],
    ['\u202Eelgoog\u202C works', 'elgoog'],
    ['Family 👩‍💻 Office', '👩‍💻'],
    ['กรุงเทพ ฟู้ด', 'เทพ'],
    ['Papadopoulos Παπαδόπουλος', 'παπαδοπ'],
    ['3M Deutschland', '3m'],
  ])('%j by %j', async (name, text) => {
    expect(await titles(await named(name, 'Quell'), text)).toEqual([name])
  })
})

test('a name that starts so comes before a word that does, and both before a text', async () => {
  const core = await named('Nord Dairy', 'Dairyland', 'Dairy Haldenau')
  await anAccount(core, { name: 'Quell', description: 'A dairy by the river' })

  expect(await titles(core, 'dairy')).toEqual(['Dairy Haldenau', 'Dairyland', 'Nord Dairy', 'Quell'])
})

test('the important come first, and what was worked with or is one’s own before them', async () => {
  const core = await openCore()
  const tester = await aTeamMember(core.fixed, { name: 'Tester' })
  const plain = await anAccount(core, { name: 'Birch Foods' })
  await anAccount(core, { name: 'Birch Tools', tier: 'C' })
  await anAccount(core, { name: 'Birch Glass', tier: 'A' })
  await anAccount(core, { name: 'Birch Paper', ownerId: tester.id })
  for (let filler = 0; filler < 40; filler++) await aTeamMember(core, { name: `Other ${filler}` })
  for (let filler = 0; filler < 40; filler++) await anAccount(core, { name: `Quell ${filler}` })

  const opened = [{ kind: 'account' as const, id: plain.id }]
  const { groups } = await core.do('search.find', { text: 'birch', opened })
  expect(groups.flatMap(({ rows }) => rows.map(({ title }) => title))).toEqual([
    'Birch Foods',
    'Birch Paper',
    'Birch Glass',
    'Birch Tools',
  ])
})

test('all words must match, in any order, a person also by their account', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Haldenau Dairy' })
  await aContact(core, { accountId, firstName: 'Karl', lastName: 'Vogel' })
  await aContact(core, {
    firstName: 'Karl',
    lastName: 'Vogel',
    accountId: (await anAccount(core, { name: 'Quell' })).id,
  })

  const { groups } = await core.do('search.find', { text: 'halde vog' })
  expect(groups.flatMap(({ rows }) => rows.map((row) => [row.title, row.accountName, row.way]))).toEqual([
    ['Karl Vogel', 'Haldenau Dairy', 'context'],
  ])
  expect(await titles(core, 'karl vogel nobody')).toEqual([])
})

describe('one wrong letter in a name is forgiven, and said', () => {
  test.each(['brandtt', 'bandt', 'brabdt', 'rbandt', 'brnadt', 'ilse brnadt', 'xrandt'])(
    '%s',
    async (text) => {
      const core = await openCore()
      await aContact(core)

      const { groups } = await core.do('search.find', { text })
      expect(groups).toMatchObject([{ kind: 'contact', rows: [{ title: 'Ilse Brandt', way: 'near' }] }])
    },
  )

  test('two are not', async () => {
    const core = await openCore()
    await aContact(core)
    expect(await titles(core, 'brxxdt')).toEqual([])
  })
})

test('what is in a plan or was talked about leads to its place, with the piece of text that matched', async () => {
  const core = await openCore()
  const { plan, sections } = await aFullAccount(core)
  const objective = await anObjective(core, { planId: plan.id, title: 'Second plant in Győr' })
  const [section] = sections
  if (!section) throw new Error('A draft has sections')
  const text = `${'Filler words stand here. '.repeat(2_000)}The Győr line needs warranty.`
  await core.do('plan.writeSection', { id: section.id, version: section.version, text })
  await aTouchpoint(core, { subject: 'Trial', note: 'Gyor asked for warranty of five years' })

  const { groups } = await core.do('search.find', { text: 'gyor' })
  expect(groups.map(({ kind }) => kind)).toEqual(['objective', 'plan', 'touchpoint'])
  const rows = new Map(groups.map(({ kind, rows: [row] }) => [kind, row]))
  expect(rows.get('objective')).toMatchObject({ id: objective.id, planId: plan.id })
  expect(rows.get('plan')).toMatchObject({ id: plan.id, sectionId: section.id })
  const { snippet } = rows.get('plan') ?? {}
  expect(snippet?.marks.map(([from, until]) => snippet.text.slice(from, until))).toEqual(['Győr'])
})

describe('what came of a touchpoint', () => {
  const found = async (core: Core, text: string) =>
    (await core.do('search.find', { text })).groups.flatMap(({ kind, rows }) =>
      rows.map(({ id, title, snippet }) => [kind, id, title, snippet?.text]),
    )

  test('leads to the touchpoint by its own words and by what was said when a promise was settled', async () => {
    const core = await openCore()
    const touchpoint = await aTouchpoint(core, { subject: 'Trial' })
    const promise = await anOutcome(core, {
      touchpointId: touchpoint.id,
      outcome: { kind: 'promise', side: 'ours', text: 'Spare gaskets by Friday', dueOn: null },
    })
    expect(await found(core, 'gaskets')).toEqual([
      ['touchpoint', touchpoint.id, 'Trial', 'Spare gaskets by Friday'],
    ])

    const settled = { state: 'broken', on: aDay('2026-03-11'), note: 'The forwarder lost them' } as const
    await core.do('outcome.settle', { id: promise.id, version: promise.version, settled })
    expect(await found(core, 'forwarder')).toEqual([
      ['touchpoint', touchpoint.id, 'Trial', 'Spare gaskets by Friday The forwarder lost them'],
    ])
  })

  test('is found once, however much of it has the word, and no more once it is gone', async () => {
    const core = await openCore()
    const touchpoint = await aTouchpoint(core, { subject: 'Gaskets' })
    const need = { kind: 'need', text: 'More gaskets' } as const
    const outcome = await anOutcome(core, { touchpointId: touchpoint.id, outcome: need })
    expect(await found(core, 'gaskets')).toHaveLength(1)

    await core.do('outcome.remove', { id: outcome.id, version: outcome.version })
    expect(await found(core, 'more')).toEqual([])
  })
})

test('without words it is what was opened last, then what was edited', async () => {
  const core = await named('Quell', 'Haldenau Dairy')
  const { rows } = await core.do('account.list', { filter: { search: 'Quell' } })
  const opened = rows.map(({ id }) => ({ kind: 'account' as const, id }))

  const { groups } = await core.do('search.find', { text: '  ', opened })
  expect(groups.flatMap((group) => group.rows.map(({ title }) => title))).toEqual(['Quell', 'Haldenau Dairy'])
})

test('checks 75 to 77: whatever is typed is text: an answer each time, never an error of the index', async () => {
  const core = await startCore()
  try {
    await aFullAccount(core)
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        'NEAR(',
        'col:',
        '-',
        'AND',
        'OR',
        'NOT',
        '\0',
        '^',
        '{head}',
        ':',
        '(',
        ')',
        '+',
        "'",
        '%',
        '\\',
      ),
      fc.constantFrom('(a+)+$', '*'.repeat(50), 'halde', 'brandt', 'vogel', '\ud800', '\ue000', 'ﷺ', '😀'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect(await core.reply('search.find', { text })).toMatchObject({ ok: true })
      }),
      { numRuns: process.env['KEYPLAN_RELIABILITY'] === 'full' ? 5_000 : 250 },
    )
    expect(await core.reply('search.find', { text: 'brandt '.repeat(10_000) })).toMatchObject({ ok: true })
  } finally {
    await core.close()
  }
})
