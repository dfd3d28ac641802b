import { blankFields } from '#shared/domain/paste/pasted.ts'
import { aContact, anAccount, aReportingLine, aTeamMember, aTouchpoint } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const accountCases = {
  'account.list': {
    good: async (on) => {
      const { id } = await aTeamMember(on)
      return {
        filter: { search: 'dairy', ownerIds: [id], planStates: ['none', 'draft'] },
        sort: { field: 'owner', direction: 'desc' },
        limit: 10,
      }
    },
    bad: { limit: 201 },
  },
  'account.listChildren': { good: () => ({ parentId: null }), bad: { parentId: 'top' } },
  'account.listGroup': {
    good: async (on) => {
      const parent = await anAccount(on)
      await anAccount(on, { parentId: parent.id })
      return { id: parent.id }
    },
    bad: { id: 'all' },
  },
  'account.listWordsInUse': { good: () => ({}), bad: null },
  'account.get': { good: async (on) => ({ id: (await anAccount(on)).id }), bad: { id: '1' } },
  'account.getStanding': {
    good: async (on) => ({ id: (await aTouchpoint(on)).accountId }),
    bad: { id: null },
  },
  'account.add': {
    good: () => ({ name: 'Sundholt Pharma', tier: 'Key', employees: 1_200, annualRevenueMinor: -5 }),
    bad: { status: 'asleep' },
  },
  'account.edit': {
    good: async (on) => {
      const { id, version } = await anAccount(on)
      return { id, version, changes: { city: 'Bern', status: 'dormant' } }
    },
    bad: { changes: { employees: 1.5 } },
  },
  'account.move': {
    good: async (on) => {
      const [{ id, version }, parent] = [await anAccount(on), await anAccount(on)]
      return { id, version, parentId: parent.id }
    },
    bad: { parentId: undefined },
  },
  'account.remove': {
    good: async (on) => {
      const { id, version } = await anAccount(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'team-member.list': { good: () => ({}), bad: null },
  'team-member.getHoldings': { good: async (on) => ({ id: (await aTeamMember(on)).id }), bad: { id: 1 } },
  'team-member.add': { good: () => ({ name: 'Tilde Marsh' }), bad: { name: '' } },
  'team-member.edit': {
    good: async (on) => {
      const { id, version } = await aTeamMember(on)
      return { id, version, changes: { role: 'Key account manager' } }
    },
    bad: { changes: [] },
  },
  'team-member.remove': {
    good: async (on) => {
      const { id, version } = await aTeamMember(on)
      return { id, version }
    },
    bad: { version: '1' },
  },
  'contact.listByAccount': {
    good: async (on) => ({ accountId: (await aContact(on)).accountId }),
    bad: { offset: -1 },
  },
  'contact.get': { good: async (on) => ({ id: (await aContact(on)).id }), bad: { id: '' } },
  'contact.add': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, title: 'Head of purchasing', attitude: -2 }),
    bad: { attitude: 3 },
  },
  'contact.addAbove': {
    good: async (on) => ({ reportId: (await aContact(on)).id, lastName: 'Wood' }),
    bad: { reportId: null },
  },
  'contact.edit': {
    good: async (on) => {
      const { id, version } = await aContact(on)
      return { id, version, changes: { influence: 'low', note: 'Two\nlines' } }
    },
    bad: { changes: { influence: 'huge' } },
  },
  'contact.move': {
    good: async (on) => {
      const [boss, report] = await aReportingLine(on, 'Boss', 'Report')
      return { id: report!.id, version: 1, managerId: boss!.managerId }
    },
    bad: { managerId: 'nobody' },
  },
  'contact.takePasted': {
    good: async (on) => {
      const { id, version, accountId } = await aContact(on)
      const fields = { ...blankFields, lastName: 'Vogel' }
      return {
        accountId,
        creates: [{ key: 0, fields, manager: { to: 'existing' as const, id } }],
        edits: [{ id, version, changes: { title: 'Plant manager' } }],
      }
    },
    bad: { creates: [{ key: -1 }] },
  },
  'contact.editSeveral': {
    good: async (on) => {
      const people = await aReportingLine(on, 'Boss', 'Report')
      return {
        contacts: people.map(({ id, version }) => ({ id, version })),
        changes: { attitude: 1, department: 'Technik', managerId: null },
      }
    },
    bad: { contacts: [] },
  },
  'contact.place': {
    good: async (on) => {
      const people = await aReportingLine(on, 'Boss', 'Report')
      return {
        contacts: people.map(({ id, version }) => ({ id, version })),
        places: people.map((_, index) => ({ x: -40, y: index * 100 })),
      }
    },
    bad: { places: [{ x: 0.5, y: 0 }] },
  },
  'contact.removeSeveral': {
    good: async (on) => {
      const people = await aReportingLine(on, 'Boss', 'Middle', 'Report')
      return { contacts: people.slice(0, 2).map(({ id }) => ({ id, version: 1 })) }
    },
    bad: { contacts: [{ id: 'x', version: 1 }] },
  },
  'contact.remove': {
    good: async (on) => {
      const { id, version } = await aContact(on)
      return { id, version }
    },
    bad: { id: ['x'] },
  },
} satisfies Cases
