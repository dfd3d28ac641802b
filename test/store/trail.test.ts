import type { Output } from '#shared/contract/contract.ts'
import { describe, expect, test } from 'vitest'
import { aContact, aDraft, anAccount, aMember } from '../support/builders.ts'
import { anOrderLine, aReportingLine, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

const trailOf = async (core: Core, id: string) =>
  (await core.do('history.listOfObject', { object: 'contact', id })).entries

async function newestSeq(core: Core): Promise<number> {
  return (await core.do('history.listRecent', { limit: 1 }))[0]?.seq ?? 0
}

describe('the trail of a thing', () => {
  test('says who moved whom from under whom to under whom, by the names they had then', async () => {
    const core = await openCore()
    const [terri, roberto] = await aReportingLine(core, 'Duffy', 'Tamburello')
    const david = await aContact(core, {
      accountId: terri!.accountId,
      firstName: 'David',
      lastName: 'Bradley',
    })
    await core.do('contact.move', { id: roberto!.id, version: 1, managerId: david.id })
    await core.do('contact.edit', { id: terri!.id, version: 1, changes: { lastName: 'Duffy-Ames' } })
    await core.do('contact.remove', { id: david.id, version: 1 })

    const [lifted, moved, added] = await trailOf(core, roberto!.id)

    expect(moved).toMatchObject({ command: 'contact.move', actor: 'tester', kind: 'do', standing: 'done' })
    expect(moved?.changes).toEqual([
      {
        object: 'contact',
        id: roberto!.id,
        operation: 'update',
        name: 'Ilse Tamburello',
        other: null,
        within: 'Haldenau Dairy',
        currency: null,
        fields: [{ field: 'managerId', before: 'Ilse Duffy', after: 'David Bradley' }],
      },
    ])
    expect(lifted?.changes[0]?.fields).toEqual([{ field: 'managerId', before: 'David Bradley', after: null }])
    expect(added?.changes[0]?.fields).toContainEqual({
      field: 'managerId',
      before: null,
      after: 'Ilse Duffy',
    })
  })

  test('takes together what was typed in one go, and shows undo and redo as what they are', async () => {
    const core = await openCore()
    const { sections } = await aDraft(core)
    const { id } = sections[0]!
    let version = 1
    for (const text of ['A', 'An', 'And']) {
      core.clock.forward(2_000)
      version = (await core.do('plan.writeSection', { id, version, text })).version
    }
    await core.do('history.undo', {})
    await core.do('history.redo', {})

    const { entries } = await core.do('history.listOfObject', { object: 'plan-section', id })

    expect(entries.map(({ kind, commands, changes }) => [kind, commands, changes[0]?.fields])).toEqual([
      ['redo', 1, [{ field: 'text', before: '', after: 'And' }]],
      ['undo', 1, [{ field: 'text', before: 'And', after: '' }]],
      ['do', 3, [{ field: 'text', before: '', after: 'And' }]],
      ['do', 1, expect.anything()],
    ])
    expect(entries[2]?.changes[0]).toMatchObject({ name: sections[0]?.title, within: 'Plan 2026' })
  })

  test('outlives the thing', async () => {
    const core = await openCore()
    const { id, version } = await aContact(core)
    await core.do('contact.remove', { id, version })

    const [removed, added] = await trailOf(core, id)

    expect(removed?.changes[0]).toMatchObject({
      operation: 'delete',
      name: 'Ilse Brandt',
      within: 'Haldenau Dairy',
    })
    expect(removed?.changes[0]?.fields).toContainEqual({ field: 'lastName', before: 'Brandt', after: null })
    expect(added?.changes[0]?.operation).toBe('insert')
  })

  test('is not there for what never was', async () => {
    const core = await openCore()
    const id = '01890000-0000-7000-8000-000000000000'

    expect(await core.refusal('history.listOfObject', { object: 'plan-section', id })).toEqual({
      code: 'not-found',
      object: 'plan_section',
    })
  })

  test('is paged from the newest back', async () => {
    const core = await openCore()
    const { id } = await anAccount(core, { name: 'N0' })
    for (let at = 1; at <= 4; at++) {
      core.clock.forward(60_000)
      await core.do('account.edit', { id, version: at, changes: { name: `N${at}` } })
    }

    const names: unknown[] = []
    for (let before: number | null = null, more = true; more; more = before !== null) {
      const page: Output<'history.listOfObject'> = await core.do('history.listOfObject', {
        object: 'account',
        id,
        before,
        limit: 2,
      })
      names.push(
        ...page.entries.map(({ changes }) => changes[0]?.fields.find(({ field }) => field === 'name')?.after),
      )
      before = page.before
    }
    expect(names).toEqual(['N4', 'N3', 'N2', 'N1', 'N0'])
  })
})

describe('the trail of an account', () => {
  test('has all that hangs on it, what was removed too, and nothing of others', async () => {
    const core = await openCore()
    const { account, unit, center, report } = await aFullAccount(core)
    await aMember(core)
    await core.do('buying-center.remove', { id: center.id, version: center.version })
    await core.do('contact.remove', { id: report.id, version: 1 })

    const { entries } = await core.do('history.listOfAccount', { accountId: account.id, limit: 200 })

    const objects = new Set(entries.flatMap(({ changes }) => changes.map(({ object }) => object)))
    expect([...objects].toSorted()).toEqual([
      'account',
      'action',
      'agenda-item',
      'benefit',
      'benefit-tie',
      'brief-wording',
      'budget-cell',
      'buying-center',
      'buying-center-member',
      'campaign-account',
      'campaign-response',
      'center-competitor',
      'chosen-treatment',
      'competitor-standing',
      'contact',
      'contract',
      'customer-choice',
      'factor-score',
      'informal-line',
      'investment',
      'loyalty-proof',
      'metric',
      'objective',
      'opportunity',
      'outcome',
      'phase-part',
      'plan',
      'plan-copy',
      'plan-line',
      'plan-risk',
      'plan-section',
      'purchase-phase',
      'rating',
      'rating-round',
      'relationship',
      'review-point',
      'review-score',
      'strategy',
      'terms-scenario',
      'touchpoint',
      'white-space-cell',
      'world-card',
      'world-tie',
    ])
    expect(entries[0]?.changes.map(({ object, operation }) => [object, operation])).toEqual([
      ['informal-line', 'delete'],
      ['contact', 'delete'],
    ])
    const named = entries.flatMap(({ changes }) => changes.map(({ id }) => id))
    expect(named).not.toContain(unit.id)
    expect(named.every((id) => id !== '')).toBe(true)
  })

  test('says of what ties two people both names, and of a member the buying center', async () => {
    const core = await openCore()
    const { account } = await aFullAccount(core)

    const { entries } = await core.do('history.listOfAccount', { accountId: account.id, limit: 200 })
    const changes = entries.flatMap((entry) => entry.changes)
    const named = (object: string) => {
      const { name, other, within } = changes.find((change) => change.object === object) ?? {}
      return [name, other, within]
    }

    expect(named('relationship')).toEqual(['Ilse Brandt', 'Tilde Marsh', null])
    expect(named('informal-line')).toEqual(['Ilse Adler', 'Ilse Brandt', null])
    expect(named('buying-center-member')).toEqual(['Ilse Brandt', null, 'Filling line'])
    expect(named('action')).toEqual(['Walk through the plant', null, 'Show it at the first plant'])
  })
})

describe('a command', () => {
  test('is shown with each of its changes, in pages, what came in bulk with its values', async () => {
    const core = await openCore()
    const line = await anOrderLine(core)
    await core.do('order.record', {
      lines: Array.from({ length: 250 }, (_, at) => ({ ...line, orderNumber: `A-${at}` })),
    })
    const seq = await newestSeq(core)

    const entry = await core.do('history.getCommand', { seq, offset: 200, limit: 100 })

    expect(entry).toMatchObject({ command: 'order.record', changeCount: 250 })
    expect(entry.changes).toHaveLength(50)
    expect(entry.changes[0]).toMatchObject({
      name: 'A-200',
      other: 'Filling machines',
      within: 'Haldenau Dairy',
    })
    expect(entry.changes[0]?.fields).toContainEqual({ field: 'netMinor', before: null, after: 100_000 })
  })

  test('names the members of our team as they were', async () => {
    const core = await openCore()
    const member = await aTeamMember(core)
    const { id, version } = await anAccount(core)
    await core.do('account.edit', { id, version, changes: { ownerId: member.id } })
    const seq = await newestSeq(core)
    await core.do('team-member.remove', { id: member.id, version: 1 })

    expect((await core.do('history.getCommand', { seq })).changes[0]?.fields).toEqual([
      { field: 'ownerId', before: null, after: 'Tilde Marsh' },
    ])
    expect(await core.refusal('history.getCommand', { seq: 9_999 })).toEqual({
      code: 'not-found',
      object: 'command',
    })
  })
})

describe('what a judgement rests on', () => {
  const fieldsOf = async (core: Core, id: string) => (await trailOf(core, id))[0]?.changes[0]?.fields

  test('is told where somebody said so, and not where a judgement was merely made', async () => {
    const core = await openCore()
    const { id } = await aContact(core)

    const judged = await core.do('contact.edit', { id, version: 1, changes: { attitude: 1 } })
    const assumed = { certainty: 'assumed', source: '', asOf: judged.evidence?.attitude?.asOf } as const
    expect(judged.evidence).toEqual({ attitude: assumed })
    expect(await fieldsOf(core, id)).toEqual([{ field: 'attitude', before: null, after: 1 }])

    const said = { certainty: 'told', source: 'Ann Meier', asOf: assumed.asOf! } as const
    await core.do('contact.edit', { id, version: 2, changes: { evidence: { attitude: said } } })
    expect(await fieldsOf(core, id)).toEqual([
      {
        field: 'evidence-attitude',
        before: ['assumed', '', assumed.asOf],
        after: ['told', 'Ann Meier', said.asOf],
      },
    ])

    await core.do('contact.edit', { id, version: 3, changes: { attitude: -1 } })
    expect(await fieldsOf(core, id)).toEqual([{ field: 'attitude', before: 1, after: -1 }])
    await core.do('history.undo', {})
    expect(await core.do('contact.get', { id })).toMatchObject({ attitude: 1, evidence: { attitude: said } })
  })

  test('comes into a buying center with the person, and goes its own way there', async () => {
    const core = await openCore()
    const { id: contactId, accountId } = await aContact(core, { attitude: 1, influence: 'high' })
    const center = await core.do('buying-center.add', { accountId, name: 'Line 5' })
    const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [contactId] })
    const { evidence } = await core.do('contact.get', { id: contactId })
    expect(member?.evidence).toEqual(evidence)

    const asOf = evidence!.attitude!.asOf
    const confirmed = { certainty: 'confirmed', source: 'herself', asOf } as const
    const edited = await core.do('buying-center.editMember', {
      id: member!.id,
      version: 1,
      changes: { attitude: 2, evidence: { ...evidence, attitude: confirmed } },
    })

    expect(edited.evidence).toEqual({ attitude: confirmed, influence: evidence?.influence })
    expect((await core.do('contact.get', { id: contactId })).evidence).toEqual(evidence)
  })
})
