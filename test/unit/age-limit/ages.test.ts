import { leadAge, leftAge, leftOn, quietAge } from '#shared/domain/age-limit/ages.ts'
import { judgementAges, oldestAge, type Thought } from '#shared/domain/age-limit/judged.ts'
import type { Member } from '#shared/domain/buying-center/model.ts'
import { erasedName } from '#shared/domain/erasure/naming.ts'
import { blankLead } from '#shared/domain/lead/model.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const day = aDay

describe('somebody without contact', () => {
  test('is as old as the later of the last contact and the last change of the record', () => {
    const contacted = { lastContactOn: day('2023-04-11'), changedOn: day('2022-01-01') }
    expect(quietAge(contacted)).toEqual({ since: '2023-04-11', event: 'contact' })
    expect(quietAge({ ...contacted, changedOn: day('2023-04-12') })).toEqual({
      since: '2023-04-12',
      event: 'change',
    })
    expect(quietAge({ ...contacted, changedOn: day('2023-04-11') })).toEqual({
      since: '2023-04-11',
      event: 'contact',
    })
    expect(quietAge({ lastContactOn: null, changedOn: day('2022-01-01') })).toEqual({
      since: '2022-01-01',
      event: 'change',
    })
    expect(quietAge({ lastContactOn: null, changedOn: null })).toBeUndefined()
  })
})

describe('somebody who left', () => {
  const confirmed = { certainty: 'confirmed', source: '', asOf: day('2024-06-01') } as const
  const none = { evidence: null, externalKind: null, firm: null }

  test('is known by what was heard of another company, or confirmed', () => {
    expect(leftOn(none)).toBeUndefined()
    expect(leftOn({ ...none, evidence: { firm: { ...confirmed, certainty: 'told', heard: '?' } } })).toBe(
      '2024-06-01',
    )
    expect(leftOn({ evidence: { firm: confirmed }, externalKind: 'other', firm: 'Nordmilk' })).toBe(
      '2024-06-01',
    )
  })

  test('is nobody who was confirmed where they are, and no consultant', () => {
    expect(leftOn({ ...none, evidence: { firm: confirmed } })).toBeUndefined()
    expect(
      leftOn({ evidence: { firm: confirmed }, externalKind: 'consultant', firm: 'Adwise' }),
    ).toBeUndefined()
    const stillThere = { ...confirmed, heard: 'Adwise' }
    expect(
      leftOn({ evidence: { firm: stillThere }, externalKind: 'consultant', firm: 'Adwise' }),
    ).toBeUndefined()
  })

  test('counts from then, or from the last contact since; a change of the record is none', () => {
    const left = { evidence: { firm: confirmed }, externalKind: 'other', firm: null } as const
    const changedOn = day('2026-01-01')
    expect(leftAge(left, { lastContactOn: day('2024-05-31'), changedOn })).toEqual({
      since: '2024-06-01',
      event: 'left',
    })
    expect(leftAge(left, { lastContactOn: day('2025-02-03'), changedOn })).toEqual({
      since: '2025-02-03',
      event: 'contact',
    })
    expect(leftAge(none, { lastContactOn: null, changedOn })).toBeUndefined()
  })
})

describe('a lead', () => {
  const lead = { ...blankLead, lastName: 'Brandt', receivedOn: day('2024-01-10') }

  test('counts from the last of coming, touch, conversion and change', () => {
    expect(leadAge(lead, day('2024-01-10'))).toEqual({ since: '2024-01-10', event: 'received' })
    expect(leadAge(lead, day('2024-01-11'))).toEqual({ since: '2024-01-11', event: 'change' })
    const touches = [
      { on: day('2024-03-01'), channel: 'call', text: '' },
      { on: day('2024-02-01'), channel: 'call', text: '' },
    ] as const
    expect(leadAge({ ...lead, touches }, day('2024-02-15'))).toEqual({
      since: '2024-03-01',
      event: 'contact',
    })
    expect(leadAge({ ...lead, touches, convertedOn: day('2024-04-01') }, null)).toEqual({
      since: '2024-04-01',
      event: 'converted',
    })
  })

  test('that is a person of an account, a company alone, or erased has no age', () => {
    expect(leadAge({ ...lead, contactId: 'eva' as never }, null)).toBeUndefined()
    expect(leadAge({ ...lead, lastName: '' }, null)).toBeUndefined()
    expect(leadAge({ ...lead, lastName: erasedName }, null)).toBeUndefined()
    expect(leadAge({ ...lead, lastName: '', email: 'eva@a.example' }, null)).toBeDefined()
  })
})

describe('what is thought of somebody', () => {
  const told = (asOf: string) => ({ certainty: 'told', source: '', asOf: day(asOf) }) as const
  const nothing: Thought = {
    contact: {
      of: { attitude: null, influence: null, note: '', evidence: null },
      changedOn: day('2026-01-01'),
    },
    ...{ members: [], lines: [], standings: [], ratings: [] },
  }
  const member = {
    attitude: null,
    influence: 'medium',
    responseMode: null,
    orientation: null,
    note: '',
    evidence: null,
  } as Partial<Member> as Member

  test('is nothing where nobody judged', () => {
    expect(judgementAges(nothing)).toEqual([])
    expect(oldestAge([])).toBeUndefined()
    expect(judgementAges({ ...nothing, members: [{ of: member, changedOn: day('2020-01-01') }] })).toEqual([])
  })

  test('counts from the day it rests on, else from the last change of where it stands', () => {
    const of = {
      attitude: 1,
      influence: 'high',
      note: '',
      evidence: { attitude: told('2023-05-01') },
    } as const
    expect(judgementAges({ ...nothing, contact: { of, changedOn: day('2024-02-29') } })).toEqual([
      { since: '2023-05-01', event: 'judged' },
      { since: '2024-02-29', event: 'change' },
    ])
  })

  test('is all of it, by whoever and wherever; the oldest says when it is due', () => {
    const ages = judgementAges({
      contact: {
        of: { attitude: null, influence: null, note: 'Likes him', evidence: null },
        changedOn: day('2025-01-05'),
      },
      members: [
        {
          of: { ...member, attitude: -1, orientation: 'risk', evidence: { attitude: told('2025-01-04') } },
          changedOn: day('2025-01-03'),
        },
      ],
      lines: [
        { of: { asOf: day('2025-01-02') }, changedOn: null },
        { of: { asOf: null }, changedOn: null },
      ],
      standings: [{ of: { evidence: { standing: told('2025-01-06') } }, changedOn: null }],
      ratings: [{ ratedOn: day('2025-01-07') }],
    })
    expect(ages.map(({ since }) => since)).toEqual([
      '2025-01-05',
      '2025-01-04',
      '2025-01-03',
      '2025-01-02',
      '2025-01-06',
      '2025-01-07',
    ])
    expect(oldestAge(ages)).toEqual({ since: '2025-01-02', event: 'judged' })
  })

  test('is once what a buying center merely has from the person', () => {
    const of = { attitude: 1, influence: null, note: '', evidence: { attitude: told('2023-05-01') } } as const
    const members = [{ of: { ...member, attitude: 1 as const }, changedOn: day('2020-01-01') }]
    expect(judgementAges({ ...nothing, contact: { of, changedOn: null }, members })).toHaveLength(1)
  })
})
