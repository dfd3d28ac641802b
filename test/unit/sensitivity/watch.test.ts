import { createWatch, type Watched } from '#shared/domain/sensitivity/watch.ts'
import { describe, expect, test } from 'vitest'

const nothing: Watched = {
  competitors: [],
  names: [],
  words: [],
  people: [],
  secrets: [],
  theirGains: [],
  ourAmounts: [],
}

function reasonsIn(text: string, watched: Partial<Watched> = {}): readonly string[] {
  const findings = createWatch({ ...nothing, ...watched })(text)
  return findings.map(({ from, to, reason }) => `${reason}: ${text.slice(from, to)}`)
}

describe('a competitor is known again', () => {
  const competitors = ['Brückner & Söhne GmbH', 'KSB', 'Dr. Alder Systems']

  test.each([
    ['Replace Brückner & Söhne in line 4.', 'competitor: Brückner & Söhne'],
    ['Replace BRUCKNER & SOHNE.', 'competitor: BRUCKNER & SOHNE'],
    ['They have KSB pumps.', 'competitor: KSB'],
    ['Their KSB-pumps leak.', 'competitor: KSB'],
    ['They look at Dr. Alder Systems now.', 'competitor: Dr. Alder Systems'],
  ])('%s', (text, found) => {
    expect(reasonsIn(text, { competitors })).toContain(found)
  })

  test('with an ending and in a compound, and not within another word', () => {
    expect(reasonsIn('Nordwerks offer, Nordwerkpumpen', { competitors: ['Nordwerk AG'] })).toEqual([
      'competitor: Nordwerks',
      'competitor: Nordwerkpumpen',
    ])
    expect(reasonsIn('The task is basks and KSBX.', { competitors: ['KSB', 'Ask'] })).toEqual([])
  })

  test('a name that is nothing but a legal form, or nothing, finds nothing but itself', () => {
    expect(reasonsIn('A company of the group', { competitors: ['  ', '&', 'AG'] })).toEqual([])
  })
})

describe('money', () => {
  test.each(['€ 120,000', '120.000 EUR', '2.4 m€', '$3', '12 Mio. €', 'CHF 5', '40 k €', '500 dollars'])(
    '%s',
    (text) => {
      expect(reasonsIn(`Grow to ${text} by June.`).map((found) => found.split(':')[0])).toEqual(['money'])
      expect(reasonsIn(`Grow to ${text} by June.`, { theirGains: [`Gain of ${text}`] })).toEqual([])
    },
  )

  test('an amount of theirs leaves wherever it stands and however it is written, and no other does', () => {
    const theirGains = ['Save € 40k a year']
    for (const said of ['40.000 EUR', '40,000 euros', '€40,000.00', "40'000 €", 'EUR 40 k', '0.04 m€'])
      expect(reasonsIn(`They save ${said} with it.`, { theirGains }), said).toEqual([])
    for (const said of ['41,000 EUR', '$40k', '4,000 EUR', '40 m€'])
      expect(reasonsIn(`They save ${said} with it.`, { theirGains }), said).toHaveLength(1)
  })

  test('an amount that is ours as well stays, also in what they gain', () => {
    const theirGains = ['Save € 40k a year']
    for (const ours of [{ secrets: ['We earn 40,000 EUR'] }, { ourAmounts: [40_000] }])
      expect(reasonsIn('Save € 40k a year', { theirGains, ...ours })).toEqual(['money: € 40k'])
  })

  test('other figures are none', () => {
    expect(reasonsIn('Run 24 hours at 98 % in 2027, 3 plants, 2,000 pieces.')).toEqual([])
  })

  test('what is earned is found by its word', () => {
    expect(reasonsIn('Raise the margin. Höherer Deckungsbeitrag!')).toEqual([
      'margin: margin',
      'margin: Deckungsbeitrag',
    ])
  })
})

describe('attitudes', () => {
  test('some words are judgements whoever is meant, others where one of their people is named', () => {
    expect(reasonsIn('Win the blocker over.')).toEqual(['attitude: blocker'])
    expect(reasonsIn('Train a champion in each plant.', { people: ['Lund'] })).toEqual([])
    expect(reasonsIn('Make Eva Lund our champion.', { people: ['Lund'] })).toEqual(['attitude: champion'])
  })
})

describe('what is secret', () => {
  const secrets = ['Her son studies with our sales director, which she does not want known.']

  test('is found where five words in a row repeat it', () => {
    expect(reasonsIn('We know her son studies with our sales director.', { secrets })).toEqual([
      'private-note: her son studies with our',
      'private-note: son studies with our sales',
      'private-note: studies with our sales director',
    ])
    expect(reasonsIn('Her son studies with us.', { secrets })).toEqual([])
  })

  test('own words and names of ours are found whole', () => {
    const watched = { words: ['Polaris'], names: ['Fillers for line 4', 'abc'] }
    expect(reasonsIn('Polaris needs fillers for Line 4, not abc.', watched)).toEqual([
      'own-word: Polaris',
      'confidential-name: fillers for Line 4',
    ])
  })
})
