/** What ends the names of firms and is left out where one speaks of them. Folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'ab ag as asa bv co company corp corporation gmbh inc kg kgaa limited llc llp ltd nv oy oyj plc sa sarl sas se sp spa srl zoo'.split(
    ' ',
  ),
)

/** What we earn and how we reckon: in English and German, the languages of most texts. */
export const marginWords = [
  'margin',
  'markup',
  'mark-up',
  'gross profit',
  'profitability',
  'cost price',
  'cost to serve',
  'share of wallet',
  'wallet share',
  'customer lifetime value',
  'price floor',
  'lowest price',
  'walk-away',
  'Marge',
  'Deckungsbeitrag',
  'Handelsspanne',
  'Rohertrag',
  'Einstandspreis',
  'Preisuntergrenze',
]

/** What one says of people only among oneself, whoever is meant. */
export const attitudeWords = [
  'opponent',
  'blocker',
  'detractor',
  'skeptic',
  'sceptic',
  'gatekeeper',
  'enemy',
  'enemies',
  'hostile',
  'against us',
  'Gegner',
  'Bremser',
  'Blockierer',
  'Skeptiker',
]

/** What is a judgement where a sentence names one of their people. */
export const attitudeOfPeople = [
  'supporter',
  'supports us',
  'sponsor',
  'champion',
  'mentor',
  'coach',
  'ally',
  'allies',
  'friendly',
  'likes us',
  'dislikes',
  'loyal',
  'trusts us',
  'distrusts',
  'difficult',
  'stubborn',
  'weak',
  'ambitious',
  'afraid',
  'fears',
  'vain',
  'powerful',
  'influential',
  'decision maker',
  'win over',
  'Befürworter',
  'Unterstützer',
  'schwierig',
  'überzeugen',
]

/** What says itself that it stays with us. */
export const confidentialWords = [
  'confidential',
  'internal only',
  'internally',
  'for internal use',
  'do not share',
  'don’t share',
  "don't share",
  'off the record',
  'between us',
  'not for the customer',
  'vertraulich',
  'nur intern',
  'unter uns',
]
