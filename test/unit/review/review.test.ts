import { describe, expect, test } from 'vitest'
import { agendaLike, agendaOf, inOrder, minutesOf, plansOf } from '#shared/domain/review/agenda.ts'
import { asTitle } from '#shared/domain/review/as-title.ts'
import { carriedTo, isOpen, lastHeldOn } from '#shared/domain/review/carried.ts'
import { dueBy } from '#shared/domain/review/rhythm.ts'
import { cardScoreOf } from '#shared/domain/review/scores.ts'
import type { AgendaItem, Review, ReviewPoint } from '#shared/domain/review/model.ts'

const plan = (name: string) => name as never
const review = (id: string, heldOn: string, state: Review['state'] = 'held') =>
  ({ id, heldOn, state }) as unknown as Review
const point = (reviewId: string, fields: Partial<ReviewPoint> = {}) =>
  ({ reviewId, kind: 'decision', settledOn: null, position: 0, ...fields }) as unknown as ReviewPoint
const item = (stage: AgendaItem['stage'], position: number, planId: string | null = null) =>
  ({ stage, position, planId, minutes: 5 }) as AgendaItem

describe('an agenda', () => {
  test('goes through one plan after another in all stages, between a beginning and an end', () => {
    const items = agendaOf('full', [plan('one'), plan('other')])

    expect(items.map(({ planId, stage }) => `${planId ?? '-'} ${stage}`)).toEqual([
      '- begin',
      ...['present', 'clarify', 'challenge', 'recommend', 'decide'].map((stage) => `one ${stage}`),
      ...['present', 'clarify', 'challenge', 'recommend', 'decide'].map((stage) => `other ${stage}`),
      '- end',
    ])
  })

  test('of decisions gives ten minutes to each plan', () => {
    const items = agendaOf('decisions', [plan('one'), plan('other'), plan('third')])

    expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(5 + 3 * 10 + 5)
  })

  test('begins with the beginning and ends with the end, wherever they were put', () => {
    const items = [item('end', 0), item('present', 2, 'one'), item('begin', 9), item('decide', 1, 'one')]

    expect(inOrder(items).map(({ stage }) => stage)).toEqual(['begin', 'decide', 'present', 'end'])
    expect(minutesOf(items)).toBe(20)
  })

  test('is taken over from an earlier review with titles and minutes, for other plans and as many', () => {
    const earlier = [
      { ...item('begin', 0), title: 'Welcome', minutes: 3 },
      { ...item('present', 1, 'one'), title: 'The account', minutes: 12 },
      { ...item('decide', 2, 'one'), title: '', minutes: 8 },
      { ...item('present', 3, 'two'), title: 'Other', minutes: 99 },
      { ...item('end', 4), title: '', minutes: 4 },
    ]

    expect(agendaLike(earlier, [plan('five'), plan('six')])).toEqual([
      { planId: null, stage: 'begin', title: 'Welcome', minutes: 3 },
      { planId: 'five', stage: 'present', title: 'The account', minutes: 12 },
      { planId: 'five', stage: 'decide', title: '', minutes: 8 },
      { planId: 'six', stage: 'present', title: 'The account', minutes: 12 },
      { planId: 'six', stage: 'decide', title: '', minutes: 8 },
      { planId: null, stage: 'end', title: '', minutes: 4 },
    ])
  })

  test('of a review that has no plan any more has the stages of the full template', () => {
    expect(
      agendaLike([item('begin', 0)], [plan('five')]).map(({ stage, minutes }) => [stage, minutes]),
    ).toEqual([
      ['begin', 5],
      ['present', 15],
      ['clarify', 5],
      ['challenge', 15],
      ['recommend', 10],
      ['decide', 10],
    ])
  })

  test('names its plans as they come, then those of which only something was said', () => {
    const items = [item('present', 3, 'two'), item('present', 1, 'one'), item('decide', 4, 'one')]

    expect(
      plansOf(items, [point('r', { planId: plan('three') }), point('r', { planId: plan('two') })]),
    ).toEqual(['one', 'two', 'three'])
  })
})

