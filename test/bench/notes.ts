import type { Dice } from '#shared/sample/dice.ts'

const subjects = [
  'Quarterly review',
  'Visit to the plant',
  'Price talks',
  'Complaint about a delivery',
  'Offer for the second line',
  'Service contract',
  'Trial run',
  'Invitation to the fair',
  'Introduction of the new buyer',
  'Workshop on maintenance',
]
const who = [
  'The plant manager',
  'Purchasing',
  'The head of quality',
  'Their engineer',
  'The board',
  'Our technician',
]
const does = [
  'asked for',
  'is not convinced of',
  'wants to see',
  'has agreed to',
  'compares us on',
  'postponed',
  'praised',
  'needs figures on',
  'will decide about',
]
const things = [
  'the filling speed',
  'a longer warranty',
  'the energy consumption',
  'spare parts within a day',
  'the price of the upgrade',
  'training for two shifts',
  'a second reference',
  'the clean-in-place cycle',
  'remote diagnosis',
  'the packaging format',
  'a leasing model',
  'the delivery in March',
]
const ends = [
  'before the summer.',
  'until the budget is through.',
  'at both sites.',
  'next week.',
  'as soon as possible.',
]

export function subjectBy(dice: Dice): string {
  return `${dice.pick(subjects)} ${dice.whole(2022, 2026)}`
}

/** Some sentences as one takes them down, with a number in each that tells them apart. */
export function noteBy(dice: Dice): string {
  return Array.from(
    { length: dice.whole(2, 6) },
    () =>
      `${dice.pick(who)} ${dice.pick(does)} ${dice.pick(things)} ${dice.pick(ends)} Ref ${dice.whole(1_000, 99_999)}.`,
  ).join(' ')
}
