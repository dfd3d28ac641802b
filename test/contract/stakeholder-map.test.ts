import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contestedIn } from '#shared/domain/stakeholder-map/findings.ts'
import { planStakeholders } from '#shared/domain/stakeholder-map/plan.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { readStakeholderMap } from '#shared/domain/stakeholder-map/read-map.ts'
import { tableOf } from '../../renderer/features/buying-center/from-map/table-of.ts'
import { anAccount } from '../support/builders.ts'
import { aStakeholder } from '../support/center-builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { realData } from '../support/real-data.ts'

async function centerOf(core: Core, accountId: AccountId) {
  const [found] = await core.do('buying-center.listByAccount', { accountId })
  if (!found) throw new Error('There is no buying center')
  return found
}

describe('a buying center from a stakeholder map', () => {
  test('comes with members, people beside, managers and ties, and goes in one undo', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)

    const { added } = await core.do('buying-center.addFromMap', {
      accountId,
      name: 'Line 5',
      source: 'Workshop',
      people: [
        { ...aStakeholder(0, 'CFO'), isMember: false },
        { ...aStakeholder(1, 'VP Operations'), manager: 0, role: 'decider', influence: 'high', attitude: 1 },
      ],
      lines: [{ from: 1, to: 0, kind: 'ally', note: 'Tight with the CFO' }],
    })

    expect(added).toBe(2)
    const { members } = await centerOf(core, accountId)
    expect(members).toMatchObject([
      { title: 'VP Operations', held: ['decider'], influence: 'high', attitude: 1 },
    ])
    expect(members[0]?.evidence?.attitude).toMatchObject({ certainty: 'told', source: 'Workshop' })
    const { rows } = await core.do('contact.listByAccount', { accountId })
    expect(rows.find(({ title }) => title === 'VP Operations')?.managerId).toBe(
      rows.find(({ title }) => title === 'CFO')?.id,
    )
    expect(await core.do('informal-line.listByAccount', { accountId })).toMatchObject([{ kind: 'ally' }])

    await core.do('history.undo', {})
    expect((await core.do('contact.listByAccount', { accountId })).total).toBe(0)
    expect(await core.do('buying-center.listByAccount', { accountId })).toEqual([])
  })

  test('leaves a contact that is there as it is known, and gives it the manager that it lacks', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const known = await core.do('contact.add', { accountId, title: 'VP Operations', attitude: -1 })

    await core.do('buying-center.addFromMap', {
      accountId,
      name: 'Line 5',
      source: '',
      people: [
        { ...aStakeholder(0, 'CFO'), isMember: false },
        { ...aStakeholder(1, 'VP Operations'), contactId: known.id, manager: 0, attitude: 2 },
      ],
      lines: [],
    })

    const { rows } = await core.do('contact.listByAccount', { accountId })
    expect(rows).toHaveLength(2)
    const after = rows.find(({ id }) => id === known.id)
    expect(after).toMatchObject({ attitude: -1 })
    expect(after?.managerId).not.toBeNull()
    expect((await centerOf(core, accountId)).members).toMatchObject([{ contactId: known.id, attitude: 2 }])
  })

  test('with a loop is refused with the names along it, and nothing is kept', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const people = [
      { ...aStakeholder(0, 'CFO'), manager: 1 },
      { ...aStakeholder(1, 'CIO'), manager: 0 },
    ]

    const refused = await core.refusal('buying-center.addFromMap', {
      accountId,
      name: 'Line 5',
      source: '',
      people,
      lines: [],
    })

    expect(refused).toMatchObject({ code: 'rule-broken', broken: { rule: 'reporting-cycle' } })
    expect((await core.do('contact.listByAccount', { accountId })).total).toBe(0)
  })
})

const file = join(realData, 'buying-center', 'guide2b2b_stakeholder_map.csv')

test.skipIf(!existsSync(file))(
  'the published map that contradicts itself comes in (guide2b2b.com; skipped where the real data is not beside the project)',
  async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const map = readStakeholderMap(tableOf(readFileSync(file, 'utf8')), [
      'Champion reports to Economic Buyer',
    ])
    if (typeof map === 'string') throw new Error(map)
    const contested = contestedIn(map.findings)
    const { people, lines } = planStakeholders(map, [], (id) => !contested.has(id))

    await core.do('buying-center.addFromMap', {
      accountId,
      name: 'Platform',
      source: 'Stakeholder map',
      people: [...people],
      lines: [...lines],
    })

    const { members } = await centerOf(core, accountId)
    const told = members.map(({ title, held, influence, attitude, note }) => [
      title,
      held.join(),
      influence,
      attitude,
      note,
    ])
    expect(told.toSorted(([one], [other]) => String(one).localeCompare(String(other), 'en'))).toEqual([
      ['Engineer', '', 'low', 1, 'Coach'],
      ['Head Platform', '', 'high', 2, ''],
      ['Procurement', 'buyer', 'medium', 0, ''],
      ['Security', 'gatekeeper', 'medium', 0, ''],
      ['Vendor sponsor', '', 'medium', -2, ''],
      ['VP Ops', 'decider', 'high', 1, ''],
    ])
    const { rows } = await core.do('contact.listByAccount', { accountId })
    expect(rows.map(({ title }) => title).toSorted()).toEqual(
      [
        'CFO',
        'CIO',
        'Engineer',
        'Head Platform',
        'Procurement',
        'Security',
        'VP Ops',
        'Vendor sponsor',
      ].toSorted(),
    )
  },
)