describe('what is carried to the next review', () => {
  const now = review('r3', '2026-06-01', 'planned')

  test('is what is open of earlier ones, the oldest first', () => {
    const carried = carriedTo(
      now,
      [review('r2', '2026-03-01'), review('r1', '2025-12-01'), now, review('r4', '2026-09-01')],
      [point('r2', { position: 1 }), point('r2', { position: 0 }), point('r1'), point('r3'), point('r4')],
    )

    expect(carried.map(({ reviewId, position }) => [reviewId, position])).toEqual([
      ['r1', 0],
      ['r2', 0],
      ['r2', 1],
    ])
  })

  test('is nothing that is closed, and no action, vulnerability or note: those live in the plan or are said', () => {
    const kinds = ['decision', 'question', 'check', 'action', 'vulnerability', 'note'] as const

    expect(kinds.filter((kind) => isOpen({ kind, settledOn: null }))).toEqual([
      'decision',
      'question',
      'check',
    ])
    expect(isOpen({ kind: 'decision', settledOn: '2026-01-01' as never })).toBe(false)
  })

  test('of two reviews on one day the later made one follows', () => {
    const twin = review('r0', '2026-06-01')

    expect(carriedTo(now, [twin], [point('r0')])).toHaveLength(1)
    expect(carriedTo(twin, [now], [point('r3')])).toHaveLength(0)
  })

  test('is counted from the last that was held, not from one that was only planned', () => {
    const others = [
      review('r1', '2025-12-01'),
      review('r2', '2026-03-01', 'planned'),
      review('r9', '2026-09-01'),
    ]

    expect(lastHeldOn(now, others)).toBe('2025-12-01')
    expect(lastHeldOn(review('r1', '2025-12-01'), others)).toBe(null)
  })
})

describe('what was said as a title', () => {
  test('is all of it where it is one short line', () => {
    expect(asTitle('Ask Ilse for the second line')).toEqual({
      title: 'Ask Ilse for the second line',
      note: null,
    })
  })

  test('is the first line, with all of it as the note', () => {
    expect(asTitle('Ask Ilse\nBefore the budget is set')).toEqual({
      title: 'Ask Ilse',
      note: 'Ask Ilse\nBefore the budget is set',
    })
  })

  test('is cut where a word ends, and never within a letter', () => {
    const { title } = asTitle('word '.repeat(60))
    expect(title).toMatch(/word…$/)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(asTitle('𝒜'.repeat(150)).title.isWellFormed()).toBe(true)
  })
})

describe('who is due for a review', () => {
  const today = '2026-06-01' as never
  const rhythms = [
    { tier: 'A', days: 90 },
    { tier: 'B', days: 180 },
  ]
  const plan = (name: string, tier: string, lastHeldOn: string | null, nextOn: string | null = null) =>
    ({ name, tier, lastHeldOn, nextOn }) as never as Readonly<{
      name: string
      tier: string
      lastHeldOn: null
      nextOn: null
    }>
  const due = (...plans: ReturnType<typeof plan>[]) =>
    dueBy(plans, rhythms, today).map(({ of, dueOn }) => [of.name, dueOn])

  test('is who was never reviewed, then who has waited longest', () => {
    expect(
      due(plan('late', 'B', '2025-11-01'), plan('new', 'A', null), plan('later', 'A', '2026-03-02')),
    ).toEqual([
      ['new', null],
      ['late', '2026-04-30'],
      ['later', '2026-05-31'],
    ])
  })

  test('is nobody before the day, nobody who is prepared already, and no tier without a rhythm', () => {
    expect(
      due(
        plan('early', 'A', '2026-03-04'),
        plan('prepared', 'A', null, '2026-06-09'),
        plan('other', 'C', null),
      ),
    ).toEqual([])
    expect(due(plan('on the day', 'A', '2026-03-03'))).toEqual([['on the day', '2026-06-01']])
  })
})

describe('a scorecard', () => {
  const card = [
    { key: 'one', title: 'One', points: 20 },
    { key: 'two', title: 'Two', points: 10 },
  ]

  test('says the mean of each line, how far apart they lie, and the sum of the means', () => {
    const given = [
      { criterion: 'one', points: 10 },
      { criterion: 'one', points: 17 },
      { criterion: 'two', points: 4 },
    ]

    expect(cardScoreOf(card, given)).toMatchObject({
      lines: [
        { mean: 13.5, least: 10, most: 17, by: 2 },
        { mean: 4, least: 4, most: 4, by: 1 },
      ],
      total: 17.5,
      outOf: 30,
    })
  })

  test('has no sum while a line has no points: what nobody gave is not zero', () => {
    expect(cardScoreOf(card, [{ criterion: 'one', points: 10 }])).toMatchObject({ total: null, outOf: 30 })
  })
})
