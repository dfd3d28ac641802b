import { describe, expect, test } from 'vitest'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { findLoop } from '#shared/kernel/hierarchy.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import { progressOf, type Progress } from '#shared/domain/plan/progress.ts'
import { defaultTemplate } from '#shared/domain/plan/starters.ts'
import { isPlaceholder, type TeamMemberId } from '#shared/domain/relationship/model.ts'
import { sampleCompany } from '#shared/sample/sample-company.ts'

const today = '2026-11-22' as CalendarDay
const sample = sampleCompany(today)

const accountKeys = keysOf(sample.accounts)
const contactKeys = keysOf(sample.contacts)
const teamKeys = keysOf(sample.teamMembers)
const accountOf = new Map(sample.contacts.map((contact) => [contact.key, contact.accountKey]))
const actions = sample.plans.flatMap(actionsOf)

describe('the same day', () => {
  test('gives the same company', () => {
    expect(sampleCompany(today)).toEqual(sample)
  })

  test('another day moves the dates and keeps the people', () => {
    const later = sampleCompany('2028-02-29' as CalendarDay)

    const people = (contacts: typeof sample.contacts) => contacts.map((each) => ({ ...each, evidence: null }))
    expect(people(later.contacts)).toEqual(people(sample.contacts))
    expect(later.plans.map((plan) => plan.endsOn)).toContain('2028-12-31')
    expect(later.orderLines.at(-1)?.orderedOn.slice(0, 7)).toBe('2028-02')
  })
})

describe('keys', () => {
  test.each([
    ['accounts', sample.accounts],
    ['contacts', sample.contacts],
    ['team members', sample.teamMembers],
    ['product lines', sample.productLines],
    ['buying centers', sample.buyingCenters],
  ])('of %s are given once', (_, things) => {
    expect(keysOf(things).size).toBe(things.length)
  })

  test('of accounts are known wherever an account is meant', () => {
    const named = [
      ...sample.accounts.flatMap((account) => account.parentKey ?? []),
      ...[sample.contacts, sample.buyingCenters, sample.plans, sample.orderLines, sample.touchpoints].flatMap(
        (things) => things.map((thing) => thing.accountKey),
      ),
    ]
    expect(strangers(named, accountKeys)).toEqual([])
  })

  test('of contacts are known wherever a contact is meant', () => {
    const named = [
      ...sample.contacts.flatMap((contact) => contact.managerKey ?? []),
      ...sample.informalLines.flatMap((line) => [line.fromKey, line.toKey]),
      ...sample.relationships.map((relationship) => relationship.contactKey),
      ...sample.buyingCenters.flatMap((center) => center.members.map((member) => member.contactKey)),
      ...sample.touchpoints.flatMap((touchpoint) => touchpoint.contactKeys),
    ]
    expect(strangers(named, contactKeys)).toEqual([])
  })

  test('of team members are known wherever one of us is meant', () => {
    const named = [
      ...sample.accounts.flatMap((account) => account.ownerKey ?? []),
      ...sample.relationships.map((relationship) => relationship.teamMemberKey),
      ...sample.touchpoints.flatMap((touchpoint) => touchpoint.teamMemberKeys),
      ...actions.flatMap((action) => action.ownerKey ?? []),
    ]
    expect(strangers(named, teamKeys)).toEqual([])
  })

  test('of product lines are known, and every line was sold', () => {
    const sold = new Set(sample.orderLines.map((line) => line.productLineKey))
    expect(sold).toEqual(keysOf(sample.productLines))
  })
})

