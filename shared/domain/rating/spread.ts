import { attitudes, influences, weightOf, type Attitude, type Influence } from '../relationship/judgement.ts'
import type { Contact, ContactId } from '../relationship/model.ts'
import type { Rating } from './model.ts'

/** How answers of several lie apart. `unknown` counts those who do not know: they are in none of the figures. */
export type Spread<V> = Readonly<{
  values: readonly V[]
  unknown: number
  /** The middle answer; of an even number of answers the one of the two in the middle that says less. */
  median: V | null
  /** Steps of the scale from the lowest to the highest answer. */
  range: number
}>

export type RatedContact = Readonly<{
  contactId: ContactId
  attitude: Spread<Attitude>
  influence: Spread<Influence>
  raters: number
  /** Two steps of a scale or more lie between answers. */
  isDisputed: boolean
  /** Weight of the influence times the range of attitude: where talking about it is worth most. */
  weight: number
}>

/** From so many steps between two answers on, they are no longer about the same person. */
export const disputedFrom = 2

/**
 * What a closed round says of each contact that somebody rated, the most disputed of those who count most first: by influence
 * times range of attitude, then by range of influence, then in the order of the contacts. The influence is the median of the answers, else
 * what is judged of the contact, else low.
 */
export function spreadsOf(
  contacts: readonly Pick<Contact, 'id' | 'influence'>[],
  ratings: readonly Pick<Rating, 'contactId' | 'attitude' | 'influence'>[],
): readonly RatedContact[] {
  const byContact = Map.groupBy(ratings, ({ contactId }) => contactId)
  return contacts
    .flatMap(({ id, influence: judged }): readonly RatedContact[] => {
      const own = byContact.get(id)
      if (!own) return []
      const attitude = spreadOf(
        attitudes,
        own.map((each) => each.attitude),
        leastAttitude,
      )
      const influence = spreadOf(
        influences,
        own.map((each) => each.influence),
        (one) => one,
      )
      const weight = weightOf(influence.median ?? judged ?? 'low') * attitude.range
      const isDisputed = attitude.range >= disputedFrom || influence.range >= disputedFrom
      return [{ contactId: id, attitude, influence, raters: own.length, isDisputed, weight }]
    })
    .toSorted((one, other) => other.weight - one.weight || other.influence.range - one.influence.range)
}

/** @param lesser of two answers, the lower and the higher, the one that says less */
function spreadOf<V>(
  scale: readonly V[],
  answers: readonly (V | null)[],
  lesser: (lower: V, higher: V) => V,
): Spread<V> {
  const values = answers
    .filter((answer) => answer !== null)
    .toSorted((one, other) => scale.indexOf(one) - scale.indexOf(other))
  const unknown = answers.length - values.length
  const [lowest] = values
  const highest = values.at(-1)
  if (lowest === undefined || highest === undefined) return { values, unknown, median: null, range: 0 }
  const low = values[Math.floor((values.length - 1) / 2)] ?? lowest
  const high = values[Math.ceil((values.length - 1) / 2)] ?? highest
  return { values, unknown, median: lesser(low, high), range: scale.indexOf(highest) - scale.indexOf(lowest) }
}

/** The one nearer to neutral; of two as near, the lower: support is not assumed. */
function leastAttitude(lower: Attitude, higher: Attitude): Attitude {
  return Math.abs(higher) < Math.abs(lower) ? higher : lower
}
