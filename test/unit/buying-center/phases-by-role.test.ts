import { phasesByRole, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import { expect, test } from 'vitest'

const phase = (id: string) => ({ id, name: id }) as unknown as PurchasePhase
const part = (purchasePhaseId: string, contactId: string, weight: number) =>
  ({ purchasePhaseId, contactId, weight }) as unknown as PhasePart
const member = (contactId: string, ...held: string[]) => ({ contactId: contactId as never, held })

test('where phases and roles meet stand those who hold the role and take part, the weightiest first', () => {
  const members = [member('ann', 'user'), member('bo', 'user', 'decider'), member('cy')]
  const parts = [part('need', 'ann', 1), part('need', 'bo', 3), part('need', 'cy', 2), part('order', 'bo', 1)]
  const fields = phasesByRole(['need', 'order', 'review'].map(phase), parts, members, [
    { key: 'decider' },
    { key: 'user' },
    { key: 'buyer' },
    { key: null },
  ])

  const names = fields.map((row) => row.map((field) => field.map((each) => each.member.contactId)))
  expect(names).toEqual([
    [['bo'], ['bo'], []],
    [['bo', 'ann'], ['bo'], []],
    [[], [], []],
    [['cy'], [], []],
  ])
  expect(fields[1]?.[0]?.map(({ weight }) => weight)).toEqual([3, 1])
})
