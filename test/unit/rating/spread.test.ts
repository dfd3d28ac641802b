import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { spreadsOf } from '#shared/domain/rating/spread.ts'
import { expect, test } from 'vitest'

test.each<[answers: (Attitude | null)[], median: Attitude | null, range: number, unknown: number]>([
  [[-2, 0, 2], 0, 4, 0],
  [[1, 1, 2], 1, 1, 0],
  [[1, 2], 1, 1, 0],
  [[-2, -1], -1, 1, 0],
  [[-1, 1], -1, 2, 0],
  [[-2, -1, 0, 2], 0, 4, 0],
  [[null, 2, null], 2, 0, 2],
  [[null, null], null, 0, 2],
])(
  'of %j the median is %j and the range %i; who does not know is counted apart',
  (answers, median, range, unknown) => {
    const [rated] = spreadsOf(
      [aContact('ken', 'high')],
      answers.map((attitude) => aRating('ken', attitude, 'high')),
    )

    expect(rated?.attitude).toMatchObject({ median, range, unknown })
    expect(rated?.isDisputed).toBe(range >= 2)
  },
)

test('who counts most and is disputed most comes first; who was not rated is not in it', () => {
  const contacts = [
    aContact('low', 'low'),
    aContact('agreed', 'high'),
    aContact('hot', 'medium'),
    aContact('unrated', 'high'),
  ]
  const ratings = [
    ...[-2, 2].map((each) => aRating('low', each as Attitude, 'low')),
    ...[1, 1].map((each) => aRating('agreed', each as Attitude, 'high')),
    ...[-1, 1].map((each) => aRating('hot', each as Attitude, 'high')),
  ]

  expect(spreadsOf(contacts, ratings).map(({ contactId, weight }) => [contactId, weight])).toEqual([
    ['hot', 6],
    ['low', 4],
    ['agreed', 0],
  ])
})

test('influence is disputed between low and high', () => {
  const ratings = [aRating('ken', 1, 'low'), aRating('ken', 1, 'high')]

  expect(spreadsOf([aContact('ken', null)], ratings)[0]).toMatchObject({
    influence: { median: 'low', range: 2 },
    isDisputed: true,
  })
})

function aContact(id: string, influence: Influence | null) {
  return { id: id as ContactId, influence }
}

function aRating(id: string, attitude: Attitude | null, influence: Influence | null) {
  return { contactId: id as ContactId, attitude, influence }
}
