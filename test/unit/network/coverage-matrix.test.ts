import { coverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import type {
  ContactId,
  Relationship,
  RelationshipLevel,
  TeamMember,
} from '#shared/domain/relationship/model.ts'
import { describe, expect, test } from 'vitest'
import { aPerson } from '../people/a-person.ts'

const [ute, max] = [aMember('Ute'), aMember('Max')]
const ken = aPerson('ken', { firstName: 'Ken', influence: 'high' })
const terri = aPerson('terri', { firstName: 'Terri', influence: 'medium' })
const post = aPerson('post', { lastName: '', title: 'Plant manager', influence: 'high' })
const bo = aPerson('bo', { firstName: 'Bo' })

describe('the matrix of contacts and team members', () => {
  test('lists key players first, a decider among them, then by influence and name', () => {
    const { rows } = coverageMatrix([bo, terri, post, ken], [], [], new Set(['bo' as ContactId]))

    expect(rows.map(({ contact }) => contact.id)).toEqual(['bo', 'ken', 'post', 'terri'])
    expect(rows.map(({ isKeyPlayer }) => isKeyPlayer)).toEqual([true, true, true, false])
  })

  test('names one gap for each contact, the heaviest first', () => {
    const ties = [
      aTie(ken, ute, 'trusted-adviser', 'trusted-adviser'),
      aTie(terri, ute, 'vendor', 'problem-solver'),
      aTie(terri, max, 'vendor', 'credible-source'),
      aTie(post, max, 'problem-solver', 'problem-solver'),
    ]
    const { rows } = coverageMatrix([ken, terri, post, bo], ties, [ute, max], new Set())
    const told = Object.fromEntries(
      rows.map((row) => [row.contact.id, [row.gap, row.coveredBy, row.rungsShort]]),
    )

    expect(told).toEqual({
      ken: ['single', 1, 0],
      terri: ['below-target', 2, 1],
      post: ['uncovered', 0, 0],
      bo: ['none', 0, 0],
    })
  })

  test('sums what each of us carries, who carries most first', () => {
    const ties = [
      aTie(ken, max, 'trusted-adviser', 'trusted-adviser'),
      aTie(terri, max, 'credible-source', 'credible-source'),
      aTie(terri, ute, 'credible-source', 'credible-source'),
      aTie(post, ute, 'trusted-adviser', 'trusted-adviser'),
    ]
    const { columns } = coverageMatrix([ken, terri, post], ties, [ute, max], new Set())

    expect(columns.map(({ member, ...sums }) => ({ name: member.name, ...sums }))).toEqual([
      { name: 'Max', contacts: 2, rungs: 6, share: 0.75, alone: 1 },
      { name: 'Ute', contacts: 1, rungs: 2, share: 0.25, alone: 0 },
    ])
  })

  test('tells the last touch of anybody', () => {
    const ties = [
      { ...aTie(ken, ute, 'vendor', 'vendor'), lastTouchOn: '2026-01-02' },
      { ...aTie(ken, max, 'vendor', 'vendor'), lastTouchOn: '2026-02-01' },
    ] as unknown as Relationship[]

    expect(coverageMatrix([ken], ties, [ute, max], new Set()).rows[0]?.lastTouchOn).toBe('2026-02-01')
  })
})

function aMember(name: string): TeamMember {
  return { id: name, name, role: '', email: '', phone: '', version: 1 } as unknown as TeamMember
}

function aTie(
  contact: Readonly<{ id: string }>,
  member: TeamMember,
  currentLevel: RelationshipLevel,
  targetLevel: RelationshipLevel,
): Relationship {
  const ends = { id: `${contact.id} ${member.id}`, contactId: contact.id, teamMemberId: member.id }
  return { ...ends, currentLevel, targetLevel, lastTouchOn: null, version: 1 } as unknown as Relationship
}
