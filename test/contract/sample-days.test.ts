import { expect, test } from 'vitest'
import { turns } from '#shared/sample/buying-centers/turns.ts'
import { openCore } from '../support/core.ts'

test('the sample has a past that leads to what it says of today, and team ratings that lie in it', async () => {
  const core = await openCore({ withSample: true })
  const { rows } = await core.do('account.list', { filter: { search: 'Haldenau Dairy' } })
  const accountId = rows[0]!.id
  const centers = await core.do('buying-center.listByAccount', { accountId })
  const { center, members } = centers.find(({ center: each }) => each.name.startsWith('Aseptic'))!

  const { days } = await core.do('history.listSupport', { buyingCenterId: center.id })
  const own = turns
    .filter(({ centerKey }) => centerKey === 'dairy-filling-line')
    .flatMap((turn) => turn.turns)
  expect(days).toHaveLength(1 + new Set(own.map(({ daysAgo }) => daysAgo)).size)
  const standing = (all: readonly { contactId: string; attitude: number | null }[]) =>
    new Map(all.map(({ contactId, attitude }) => [contactId, attitude]))
  expect(standing(days.at(-1)!.members)).toEqual(standing(members))
  expect(members.find(({ name }) => name === 'Annegret Heidenreich')).toMatchObject({ attitude: 2 })

  const [ofCenter] = await core.do('rating.listRounds', { accountId, buyingCenterId: center.id })
  const [ofAccount] = await core.do('rating.listRounds', { accountId })
  expect(ofCenter!.round.closedOn! > ofCenter!.round.startsOn).toBe(true)
  expect(ofAccount!.round.closedOn).toBeNull()
  const answers = await core.do('rating.listRevealed', { roundId: ofCenter!.round.id })
  expect(answers.every(({ ratedOn }) => ratedOn > ofCenter!.round.startsOn)).toBe(true)

  const today = core.clock.now().toISOString()
  const [newest] = await core.do('history.listRecent', { limit: 1 })
  expect(newest!.happenedAt).toBe(today)
})

test('the sample has a campaign with waves, responses and a hold-out group that nothing was done at', async () => {
  const core = await openCore({ withSample: true })
  const [row] = await core.do('campaign.list', {})
  expect(row).toMatchObject({ state: 'running', aimedAt: 7, heldOut: 3 })

  const { responses, accounts } = await core.do('campaign.get', { id: row!.id })
  const heldOut = accounts.filter(({ isHeldOut }) => isHeldOut).map(({ accountName }) => accountName)
  expect(heldOut).toEqual(['Haldenau Foods Group', 'Mleczarnia Brzezina Dolna', 'Sundholt Pharma'])
  expect(
    responses.filter(({ accountId }) => accounts.find((each) => each.accountId === accountId)?.isHeldOut),
  ).toEqual([])
  const { figures, attitudes, people } = await core.do('campaign.getAnalysis', { id: row!.id })
  expect(figures.responded.count).toBeGreaterThan(3)
  expect(figures.influenced.count).toBeGreaterThan(1)
  expect(figures.won.map(({ currency }) => currency)).toEqual(['DKK', 'EUR'])
  expect(attitudes.touched.up).toBe(2)
  expect(people.length).toBeGreaterThan(6)
})
