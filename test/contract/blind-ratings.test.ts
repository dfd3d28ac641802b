import { expect, test } from 'vitest'
import { aContact, aRatingRound, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

test('while a round is open nobody is told what others answered: by no query, by no trail, by no undo', async () => {
  const core = await openCore()
  const { ute, max, contact, round, rate } = await aRound(core)
  await rate(ute.id, { attitude: -2, influence: 'high', note: 'Blocks all of it' })
  await rate(max.id, { attitude: 2, influence: 'low', note: 'A friend' })
  await rate(max.id, { attitude: 1 })
  const { accountId } = contact

  expect(await core.refusal('rating.listRevealed', { roundId: round.id })).toMatchObject({
    broken: { rule: 'ratings-hidden' },
  })
  const own = await core.do('rating.listOwn', { roundId: round.id, teamMemberId: max.id })
  expect(own.map(({ attitude, influence, note }) => [attitude, influence, note])).toEqual([
    [1, 'low', 'A friend'],
  ])
  const rounds = await core.do('rating.listRounds', { accountId })
  expect(rounds[0]?.progress.map(({ rated }) => rated)).toEqual([1, 1])

  const commands = await core.do('history.listRecent', { limit: 50 })
  const told = [
    rounds,
    commands,
    await core.do('history.listOfAccount', { accountId }),
    await core.do('history.listOfObject', { object: 'rating', id: own[0]!.id }),
    await core.do('history.getStanding', {}),
    await core.do('history.getAccountAsOf', { accountId, asOf: { seq: commands[0]!.seq } }),
    await core.do('search.find', { text: 'Blocks all' }),
    ...(await Promise.all(commands.map(({ seq }) => core.do('history.getCommand', { seq })))),
    await core.do('history.undo', {}),
  ]
  const text = JSON.stringify(told)
  expect(text).not.toMatch(/Blocks all of it|A friend/)
  expect(text).not.toMatch(/"field":"(attitude|influence|note)"/)
})

test('closing reveals what all answered; after that nothing more is answered', async () => {
  const core = await openCore()
  const { ute, max, round, rate } = await aRound(core)
  await rate(ute.id, { attitude: -2 })
  await rate(max.id, { attitude: 2 })

  const closed = await core.do('rating.closeRound', { id: round.id, version: round.version })

  expect(closed.closedOn).not.toBeNull()
  const all = await core.do('rating.listRevealed', { roundId: round.id })
  expect(new Set(all.map(({ attitude }) => attitude))).toEqual(new Set([-2, 2]))
  expect(await rate(ute.id, { attitude: 0 })).toMatchObject({ broken: { rule: 'rating-round-closed' } })
  const again = { accountId: round.accountId, teamMemberIds: [ute.id] }
  expect(await core.do('rating.startRound', again)).toMatchObject({ closedOn: null })
})

test('who is not asked, people of other accounts, and a second open round are refused', async () => {
  const core = await openCore()
  const { ute, contact, round } = await aRound(core)
  const stranger = await aTeamMember(core, { name: 'Pia' })
  const elsewhere = await aContact(core)
  const by = { roundId: round.id, attitude: 1 as const }

  expect(
    await core.refusal('rating.rate', { ...by, contactId: contact.id, teamMemberId: stranger.id }),
  ).toMatchObject({
    broken: { rule: 'not-asked-to-rate', teamMember: 'Pia' },
  })
  expect(
    await core.refusal('rating.rate', { ...by, contactId: elsewhere.id, teamMemberId: ute.id }),
  ).toMatchObject({
    broken: { rule: 'contact-at-other-account' },
  })
  const second = { accountId: round.accountId, teamMemberIds: [ute.id] }
  expect(await core.refusal('rating.startRound', second)).toMatchObject({
    broken: { rule: 'rating-round-open' },
  })
})

test('a contact, one of our side, or a round that is removed takes the answers along, and undo brings them back', async () => {
  const core = await openCore()
  const { ute, contact, round, rate } = await aRound(core)
  await rate(ute.id, { attitude: 1 })
  const own = () => core.do('rating.listOwn', { roundId: round.id, teamMemberId: ute.id })

  for (const [name, input] of [
    ['contact.remove', { id: contact.id, version: contact.version }],
    ['team-member.remove', { id: ute.id, version: ute.version }],
  ] as const) {
    await core.do(name, input)
    expect(await own()).toEqual([])
    await core.do('history.undo', {})
    expect(await own()).toHaveLength(1)
  }
  const [now] = await core.do('rating.listRounds', { accountId: round.accountId })
  await core.do('rating.removeRound', { id: round.id, version: now!.round.version })
  await core.do('history.undo', {})
  expect(await own()).toHaveLength(1)
})

async function aRound(core: Core) {
  const ute = await aTeamMember(core, { name: 'Ute' })
  const max = await aTeamMember(core, { name: 'Max' })
  const contact = await aContact(core)
  const round = await aRatingRound(core, { accountId: contact.accountId, teamMemberIds: [ute.id, max.id] })
  const rate = (teamMemberId: string, answer: object) =>
    core
      .reply('rating.rate', { roundId: round.id, contactId: contact.id, teamMemberId, ...answer })
      .then((reply) => (reply.ok ? reply.value : reply.error))
  return { ute, max, contact, round, rate }
}
