import { actionStates, planStates, type ActionState } from '#shared/domain/plan/model.ts'
import { progressOf } from '#shared/domain/plan/progress.ts'
import { canMove, isOpenForEditing, nextStates } from '#shared/domain/plan/state.ts'
import { defaultTemplate } from '#shared/domain/plan/starters.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const today = '2026-03-10' as CalendarDay
const yesterday = '2026-03-09' as CalendarDay
const owner = 'owner' as TeamMemberId

const anAction = (
  state: ActionState,
  dueOn: CalendarDay | null = null,
  ownerId: TeamMemberId | null = owner,
) => ({
  state,
  dueOn,
  ownerId,
})
const none = { total: 0, done: 0, inProgress: 0, overdue: 0, unassigned: 0, share: null }

describe('progress of an objective', () => {
  test.each([
    ['no actions', [], none],
    ['only dropped actions', [anAction('dropped', yesterday, null)], none],
    ['one open', [anAction('open')], { ...none, total: 1, share: 0 }],
    ['one in progress', [anAction('in-progress')], { ...none, total: 1, inProgress: 1, share: 0 }],
    ['one done', [anAction('done')], { ...none, total: 1, done: 1, share: 1 }],
    ['one done late is not overdue', [anAction('done', yesterday)], { ...none, total: 1, done: 1, share: 1 }],
    [
      'one done by nobody is not unassigned',
      [anAction('done', null, null)],
      { ...none, total: 1, done: 1, share: 1 },
    ],
    ['one due today is not overdue', [anAction('open', today)], { ...none, total: 1, share: 0 }],
    ['one due yesterday is', [anAction('open', yesterday)], { ...none, total: 1, overdue: 1, share: 0 }],
    [
      'one due yesterday is, though in progress',
      [anAction('in-progress', yesterday)],
      { ...none, total: 1, inProgress: 1, overdue: 1, share: 0 },
    ],
    ['one that nobody owns', [anAction('open', null, null)], { ...none, total: 1, unassigned: 1, share: 0 }],
    [
      'a dropped one beside one done and three open',
      [anAction('done'), anAction('dropped'), anAction('open'), anAction('open'), anAction('open')],
      { ...none, total: 4, done: 1, share: 0.25 },
    ],
  ])('with %s', (_, actions, progress) => {
    expect(progressOf(actions, today)).toEqual(progress)
  })

  const anyActions = fc.array(
    fc.record({
      state: fc.constantFrom(...actionStates),
      dueOn: fc.constantFrom(today, yesterday, null),
      ownerId: fc.constantFrom(owner, null),
    }),
  )

  test('never falls where an action is done', () => {
    fc.assert(
      fc.property(anyActions, fc.nat(), (actions, which) => {
        fc.pre(actions.length > 0)
        const index = which % actions.length
        fc.pre(actions[index]?.state !== 'dropped')
        const after = actions.map((action, at) =>
          at === index ? { ...action, state: 'done' as const } : action,
        )
        expect(progressOf(after, today).share).toBeGreaterThanOrEqual(progressOf(actions, today).share ?? NaN)
      }),
    )
  })
})

describe('a plan', () => {
  test('goes from draft to closed and never leaps', () => {
    const allowed = planStates.flatMap((from) =>
      planStates.filter((to) => canMove(from, to)).map((to) => `${from} > ${to}`),
    )
    expect(allowed).toEqual([
      'draft > in-review',
      'in-review > draft',
      'in-review > approved',
      'approved > in-review',
      'approved > active',
      'active > closed',
      'closed > active',
    ])
  })

  test('says its usual way first', () => {
    expect(planStates.map((state) => nextStates(state)[0])).toEqual([
      'in-review',
      'approved',
      'active',
      'closed',
      'active',
    ])
  })

  test('stands as it was agreed while approved or closed', () => {
    expect(planStates.filter((state) => !isOpenForEditing(state))).toEqual(['approved', 'closed'])
  })

  test('never has nowhere to go, and every state can be reached from a draft', () => {
    const reached = new Set<string>(['draft'])
    for (const state of reached) for (const next of nextStates(state as 'draft')) reached.add(next)
    expect(reached.size).toBe(planStates.length)
    expect(planStates.filter((state) => nextStates(state).length === 0)).toEqual([])
  })

  test('starts from a template whose sections have keys of their own and say what to write', () => {
    const { sections } = defaultTemplate
    expect(new Set(sections.map((section) => section.key)).size).toBe(sections.length)
    expect(sections.filter((section) => section.guidance.trim() === '')).toEqual([])
  })
})
