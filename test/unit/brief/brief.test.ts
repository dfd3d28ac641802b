import { briefOf, type Brief } from '#shared/domain/brief/brief.ts'
import type { Sentence } from '#shared/domain/brief/sentence.ts'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'
import { aPerson } from '../people/a-person.ts'
import { aPromise, aSeat, evidence, haldenau, nothingKnown, people } from './haldenau.ts'

const keysOf = (sentences: readonly Sentence[]): readonly string[] => sentences.map(({ key }) => key)
const figureOf = (brief: Brief, figure: string) => brief.money.find((each) => each.figure === figure)

test('a brief of what was confirmed says what was confirmed, by figures reckoned by hand', () => {
  const brief = briefOf(haldenau, 'confirmed')

  // 120,000 after 100,000 is 20 % more.
  expect(brief.headline).toMatchObject([
    { key: 'headlineGrew', values: { share: { share: 0.2 }, revenue: { amountMinor: 120_000 } } },
    { key: 'headlineSupport', values: { names: { names: ['Ilse Brandt'] } }, certainty: 'confirmed' },
  ])
  expect(brief.state).toMatchObject({ rung: 3, lights: [{ name: 'Line 7', light: 'amber' }] })
  // 30,000 and 24,000 of 120,000.
  expect(figureOf(brief, 'margin')).toMatchObject({ note: { values: { share: { share: 0.25 } } } })
  expect(figureOf(brief, 'contribution')).toMatchObject({ note: { values: { share: { share: 0.2 } } } })
  // Two judgements each of Brandt and Vogel, and two lines; Brandt's and one line are confirmed.
  expect(brief.judged).toEqual({ judgements: 6, confirmed: 3, leftOut: 3 })
})

test('what is merely assumed or told is not known in a brief of what was confirmed', () => {
  const vogel = (brief: Brief) => brief.map.people.find(({ name }) => name === 'Otto Vogel')

  expect(vogel(briefOf(haldenau, 'confirmed'))).toMatchObject({ attitude: null, influence: null })
  expect(vogel(briefOf(haldenau, 'told'))).toMatchObject({ attitude: -1, influence: null })
  expect(vogel(briefOf(haldenau, 'assumed'))).toMatchObject({
    attitude: -1,
    influence: 'high',
    isKeyPlayer: true,
    certainty: 'assumed',
  })
})

test('a figure that rests on a guess is shown only with what is assumed, and says so', () => {
  expect(figureOf(briefOf(haldenau, 'confirmed'), 'lifetime-value')).toMatchObject({
    value: null,
    note: { key: 'moneyLifetimeAssumes' },
  })
  // 0.8 / (1 + 0.1 - 0.8) = 2.6667 times 30,000.
  expect(figureOf(briefOf(haldenau, 'assumed'), 'lifetime-value')).toMatchObject({
    value: { kind: 'money', amountMinor: 80_000 },
    note: { key: 'moneyLifetime', certainty: 'assumed' },
  })
})

test('the share of wallet is as sure as the spend it is made of', () => {
  expect(figureOf(briefOf(haldenau, 'confirmed'), 'share-of-wallet')).toMatchObject({
    value: null,
    note: { key: 'moneyWalletNotConfirmed' },
  })
  expect(figureOf(briefOf(haldenau, 'told'), 'share-of-wallet')).toMatchObject({
    value: { kind: 'share', share: 0.4 },
    note: { key: 'moneyWallet', certainty: 'told' },
  })
  const tooSmall = { ...haldenau.wallet, share: { kind: 'above-spend', share: 1.2 } as const }
  expect(figureOf(briefOf({ ...haldenau, wallet: tooSmall }, 'told'), 'share-of-wallet')?.note.key).toBe(
    'moneyWalletTooSmall',
  )
})

test('the weightiest three risks are told: those of the plan weigh ten times likelihood times effect', () => {
  const risks = briefOf(haldenau, 'confirmed').risks

  // 90 of the plan, nobody for who decides (55), a late promise (50); one colleague only (40) comes too late.
  expect(keysOf(risks)).toEqual(['riskPlanned', 'riskNoCover', 'riskPromises'])
  expect(risks[1]?.values['names']).toEqual({ kind: 'names', names: ['Maja Krug'], more: 0 })
})

test('an account that loses money is a risk before one whose revenue falls', () => {
  const year = { ...haldenau.year, contributionMinor: -2_000 }
  const brief = briefOf({ ...haldenau, year, revenueBeforeMinor: 150_000 }, 'confirmed')

  // 90 of the plan, 75, and 120,000 after 150,000 is a fifth less (65).
  expect(brief.risks).toMatchObject([
    { key: 'riskPlanned' },
    { key: 'riskLoss', values: { loss: { amountMinor: 2_000 } } },
    { key: 'riskShrinking', values: { share: { share: 0.2 } } },
  ])
})

