import type { Relationship } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import { signsOf } from '../../../renderer/features/people/look/card-signs.ts'
import { aPerson } from './a-person.ts'

const aging = { today: '2026-11-01', halfLifeDays: 180 } as never
const ada = aPerson('ada', { influence: 'high' })
const ben = aPerson('ben')
const cy = aPerson('cy')
const contacts = [ada, ben, cy]
const nothing = { contacts, relationships: [], centers: [], postChanges: [] }

const cover = (contactId: string, currentLevel: string, targetLevel: string): Relationship =>
  ({ contactId, currentLevel, targetLevel }) as unknown as Relationship
const member = (contactId: string, ...roles: string[]) => ({ contactId, roles }) as never

test('who takes part in several buying centers has the roles of all of them, the decider first', () => {
  const centers = [
    { name: 'Valves', members: [member('ben', 'user', 'influencer')] },
    { name: 'Service', members: [member('ben', 'user', 'decider')] },
  ]
  expect(signsOf({ ...nothing, centers }, aging).get('ben')?.roles).toEqual([
    { role: 'decider', centers: ['Service'] },
    { role: 'influencer', centers: ['Valves'] },
    { role: 'user', centers: ['Valves', 'Service'] },
  ])
})

test('a decider is a key player, and one whom nobody covers is a gap as soon as anything is known of coverage', () => {
  const centers = [{ name: 'Valves', members: [member('ben', 'decider')] }]
  const unknown = signsOf({ ...nothing, centers }, aging)
  expect(unknown.get('ben')).toMatchObject({ isKeyPlayer: true, isGap: false, coveredBy: null })

  const relationships = [cover('cy', 'vendor', 'problem-solver')]
  const known = signsOf({ ...nothing, centers, relationships }, aging)
  expect(known.get('ben')).toMatchObject({ isGap: true, coveredBy: 0 })
  expect(known.get('ada')).toMatchObject({ isGap: true, coveredBy: 0 })
  expect(known.get('cy')).toMatchObject({ isGap: false, coveredBy: 1 })
})

test('of several relationships the one nearest to its target counts', () => {
  const relationships = [
    cover('ada', 'vendor', 'trusted-adviser'),
    cover('ada', 'credible-source', 'problem-solver'),
  ]
  expect(signsOf({ ...nothing, relationships }, aging).get('ada')).toMatchObject({
    coveredBy: 2,
    level: { now: 'credible-source', target: 'problem-solver' },
  })
})

test('somebody of whom nothing is to be said has no signs', () => {
  expect([...signsOf(nothing, aging).keys()]).toEqual([])
})

test('whoever stands the same keeps the same signs, so that the card is not drawn again', () => {
  const relationships = [cover('ada', 'vendor', 'vendor'), cover('ben', 'vendor', 'vendor')]
  const account = { ...nothing, relationships }
  const before = signsOf(account, aging)
  const more = [...relationships, cover('ben', 'vendor', 'vendor')]
  const after = signsOf({ ...nothing, relationships: more }, aging, { account, aging, signs: before })
  expect(after.get('ada')).toBe(before.get('ada'))
  expect(after.get('ben')).not.toBe(before.get('ben'))
})

test('where only people have changed, signs are those of all people reckoned afresh, and the same where nothing of them has changed', () => {
  const account = { ...nothing, relationships: [cover('ada', 'vendor', 'vendor')] }
  const signs = signsOf(account, aging)
  const known = { account, aging, signs }
  const renamed = { ...account, contacts: [ada, { ...ben, lastName: 'Other' }, cy] }
  expect(signsOf(renamed, aging, known)).toBe(signs)
  const judged = { ...account, contacts: [ada, { ...ben, influence: 'high' as const }, cy] }
  expect(signsOf(judged, aging, known)).toEqual(signsOf(judged, aging))
  const fewer = { ...account, contacts: [ben, cy] }
  expect(signsOf(fewer, aging, known)).toEqual(signsOf(fewer, aging))
})