describe('the firms and their people', () => {
  test('are of the promised size', () => {
    expect(sample.accounts).toHaveLength(12)
    expect(sample.productLines).toHaveLength(20)
    expect(sample.teamMembers).toHaveLength(9)
    expect(sample.contacts.length).toBeGreaterThan(140)
    expect(sample.contacts.length).toBeLessThan(165)
    expect(sample.informalLines.length).toBeGreaterThan(25)
    expect(sample.relationships.length).toBeGreaterThan(60)
    expect(sample.relationships.length).toBeLessThan(85)
    expect(contactsOf('haldenau-dairy')).toHaveLength(35)
    expect(contactsOf('yelkenova-care')).toHaveLength(4)
  })

  test('form trees without a loop', () => {
    const parents = new Map(sample.accounts.map((account) => [account.key, account.parentKey]))
    const managers = new Map(sample.contacts.map((contact) => [contact.key, contact.managerKey]))

    expect(findLoop(accountKeys, (key) => parents.get(key) ?? undefined)).toBeUndefined()
    expect(findLoop(contactKeys, (key) => managers.get(key) ?? undefined)).toBeUndefined()
  })

  test('report within their own account, in up to five levels', () => {
    const abroad = sample.contacts.filter(
      (contact) => contact.managerKey !== null && accountOf.get(contact.managerKey) !== contact.accountKey,
    )
    expect(abroad).toEqual([])
    expect(Math.max(...sample.contacts.map((contact) => levelOf(contact.key)))).toBe(5)
  })

  test('have more than one head in some accounts', () => {
    const heads = (accountKey: string) =>
      contactsOf(accountKey).filter((contact) => contact.managerKey === null)

    expect(heads('yelkenova-beverages')).toHaveLength(2)
    expect(heads('hoshinami')).toHaveLength(1)
  })

  test('are written in plain or marked letters, with every cell in its place', () => {
    for (const contact of sample.contacts) {
      expect(contact.title).not.toBe('')
      expect(contact.department).not.toBe('')
      expect(contact.seniority).not.toBe('')
      expect(contact.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    }
  })

  test('leave gaps: placeholders, unknown attitudes, missing addresses', () => {
    const placeholders = sample.contacts.filter(isPlaceholder)
    const named = sample.contacts.filter((contact) => !isPlaceholder(contact))

    expect(placeholders.length).toBeGreaterThan(5)
    expect(placeholders.every((contact) => contact.email === '' && contact.title !== '')).toBe(true)
    expect(named.some((contact) => contact.email === '')).toBe(true)
    expect(named.some((contact) => contact.attitude === null)).toBe(true)
  })

  test('are reached only at addresses that cannot exist', () => {
    const emails = [...sample.contacts, ...sample.teamMembers].map((person) => person.email)

    expect(
      emails.filter((email) => email !== '' && !/^[a-z0-9.]+@[a-z0-9.-]+\.example$/.test(email)),
    ).toEqual([])
    expect(sample.accounts.filter((account) => !account.website.endsWith('.example'))).toEqual([])
    expect(sample.accounts.filter((account) => !isCurrencyCode(account.currency))).toEqual([])
  })
})

describe('relationships', () => {
  test('name each pair once and know their last touch', () => {
    const pairs = new Set(sample.relationships.map((each) => `${each.contactKey} ${each.teamMemberKey}`))

    expect(pairs.size).toBe(sample.relationships.length)
    expect(
      sample.relationships.filter((each) => each.lastTouchOn !== null && each.lastTouchOn > today),
    ).toEqual([])
  })

  test('cover some key players by one colleague and some by none', () => {
    const coverOf = (key: string) => sample.relationships.filter((each) => each.contactKey === key).length

    expect(coverOf('gesa-ahrens')).toBe(0)
    expect(coverOf('detlef-kuhlmann')).toBe(1)
    expect(coverOf('annegret-heidenreich')).toBe(3)
  })

  test('never hold a placeholder', () => {
    const placeholders = keysOf(sample.contacts.filter(isPlaceholder))
    expect(sample.relationships.filter((each) => placeholders.has(each.contactKey))).toEqual([])
  })

  test('informal lines stand between two people, dated not after today', () => {
    for (const line of sample.informalLines) {
      expect(line.fromKey).not.toBe(line.toKey)
      expect(line.asOf === null || line.asOf <= today).toBe(true)
    }
  })
})

describe('plans', () => {
  test('stand in every state', () => {
    expect(new Set(sample.plans.map((plan) => plan.state))).toEqual(new Set(planStates))
  })

  test('are closed for last year and kept for this one; two accounts have none', () => {
    const dairy = sample.plans.filter((plan) => plan.accountKey === 'haldenau-dairy')
    const planned = new Set(sample.plans.map((plan) => plan.accountKey))

    expect(dairy.map(({ state, endsOn }) => [state, endsOn])).toEqual([
      ['closed', '2025-12-31'],
      ['active', '2026-12-31'],
    ])
    expect([...accountKeys].filter((key) => !planned.has(key))).toEqual(['yelkenova', 'yelkenova-care'])
  })

  test('hold every section of the template and no open blank', () => {
    for (const plan of sample.plans) {
      expect(Object.keys(plan.sections)).toEqual(defaultTemplate.sections.map((section) => section.key))
      expect(Object.values(plan.sections).join(' ') + plan.title).not.toMatch(/[{}]|NaN|undefined/)
    }
  })

  test('reach from fully written to mostly empty', () => {
    const written = sample.plans.map(
      (plan) => Object.values(plan.sections).filter((text) => text !== '').length,
    )

    expect(Math.max(...written)).toBe(14)
    expect(Math.min(...written)).toBeLessThan(7)
  })

  test('have overdue and unassigned actions, the closed ones none', () => {
    const progress = progressToday(actions)
    const closed = sample.plans.filter((plan) => plan.state === 'closed').flatMap(actionsOf)

    expect(progress.overdue).toBeGreaterThan(4)
    expect(progress.unassigned).toBeGreaterThan(4)
    expect(progressToday(closed).share).toBe(1)
    expect(progressToday(closed).total).toBeGreaterThan(8)
  })
})

function keysOf(things: readonly Readonly<{ key: string }>[]): ReadonlySet<string> {
  return new Set(things.map((thing) => thing.key))
}

function strangers(named: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return named.filter((key) => !known.has(key))
}

function contactsOf(accountKey: string) {
  return sample.contacts.filter((contact) => contact.accountKey === accountKey)
}

function levelOf(key: string): number {
  const managerKey = sample.contacts.find((contact) => contact.key === key)?.managerKey
  return managerKey ? levelOf(managerKey) + 1 : 1
}

function actionsOf(plan: (typeof sample.plans)[number]) {
  return plan.objectives.flatMap((objective) => objective.strategies.flatMap((strategy) => strategy.actions))
}

function progressToday(some: typeof actions): Progress {
  const judged = some.map(({ state, dueOn, ownerKey }) => ({
    state,
    dueOn,
    ownerId: ownerKey as TeamMemberId | null,
  }))
  return progressOf(judged, today)
}
