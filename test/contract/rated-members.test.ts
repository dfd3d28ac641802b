import { expect, test } from 'vitest'
import { aBuyingCenter, aContact, aMember, aRatingRound, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

test('members of a buying center are rated in a round of their own, beside one of the account', async () => {
  const core = await openCore()
  const { center, member, ute, round } = await aRoundOfMembers(core)
  const { accountId } = center
  const ofAccount = await aRatingRound(core, { accountId, teamMemberIds: [ute.id] })

  const roundsOf = async (buyingCenterId: typeof center.id | null) =>
    (await core.do('rating.listRounds', { accountId, buyingCenterId })).map((found) => found.round.id)
  expect(await roundsOf(center.id)).toEqual([round.id])
  expect(await roundsOf(null)).toEqual([ofAccount.id])

  const by = { contactId: member.contactId, teamMemberId: ute.id }
  await core.do('rating.rate', { ...by, roundId: round.id, attitude: -2 })
  await core.do('rating.rate', { ...by, roundId: ofAccount.id, attitude: 2 })
  const own = (roundId: typeof round.id) => core.do('rating.listOwn', { roundId, teamMemberId: ute.id })
  expect((await own(round.id)).map(({ attitude }) => attitude)).toEqual([-2])
  expect((await own(ofAccount.id)).map(({ attitude }) => attitude)).toEqual([2])
  expect(await core.refusal('rating.listRevealed', { roundId: round.id })).toMatchObject({
    broken: { rule: 'ratings-hidden' },
  })
})

test('a second open round, a buying center of another account, and who is no member are refused', async () => {
  const core = await openCore()
  const { center, ute, round } = await aRoundOfMembers(core)
  const { accountId } = center
  const teamMemberIds = [ute.id]
  const stranger = await aContact(core, { accountId, lastName: 'Stranger' })
  const elsewhere = await aBuyingCenter(core)

  expect(
    await core.refusal('rating.startRound', { accountId, buyingCenterId: center.id, teamMemberIds }),
  ).toMatchObject({ broken: { rule: 'rating-round-open' } })
  expect(
    await core.refusal('rating.startRound', { accountId, buyingCenterId: elsewhere.id, teamMemberIds }),
  ).toMatchObject({ broken: { rule: 'center-at-other-account', name: elsewhere.name } })
  expect(
    await core.refusal('rating.rate', { roundId: round.id, contactId: stranger.id, teamMemberId: ute.id }),
  ).toMatchObject({ broken: { rule: 'not-a-member' } })
})

test('a member, a buying center and an account that are removed take the answers along, and undo brings them back', async () => {
  const core = await openCore()
  const { center, member, ute, round } = await aRoundOfMembers(core)
  const { accountId } = center
  await core.do('rating.rate', { roundId: round.id, contactId: member.contactId, teamMemberId: ute.id })
  const { account } = await core.do('account.get', { id: accountId })
  const counted = async () =>
    (await core.do('rating.listRounds', { accountId, buyingCenterId: center.id })).map(({ progress }) =>
      progress.map(({ rated }) => rated),
    )

  for (const [name, input, left] of [
    ['buying-center.removeMember', { id: member.id, version: member.version }, [[0]]],
    ['buying-center.remove', { id: center.id, version: center.version }, []],
    ['account.remove', { id: account.id, version: account.version }, []],
  ] as const) {
    await core.do(name, input)
    expect(await counted()).toEqual(left)
    await core.do('history.undo', {})
    expect(await counted()).toEqual([[1]])
  }
})

test('the trail calls a round by the buying center that it is about, and tells no answer', async () => {
  const core = await openCore()
  const { center, member, ute, round } = await aRoundOfMembers(core)
  await core.do('rating.rate', {
    roundId: round.id,
    contactId: member.contactId,
    teamMemberId: ute.id,
    note: 'Blocks all of it',
  })

  const { entries } = await core.do('history.listOfObject', { object: 'rating-round', id: round.id })
  expect(entries[0]?.changes[0]).toMatchObject({ within: center.name })
  const trail = await core.do('history.listOfAccount', { accountId: center.accountId })
  expect(JSON.stringify(trail)).toContain('rating')
  expect(JSON.stringify(trail)).not.toContain('Blocks all of it')
})

async function aRoundOfMembers(core: Core) {
  const ute = await aTeamMember(core, { name: 'Ute' })
  const member = await aMember(core)
  const { accountId } = await core.do('contact.get', { id: member.contactId })
  const [found] = await core.do('buying-center.listByAccount', { accountId })
  const center = found!.center
  const round = await aRatingRound(core, {
    accountId,
    buyingCenterId: center.id,
    teamMemberIds: [ute.id],
  })
  return { center, member, ute, round }
}