test('whoever decides against us is a greater risk than one of the plan of likelihood 3 and effect 2', () => {
  const seats = haldenau.centers.map(({ center, members }) => ({
    center,
    members: members.map((each) =>
      each.name === 'Maja Krug'
        ? { ...each, attitude: -2 as const, evidence: { attitude: evidence('confirmed') } }
        : each,
    ),
  }))
  const krug = { ...people.krug, attitude: -2 as const, evidence: { attitude: evidence('confirmed') } }
  const risks = haldenau.plan?.risks.map((risk) => ({ ...risk, effect: 2 as const })) ?? []
  const brief = briefOf(
    {
      ...haldenau,
      contacts: [people.brandt, people.vogel, krug, people.post],
      centers: seats,
      plan: haldenau.plan && { ...haldenau.plan, risks },
    },
    'confirmed',
  )

  expect(keysOf(brief.risks).slice(0, 2)).toEqual(['riskOpponent', 'riskPlanned'])
  expect(brief.asks[0]).toMatchObject({ key: 'askMeet', values: { name: { text: 'Maja Krug' } } })
})

test('asks go from what only an executive can do, one of each first', () => {
  expect(keysOf(briefOf(haldenau, 'confirmed').asks)).toEqual([
    'askMeetUnknown',
    'askPromise',
    'askOpportunity',
  ])

  const quiet = { ...haldenau, centers: [], outcomes: [], opportunities: [] }
  // Brandt was met 15 days ago; nobody else is a key player then.
  expect(keysOf(briefOf(quiet, 'confirmed').asks)).toEqual(['askOwner'])
})

test('a promise without a day, one of theirs and one that is kept are nothing that we are late with', () => {
  const outcomes = [
    aPromise('No day', { dueOn: null }),
    aPromise('Theirs', { side: 'theirs' }),
    aPromise('Kept', { state: 'kept', settledOn: aDay('2026-02-21') }),
    aPromise('Due today', { dueOn: aDay('2026-03-02') }),
  ]
  const brief = briefOf({ ...haldenau, outcomes }, 'confirmed')

  expect(keysOf([...brief.risks, ...brief.asks])).not.toContain('riskPromises')
  expect(keysOf(brief.asks)).not.toContain('askPromise')
})

test('changes tell what was won, who came to think otherwise, and how often we met', () => {
  expect(briefOf(haldenau, 'confirmed').changes).toMatchObject([
    { key: 'changeWon', values: { amount: { amountMinor: 9_000 } } },
    { key: 'changeAttitude', values: { from: { word: 'neutral' }, to: { word: 'supporter' } } },
    { key: 'changeTouches', values: { count: { count: 1 }, last: { day: '2026-02-15' } } },
  ])
  expect(keysOf(briefOf({ ...haldenau, before: null, pipeline: [] }, 'confirmed').changes)).toEqual([
    'changeNewAccount',
    'changeTouches',
  ])
})

test('one meets who decides first, and hears what they care about', () => {
  const [krug, brandt, vogel] = briefOf(haldenau, 'confirmed').meet

  expect(krug).toMatchObject({ name: 'Maja Krug' })
  expect(keysOf(krug?.sentences ?? [])).toEqual(['meetDecides', 'meetPersonalWin', 'meetLast'])
  expect(keysOf(brandt?.sentences ?? [])).toEqual(['meetOrientation', 'meetLast'])
  expect(keysOf(vogel?.sentences ?? [])).toEqual(['meetNothing', 'meetNever'])
})

test('the map shows eight at most, who matter, under the nearest of those shown above them', () => {
  const many = Array.from({ length: 7 }, (_none, at) =>
    aPerson(`p${at}`, {
      influence: 'high',
      evidence: { influence: evidence('confirmed') },
      managerId: 'middle',
    }),
  )
  const contacts = [
    aPerson('top', { influence: 'high', evidence: { influence: evidence('confirmed') } }),
    aPerson('middle', { managerId: 'top' }),
    ...many,
  ]
  const { map } = briefOf({ ...haldenau, contacts, centers: [] }, 'confirmed')

  expect(map.people).toHaveLength(8)
  expect(map.left).toBe(1)
  expect(map.people.find(({ name }) => name === 'p0')).toMatchObject({ managerId: 'top', isDirect: false })
})

test('a ring of managers ends', () => {
  const contacts = [aPerson('a', { managerId: 'b' }), aPerson('b', { managerId: 'a' })]

  expect(briefOf({ ...haldenau, contacts, centers: [] }, 'assumed').map.people).toHaveLength(2)
})

test('where nothing is known the brief says so, and no figure is 0', () => {
  const brief = briefOf(nothingKnown, 'assumed')

  expect(keysOf(brief.headline)).toEqual(['headlineNothing'])
  expect(brief.money.map(({ value }) => value)).toEqual([null, null, null, null, null, null])
  expect(keysOf(brief.changes)).toEqual(['changeNothing'])
  expect(keysOf([...brief.risks, ...brief.asks])).toEqual(['riskNone', 'askNone'])
  expect(brief.state).toMatchObject({ rung: 0, lights: [] })
  expect(brief.meet).toEqual([])
})

test('a post without a name is on the map, but nobody one meets or is asked to win', () => {
  const post = { ...people.post, managerId: null }
  const centers = haldenau.centers.map(({ center }) => ({
    center,
    members: [aSeat('post', { name: 'Plant manager', isPlaceholder: true, roles: ['decider'] })],
  }))
  const brief = briefOf({ ...haldenau, contacts: [post], centers, lines: [] }, 'confirmed')

  expect(brief.map.people).toMatchObject([{ name: 'Plant manager', isKeyPlayer: true, isPlaceholder: true }])
  expect(brief.meet).toEqual([])
  expect(keysOf(brief.asks)).not.toContain('askMeetUnknown')
})
