import { touchpointChannels, type Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { aDay, anAccount, aTeamMember, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const [from, until] = [aDay('2026-01-15'), aDay('2026-03-20')]

test('effort is what a plain recount of the touchpoints gives, and each figure is that of the list behind it', async () => {
  const core = await openCore()
  const dice = diceNamed('effort')
  const accounts = [
    await anAccount(core, { name: 'One', tier: 'A' }),
    await anAccount(core, { name: 'Two', tier: 'B' }),
    await anAccount(core, { name: 'Never met', tier: 'B' }),
  ]
  const team = [await aTeamMember(core, { name: 'Ann' }), await aTeamMember(core, { name: 'Bob' })]
  const all: Touchpoint[] = []
  for (let at = 0; at < 60; at += 1)
    all.push(
      await aTouchpoint(core, {
        accountId: dice.pick(accounts.slice(0, 2)).id,
        happenedOn: addDays(aDay('2026-01-01'), dice.pick([0, 13, 14, 30, 31, 58, 78, 79, 90])),
        channel: dice.pick(touchpointChannels),
        minutes: dice.pick([null, 0, 15, 60, 95]),
        teamMemberIds: dice.pick([[], [team[0]!], [team[1]!], team]).map(({ id }) => id),
      }),
    )
  const inside = all.filter(({ happenedOn }) => happenedOn >= from && happenedOn <= until)
  const sum = (some: readonly Touchpoint[]) => ({
    touchpoints: some.length,
    minutes: some.reduce(
      (total, { minutes, teamMemberIds: { length } }) => total + (minutes ?? 0) * Math.max(1, length),
      0,
    ),
    unmeasured: some.filter(({ minutes }) => minutes === null).length,
  })

  const effort = await core.do('touchpoint.getEffort', { from, until })
  expect(effort.total).toEqual(sum(inside))
  for (const { month, ...figures } of effort.months)
    expect(figures).toEqual(sum(inside.filter(({ happenedOn }) => happenedOn.startsWith(month))))
  for (const { channel, ...figures } of effort.channels) {
    expect(figures).toEqual(sum(inside.filter((each) => each.channel === channel)))
    const { total } = await core.do('touchpoint.listFiltered', { channel, from, until })
    expect(total).toBe(figures.touchpoints)
  }
  for (const { accountId, touchpoints, minutes, unmeasured } of effort.accounts)
    expect({ touchpoints, minutes, unmeasured }).toEqual(
      sum(inside.filter((each) => each.accountId === accountId)),
    )
  for (const { teamMemberId, touchpoints, minutes } of effort.members) {
    const theirs = inside.filter(({ teamMemberIds }) => teamMemberIds.includes(teamMemberId))
    expect(minutes).toBe(theirs.reduce((total, each) => total + (each.minutes ?? 0), 0))
    const { total } = await core.do('touchpoint.listFiltered', { teamMemberId, from, until })
    expect([touchpoints, total]).toEqual([theirs.length, theirs.length])
  }

  const [a, b] = effort.tiers
  const ofOne = sum(inside.filter(({ accountId }) => accountId === accounts[0]!.id)).minutes
  expect(a).toMatchObject({
    tier: 'A',
    accounts: 1,
    shareOfAccounts: 1 / 3,
    shareOfMinutes: ofOne / effort.total.minutes,
  })
  expect(b).toMatchObject({ tier: 'B', accounts: 2, shareOfAccounts: 2 / 3 })
  expect((a?.shareOfMinutes ?? 0) + (b?.shareOfMinutes ?? 0)).toBeCloseTo(1)

  const accountId = accounts[1]!.id
  const ofTwo = await core.do('touchpoint.getEffort', { accountId, from, until })
  expect(ofTwo.total).toEqual(sum(inside.filter((each) => each.accountId === accountId)))
})

test('where no length is known, no share of the time is told', async () => {
  const core = await openCore()
  await aTouchpoint(core, { happenedOn: from, minutes: null })

  const { total, tiers } = await core.do('touchpoint.getEffort', { from, until })
  expect(total).toEqual({ touchpoints: 1, minutes: 0, unmeasured: 1 })
  expect(tiers.map(({ shareOfMinutes }) => shareOfMinutes)).toEqual([null])
})
